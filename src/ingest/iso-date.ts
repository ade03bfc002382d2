import { dayOf } from '../model/day.ts'

/**
 * The day of an ISO 8601 date or time, as `YYYY-MM-DD`; `null` where the string does not begin with one. Anything else
 * ("3/4/2025", "last Monday") could mean more than one day, and a wrong date is worse than none.
 *
 * @example isoDate('2025-03-26T18:00:00Z') // '2025-03-26'
 */
export function isoDate(value: string | null): string | null {
  const [, year, , month, day] = /^(\d{4})(-?)(\d{2})\2(\d{2})(?!\d)/.exec(value ?? '') ?? []
  return dayOf(Number(year), Number(month), Number(day))
}
