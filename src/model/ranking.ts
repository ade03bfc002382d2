import type { Span } from './span.ts'

/** Scores whom a pronoun may mean, by features of the pair and by how the encoder read both words. */
export interface PronounRanking {
  /** Names of the features, in the order that `score` takes them in. */
  readonly features: readonly string[]
  /** The score of "nobody who is named". */
  readonly nobody: number
  /** @param mention of a person, nearest to the pronoun */
  score(features: readonly number[], pronoun: Span, mention: Span): number
}
