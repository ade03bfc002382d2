import { MONTHS, WEEKDAYS } from '../../model/calendar.ts'
import { dayOf } from '../../model/day.ts'

const WEEKDAY = `(?:(?:${WEEKDAYS.join('|')}),?\\s+)?`
const MONTH = `(${MONTHS.map((month) => month.slice(0, 3)).join('|')})[a-z]*\\.?`
const MONTH_FIRST = new RegExp(`^\\W{0,3}${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i')
const DAY_FIRST = new RegExp(`^\\W{0,3}${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i')

/**
 * The day with which a line begins, as English exports write it, as `YYYY-MM-DD`; `null` where there is none.
 *
 * @example englishDay('October 26, 2016 Wednesday 10:55 EST') // '2016-10-26'
 */
export function englishDay(line: string): string | null {
  const [, month, day, year] = MONTH_FIRST.exec(line) ?? []
  if (month !== undefined) return dayIn(year, month, day)
  const [, otherDay, otherMonth, otherYear] = DAY_FIRST.exec(line) ?? []
  return otherMonth === undefined ? null : dayIn(otherYear, otherMonth, otherDay)
}

function dayIn(year: string | undefined, month: string, day: string | undefined): string | null {
  const index = MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === month.slice(0, 3).toLowerCase())
  return dayOf(Number(year), index + 1, Number(day))
}
