const DAY = 86_400_000

/** Days from one day to another, both `YYYY-MM-DD`. */
export const daysBetween = (first: string, last: string): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / DAY)
