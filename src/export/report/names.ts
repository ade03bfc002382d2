/** What sources may be told apart by. */
export const BREAKDOWNS = ['outlet', 'concept', 'place', 'month'] as const
export type BreakdownName = (typeof BREAKDOWNS)[number]
