import type { RangeInterval } from '@observablehq/plot'
import { MS_A_DAY } from '../../model/day.ts'

/** Stretches of time in which statements are counted together. */
export type Span = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** As many stretches as can be told apart side by side. */
const MOST = 45
const DAYS: Readonly<Record<Span, number>> = { day: 1, week: 7, month: 30.4, quarter: 91.3, year: 365.25 }

/** The shortest stretch of which few enough lie between the first and the last of some days, `YYYY-MM-DD`. */
export const spanOf = (days: readonly string[]): Span => {
  const inOrder = [...days].sort()
  const length = (dateOf(inOrder.at(-1) ?? '').getTime() - dateOf(inOrder[0] ?? '').getTime()) / MS_A_DAY
  return (Object.keys(DAYS) as Span[]).find((span) => length / DAYS[span] < MOST) ?? 'year'
}

/** The first day of the stretch that a day lies in; weeks begin on Mondays. */
export const startOf = (day: string, span: Span): Date => {
  const date = dateOf(day)
  if (span === 'week') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  if (span !== 'day' && span !== 'week') date.setUTCDate(1)
  if (span === 'quarter') date.setUTCMonth(3 * Math.floor(date.getUTCMonth() / 3))
  if (span === 'year') date.setUTCMonth(0)
  return date
}

/** What Plot calls it. */
export const intervalOf = (span: Span): RangeInterval =>
  span === 'week' ? 'monday' : span === 'quarter' ? '3 months' : span

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
