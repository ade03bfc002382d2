import type { ArticleRecord, RecordStatement } from './record.ts'

/** What statements may be about besides entities: "gun control", "the customs union"; an entry of a codebook. */
export interface Concept {
  readonly name: string
  /** What coders are told of it; empty where nothing is. */
  readonly note: string
  /** What is said of it, in words as people may use them. */
  readonly examples: readonly string[]
}

/** That a statement is on a concept. */
export interface OnConcept {
  readonly concept: Concept
  /** How likely it is, 0 to 1. */
  readonly score: number
  readonly by: 'machine' | 'decision'
}

/** The concepts of a graph, and which of them a statement is on, the likeliest first. */
export interface Codebook {
  readonly concepts: readonly Concept[]
  readonly on: (record: ArticleRecord, statement: RecordStatement) => readonly OnConcept[]
}

/** What tells the names of two concepts apart: letters and digits, whatever their case. "Gun control" → "gun-control". */
export const conceptSlug = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** The node id of a concept. */
export const conceptId = (name: string): string => `concept:${conceptSlug(name)}`
