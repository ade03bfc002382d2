/**
 * The day of an ISO 8601 date or time, as `YYYY-MM-DD`; `null` where the string does not begin with one. Anything else
 * ("3/4/2025", "last Monday") could mean more than one day, and a wrong date is worse than none.
 *
 * @example isoDate('2025-03-26T18:00:00Z') // '2025-03-26'
 */
export function isoDate(value: string | null): string | null {
  const match = /^(\d{4})(-?)(\d{2})\2(\d{2})(?!\d)/.exec(value ?? '')
  if (match === null) return null
  const day = `${match[1]}-${match[3]}-${match[4]}`
  return isDayOfCalendar(day) ? day : null
}

/** `Date` takes 30 February for 2 March: a true day comes back as it went in. */
function isDayOfCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
