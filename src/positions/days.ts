import { MS_A_DAY } from '../model/day.ts'

/** Days from one day to another, both `YYYY-MM-DD`. */
export const daysBetween = (first: string, last: string): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / MS_A_DAY)
