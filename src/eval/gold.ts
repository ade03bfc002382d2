import type { EntityType } from '../model/entity.ts'
import type { Offsets } from '../model/record.ts'

type SpanIn = Offsets | { readonly start: number; readonly end: number }

/**
 * An article annotated by hand, as `eval` reads it: a record needs no more than this. Without `entities` only source,
 * cue and content are scored.
 */
export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly entities?: readonly GoldEntity[]
  readonly mentions?: readonly GoldMention[]
  /** Words for the people of a country, which count neither as right nor as wrong. */
  readonly demonyms?: readonly { readonly start: number; readonly end: number }[]
  readonly statements?: readonly GoldStatement[]
}

export interface GoldEntity {
  readonly id: string
  readonly type: EntityType
  readonly name?: string
  readonly holders?: readonly string[]
}

export interface GoldMention {
  readonly start: number
  readonly end: number
  readonly type: EntityType
  readonly entity: string
  readonly proper?: boolean
}

export interface GoldStatement {
  readonly source?: readonly SpanIn[]
  readonly cue?: readonly SpanIn[]
  readonly content?: readonly SpanIn[]
  readonly speaker?: string | readonly string[] | null
  readonly about?: readonly string[]
  /** Targets that are right but not asked for. */
  readonly may?: readonly string[]
  readonly addressee?: string | null
}

export const ROLES = ['source', 'cue', 'content'] as const
export type Role = (typeof ROLES)[number]

/** The spans of a role as pairs, in order, empty ones left out. */
export const offsetsOf = (statement: GoldStatement, role: Role): Offsets[] =>
  (statement[role] ?? [])
    .map((span): Offsets => ('start' in span ? [span.start, span.end] : span))
    .filter(([start, end]) => end > start)
    .sort((a, b) => a[0] - b[0])
