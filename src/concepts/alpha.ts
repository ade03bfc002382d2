/**
 * Krippendorff's alpha for nominal data: 1 where coders always agree, 0 where no more than by chance, less where they agree
 * less than that ("Computing Krippendorff's Alpha-Reliability", 2011). Any number of coders; units that fewer than two coded
 * do not count.
 *
 * @param units for each unit the values that coders gave it; who gave none is left out
 * @returns `null` where nothing can be said: no unit was coded twice, or all that was coded is one value
 */
export function alphaOf(units: readonly (readonly string[])[]): number | null {
  const coded = units.filter(({ length }) => length > 1)
  const totals = new Map<string, number>()
  let disagreed = 0
  for (const values of coded) {
    const counts = new Map<string, number>()
    for (const value of values) {
      counts.set(value, (counts.get(value) ?? 0) + 1)
      totals.set(value, (totals.get(value) ?? 0) + 1)
    }
    for (const count of counts.values()) disagreed += (count * (values.length - count)) / (values.length - 1)
  }
  const all = [...totals.values()].reduce((sum, count) => sum + count, 0)
  const expected = [...totals.values()].reduce((sum, count) => sum + count * (all - count), 0) / (all - 1)
  return expected > 0 ? 1 - disagreed / expected : null
}
