import type { Span } from './span.ts'

export const ENTITY_TYPES = ['PERSON', 'OFFICE', 'ORG', 'COUNTRY', 'PLACE', 'EVENT'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

/** Someone or something an article speaks of. Ids (`e1`, `e2`…) are local to the article's record. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  /** Fullest usual form in this article. */
  readonly name: string
  /** Other forms in this article, in order of appearance. */
  readonly aliases: readonly string[]
  /** How often the article prints each of `aliases`. */
  readonly aliasCounts?: readonly number[]
  /** COUNTRY: ISO 3166-1 alpha-2 code. */
  readonly iso?: string
  /** OFFICE, and ORG where it is called by a common noun or for a place: id of the country, organisation or place
   * it belongs to; of an office also the person whose staff it is of. */
  readonly of?: string
  /** OFFICE, ORG: `true` where the article does not say `of`, and it follows from whose country's news this is. */
  readonly ofInferred?: true
  /** OFFICE: ids of the persons whom the article says hold or held it. */
  readonly holders?: readonly string[]
  /** OFFICE: those of `holders` who are said to have held it formerly. */
  readonly former?: readonly string[]
  /** OFFICE: those of `holders` who hold it for the time being. */
  readonly acting?: readonly string[]
  /** OFFICE: those of `holders` who hold it for the opposition. */
  readonly shadow?: readonly string[]
  /** EVENT: ids of those whom its names say to take part: "US airstrikes on Yemen". */
  readonly participants?: readonly string[]
  /** EVENT: ISO 8601 year or day that its names say: "the 2016 election". */
  readonly date?: string
}

/** How the text refers to an entity: by a name, by a description ("the cabinet minister"), by a pronoun. */
export type MentionKind = 'name' | 'nominal' | 'pronoun'

/** A name found in the text, not yet known to be anyone's. */
export interface Mention extends Span {
  readonly type: EntityType
  readonly kind: MentionKind
}

/** A mention whose entity is known. */
export interface ResolvedMention extends Mention {
  readonly entity: string
}
