import type { Evidence } from './identity.ts'

/** What speaks for two being one, all in all. */
export const total = (evidence: readonly Evidence[]): number => evidence.reduce((sum, { weight }) => sum + weight, 0)

/** "only surname 1.6, no namesake 0.9, company 0.5" */
export const reasonsInWords = (evidence: readonly Evidence[]): string =>
  evidence
    .filter(({ weight }) => weight !== 0)
    .map(({ reason, weight }) => `${reason} ${rounded(weight)}`)
    .join(', ')

/** A weight as it is printed. */
export const rounded = (weight: number): number => Math.round(weight * 10) / 10
