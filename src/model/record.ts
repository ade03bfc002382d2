import type { ArticleInfo } from './article.ts'
import type { Entity, EntityType } from './entity.ts'
import type { Form, Polarity, Stance } from './statement.ts'
import type { Utterance } from './utterance.ts'

/** `[start, end]`, half-open UTF-16 offsets into the record's `text`. */
export type Offsets = readonly [start: number, end: number]

export interface RecordMention {
  readonly start: number
  readonly end: number
  readonly type: EntityType
  readonly entity: string
  /** Whether it is a name (or an office or event by its own noun), and not a pronoun or description. */
  readonly proper: boolean
}

export interface RecordStatement {
  readonly id: string
  readonly form: Form
  /** Left out of what is simply said. */
  readonly polarity?: Exclude<Polarity, 'asserted'>
  readonly source: readonly Offsets[]
  readonly cue: readonly Offsets[]
  readonly content: readonly Offsets[]
  /** An entity id; a list of them for joint speakers; `null` where nobody is named. */
  readonly speaker: string | readonly string[] | null
  /** How likely it is that the speaker is the right one, 0 to 1; left out where nobody is named. */
  readonly speakerConfidence?: number
  readonly about: readonly string[]
  /** For each of `about` how likely readers would say so, 0 to 1. */
  readonly salience?: readonly number[]
  /** For each of `about` what the words say of it; left out by records that do not say. */
  readonly stance?: readonly Stance[]
  /** For each of `about` how likely readers would see the same stance, 0 to 1. */
  readonly stanceConfidence?: readonly number[]
  /** On which side the words are of the matter they speak of; left out where the first of `stance` tells: read it by `overallStance`. */
  readonly tone?: Stance
  /** How likely readers would see the same, 0 to 1. */
  readonly toneConfidence?: number
  readonly addressee: string | null
  readonly saidOn: string | null
  readonly confidence: number
  /** What the input itself says of who speaks; left out where it was found in the text. */
  readonly given?: Given
}

/** Of a statement whose speaker the input gives: what else it says. A speech holds statements that are given apart as well. */
export type Given = Pick<Utterance, 'kind' | 'role' | 'party' | 'section'>

/** All that was found in one article, self-contained: one line of the record log, but for the line's sum. */
export interface ArticleRecord {
  readonly schema: 2
  readonly id: string
  /** What made the record, e.g. `onrecord 0.1.0`; a record of another maker is redone by the next build. */
  readonly maker: string
  readonly article: ArticleInfo
  readonly text: string
  readonly entities: readonly Entity[]
  readonly mentions: readonly RecordMention[]
  readonly statements: readonly RecordStatement[]
}

/** A line of the record log that takes an article back: its input is gone. */
export interface Tombstone {
  readonly schema: 2
  readonly id: string
  readonly deleted: true
}

/** One id, several, or none, as a list. */
export const listed = (ids: string | readonly string[] | null | undefined): readonly string[] =>
  ids === null || ids === undefined ? [] : typeof ids === 'string' ? [ids] : ids

/** On which side a statement is of the matter it speaks of, and how sure that is: of the first it is about, where nothing else is said. */
export const overallStance = ({
  tone,
  toneConfidence,
  stance,
  stanceConfidence,
}: RecordStatement): { readonly stance: Stance | undefined; readonly stanceConfidence: number | undefined } =>
  tone === undefined
    ? { stance: stance?.[0], stanceConfidence: stanceConfidence?.[0] }
    : { stance: tone, stanceConfidence: toneConfidence }

/** A statement's speakers as a list. */
export const speakersOf = ({ speaker }: RecordStatement): readonly string[] => listed(speaker)
