import type { Span } from '../model/span.ts'
import type { Form, Polarity } from '../model/statement.ts'
import type { Reading } from './reading.ts'

/** An attribution while it may still grow. */
export interface Draft {
  readonly sources: readonly Span[]
  readonly cues: readonly Span[]
  contents: Span[]
  readonly polarity: Polarity
  readonly confidence: number
}

/** Share of a statement's letters that may stand outside quotation marks in direct speech: "so-called" words, a full stop. */
const LOOSE = 0.1

/** Whether the contents are the speaker's own words, reported ones, or both. */
export function formOf(reading: Reading, contents: readonly Span[]): Form {
  const counts = contents.map((content) => reading.lettersOf(content))
  const quoted = counts.reduce((sum, count) => sum + count.quoted, 0)
  const plain = counts.reduce((sum, count) => sum + count.plain, 0)
  if (quoted === 0) return 'indirect'
  return plain < LOOSE * (quoted + plain) ? 'direct' : 'mixed'
}

/** Where the last word of a draft stands. */
export const endOf = ({ sources, cues, contents }: Draft): number =>
  Math.max(...[...sources, ...cues, ...contents].map(({ end }) => end))
