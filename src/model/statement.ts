import type { Span } from './span.ts'
import type { Utterance } from './utterance.ts'

/** Whether the words are the speaker's own (in quotation marks), reported, or both. */
export const FORMS = ['direct', 'indirect', 'mixed'] as const
export type Form = (typeof FORMS)[number]

/** Whether something is said, is denied or not said ("denied that", "refused to say"), or is only thought of ("would say"). */
export const POLARITIES = ['asserted', 'negated', 'hypothetical'] as const
export type Polarity = (typeof POLARITIES)[number]

/** What the words of a statement say of whom it is about: that they support it, that they are against it, or neither. */
export const STANCES = ['for', 'against', 'neutral'] as const
export type Stance = (typeof STANCES)[number]

/**
 * Speech by turns, as interviews and transcripts have it: behind a speaker's label, or a question and an answer of an
 * interview, behind "Q:" and "A:" or without any label; who answers then is whom the article introduces.
 */
export type Turn = 'labelled' | 'question' | 'answer'

/** "Someone says something", as spans of the text (PolNeAR's terms: Newell, Margolin & Ruths, LREC 2018). */
export interface Attribution {
  /** Who says it: "the cabinet minister"; empty where the text does not say. */
  readonly sources: readonly Span[]
  /** What shows that it is said: "said", "according to"; empty for a quotation that goes on without one. */
  readonly cues: readonly Span[]
  /** What is said; several spans where the cue interrupts it. Quotation marks belong to it. */
  readonly contents: readonly Span[]
  readonly form: Form
  readonly polarity: Polarity
  /** 0 to 1. */
  readonly confidence: number
  /** Absent in running prose. */
  readonly turn?: Turn
  /** Of an answer in an interview, or a label that is a letter: where the article names who speaks, above. */
  readonly introduced?: Span
  /** Where the input itself gives the words and who speaks them. */
  readonly utterance?: Utterance
}

/** An attribution whose speaker, targets and addressee are known, as far as the article lets anyone know. */
export interface Statement extends Attribution {
  readonly id: string
  /** Entity ids; several for joint speakers; empty where nobody is named. */
  readonly speakers: readonly string[]
  /** How likely it is that they say it, 0 to 1; `null` where nobody is named. */
  readonly speakerConfidence: number | null
  /** Entity ids of those the statement says something about, most salient first. */
  readonly about: readonly string[]
  /** For each of `about` how likely readers would say so, 0 to 1. */
  readonly salience: readonly number[]
  /** For each of `about` what the words say of it. */
  readonly stance: readonly Stance[]
  /** For each of `about` how likely readers would see the same stance, 0 to 1. */
  readonly stanceConfidence: readonly number[]
  /** On which side the words are of the matter they speak of; only where they are about nobody, whose stance would tell. */
  readonly tone?: Stance
  /** How likely readers would see the same, 0 to 1. */
  readonly toneConfidence?: number
  /** Entity id of the person or body it was said to. */
  readonly addressee: string | null
  /** ISO 8601 date, `YYYY-MM-DD`. */
  readonly saidOn: string | null
}
