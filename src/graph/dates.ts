/** ISO days compare as strings. `null` and `undefined` are unknown, and give way to a day. */
type Day = string | null | undefined

export const earlier = (a: Day, b: Day): string | undefined => (a && b ? (a < b ? a : b) : a || b || undefined)

export const later = (a: Day, b: Day): string | undefined => (a && b ? (a > b ? a : b) : a || b || undefined)

/** The first and last known day of a list, absent where none is known. */
export const firstAndLast = (
  list: readonly { readonly saidOn: string | null }[],
): { readonly firstOn?: string; readonly lastOn?: string } => {
  const days = list.flatMap(({ saidOn }) => saidOn ?? []).sort()
  const [firstOn, lastOn] = [days[0], days.at(-1)]
  return firstOn === undefined || lastOn === undefined ? {} : { firstOn, lastOn }
}
