import { dayOf } from '../model/day.ts'
import { isoDate } from './iso-date.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'

/** "26 October 2016", "Wed, 26 Oct 2016 10:15:00 GMT"; "October 26, 2016", "Oct. 26th 2016". */
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+|-)(?:of\\s+)?${MONTH},?(?:\\s+|-)(\\d{4})\\b`, 'i')
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:at\\s+[\\d:]+\\s*(?:[ap]\\.?m\\.?)?,?\\s+)?(\\d{4})\\b`,
  'i',
)

/** "Wed Oct 26 10:15:00 2016", as programs print it. */
const TIME_BETWEEN = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})\\s+[\\d:]{5,8}(?:\\s+[A-Z+\\d:]{1,6})?\\s+(\\d{4})\\b`, 'i')

/** "20161026T101500Z", as GDELT and others print it. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/

/**
 * The day in a date of any usual form: ISO 8601, or with the month in English words; `null` where there is none, and where
 * it is in figures whose order nobody can tell ("3/4/2025").
 */
export function looseDate(value: string | null | undefined): string | null {
  const words = value?.trim().slice(0, 200) ?? ''
  const iso = isoDate(words)
  if (iso !== null) return iso
  const [, year, monthNumber, dayNumber] =
    COMPACT.exec(words) ?? /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/.exec(words) ?? []
  if (year !== undefined) return dayOf(Number(year), Number(monthNumber), Number(dayNumber))
  const [, day, month, inYear] = DAY_FIRST.exec(words) ?? []
  if (day !== undefined) return dayOf(Number(inYear), monthOf(month), Number(day))
  const [, first, ofMonth, thatYear] = MONTH_FIRST.exec(words) ?? TIME_BETWEEN.exec(words) ?? []
  if (first !== undefined) return dayOf(Number(thatYear), monthOf(first), Number(ofMonth))
  return ofFigures(words)
}

const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1

/** "26/10/2016", where one figure can be no month. */
function ofFigures(words: string): string | null {
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(words) ?? []
  const [a, b] = [Number(first), Number(second)]
  if (a > 12 && b <= 12) return dayOf(Number(year), b, a)
  if ((b > 12 && a <= 12) || a === b) return dayOf(Number(year), a, b)
  return null
}
