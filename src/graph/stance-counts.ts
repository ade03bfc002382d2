import { STANCES, type Stance } from '../model/statement.ts'

/** How many of some stances are of each kind; those that nobody judged are in no count. */
export const stanceCounts = (stances: readonly (Stance | null | undefined)[]): Record<Stance, number> => {
  const count = (stance: Stance): number => stances.filter((one) => one === stance).length
  return Object.fromEntries(STANCES.map((stance) => [stance, count(stance)])) as Record<Stance, number>
}
