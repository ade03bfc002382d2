/** Milliseconds of a day. */
export const MS_A_DAY = 86_400_000

/**
 * The day as ISO 8601 writes it, `YYYY-MM-DD`; `null` where the calendar has no such day, or where it lies before the
 * year 1000 or after 2999: no news is of such a day, and not every database and format can hold it.
 *
 * @param month 1 to 12
 */
export function dayOf(year: number, month: number, day: number): string | null {
  if (!(year >= 1000 && year <= 2999)) return null
  // `Date` takes 30 February for 2 March: a true day comes back as it went in.
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}
