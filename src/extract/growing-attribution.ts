import type { Span } from '../model/span.ts'
import type { Form, Polarity, Turn } from '../model/statement.ts'
import type { Utterance } from '../model/utterance.ts'
import type { QuotedDocument } from './quoted-document.ts'

/** An attribution while it may still grow. */
export interface GrowingAttribution {
  readonly sources: readonly Span[]
  readonly cues: readonly Span[]
  contents: Span[]
  readonly polarity: Polarity
  readonly confidence: number
  readonly turn?: Turn
  readonly introduced?: Span
  readonly utterance?: Utterance
}

/** Share of a statement's letters that may stand outside quotation marks in direct speech: "so-called" words, a full stop. */
const LOOSE = 0.1

/** Whether the contents are the speaker's own words, reported ones, or both. */
export function formOf(quoted: QuotedDocument, contents: readonly Span[]): Form {
  const counts = contents.map((content) => quoted.lettersOf(content))
  const inside = counts.reduce((sum, count) => sum + count.quoted, 0)
  const plain = counts.reduce((sum, count) => sum + count.plain, 0)
  if (inside === 0) return 'indirect'
  return plain < LOOSE * (inside + plain) ? 'direct' : 'mixed'
}

/** Where the last word of an attribution stands. */
export const endOf = ({ sources, cues, contents }: GrowingAttribution): number =>
  Math.max(...[...sources, ...cues, ...contents].map(({ end }) => end))
