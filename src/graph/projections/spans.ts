/** The first day of the day, week, month or year that a day, `YYYY-MM-DD`, is in; weeks begin on Mondays. */
export const startOfSpan = (day: string, span: 'day' | 'week' | 'month' | 'year'): string => {
  if (span === 'day') return day
  const date = new Date(`${day}T00:00:00Z`)
  if (span === 'week') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  else date.setUTCDate(1)
  if (span === 'year') date.setUTCMonth(0)
  return date.toISOString().slice(0, 10)
}
