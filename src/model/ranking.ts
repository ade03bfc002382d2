import type { Span } from './span.ts'

/** Features by name; what is absent is 0. */
export type Features = Readonly<Record<string, number>>

/** A feature of some groups that share no name. */
export const featureOf = (groups: readonly Features[], name: string): number =>
  groups.find((group) => name in group)?.[name] ?? 0

/** What the ranking is told of an expression or of a candidate. */
export interface Ranked {
  /** As they were found together: put into one, they would be copied for every candidate. */
  readonly features: readonly Features[]
  /** The word whose state in the encoder stands for it. */
  readonly word: Span | null
}

/** Ranks whom words mean, by features and by how the encoder read both of them. */
export interface LinkRanking {
  /** How likely each candidate is meant, and last that nobody is who is named; together 1. */
  rank(expression: Ranked, candidates: readonly Ranked[]): number[]
}
