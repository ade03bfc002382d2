import type { Span } from './span.ts'

/** Words whose speaker the input itself gives: a speech in a parliament's record, a quotation that markup names one for. */
export interface Utterance {
  readonly kind: 'speech' | 'quotation'
  /** Full name as the input has it; `null` where it names nobody. */
  readonly speaker: string | null
  /** Where that name stands in the text, if it stands there for this utterance. */
  readonly source: Span | null
  readonly contents: readonly Span[]
  /** "chair", "regular", "guest": as the record of a parliament says. */
  readonly role?: string
  /** The speaker's party on that day. */
  readonly party?: string
  /** Heading under which it is said. */
  readonly section?: string
}
