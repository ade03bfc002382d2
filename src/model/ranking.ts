import type { Span } from './span.ts'

/** What the ranking is told of an expression or of a candidate. */
export interface Ranked {
  /** By name; absent ones are 0. */
  readonly features: Readonly<Record<string, number>>
  /** The word whose state in the encoder stands for it. */
  readonly word: Span | null
}

/** Ranks whom words mean, by features and by how the encoder read both of them. */
export interface LinkRanking {
  /** How likely each candidate is meant, and last that nobody is who is named; together 1. */
  rank(expression: Ranked, candidates: readonly Ranked[]): number[]
}
