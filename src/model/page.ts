import type { Offsets } from './record.ts'
import type { EntityLabel } from './schema.ts'
import type { SourceRole } from './source-role.ts'
import type { Form, Polarity, Stance } from './statement.ts'

/**
 * What the page is given: the statements of a graph, with all that they are tied to. Whatever the page draws it makes of
 * these, so that a filter leaves out the same in the picture, in the table and in the lists. Numbers that refer to nodes,
 * outlets, articles and statements are places in their lists.
 */
export interface PageGraph {
  readonly schema: typeof PAGE_SCHEMA
  readonly nodes: readonly PageNode[]
  readonly outlets: readonly string[]
  readonly articles: readonly PageArticle[]
  readonly statements: readonly PageStatement[]
}

/** Raised whenever a page of before could not read it. */
export const PAGE_SCHEMA = 1

/** Whoever speaks or is spoken of. */
export interface PageNode {
  /** Node id. */
  readonly id: string
  readonly kind: EntityLabel
  readonly name: string
  readonly aliases: readonly string[]
  /** What tells it from others of its name: "held by John Healey", "of the United Kingdom". */
  readonly notes: readonly string[]
  /** Whether it is among those who speak about one another, and no mere topic. */
  readonly isActor: boolean
  readonly x: number
  readonly y: number
  /** The group of those who speak most about one another; 0 is the largest. */
  readonly community: number
}

export interface PageArticle {
  /** Node id. */
  readonly id: string
  readonly title: string
  readonly outlet?: number
  /** Day of publication. */
  readonly day?: string
  readonly url?: string
  readonly file?: string
  readonly line?: number
}

export interface PageStatement {
  /** Node id. */
  readonly id: string
  readonly speakers: readonly number[]
  /** Whom it is about, main target first. */
  readonly about: readonly number[]
  /** For each of `about` what the words say of it, and how sure that is; left out where nobody judged any. */
  readonly stances?: readonly (Stance | null)[]
  readonly stanceTrust?: readonly (number | null)[]
  readonly to: readonly number[]
  /** As what its source is quoted; left out where the text names none. */
  readonly role?: SourceRole
  /** Who says it, as printed. */
  readonly source?: string
  readonly cue?: string
  /** What is said, as printed. */
  readonly words: string
  readonly form: Form
  readonly polarity: Polarity
  /** The day it was said, or else that of the article. */
  readonly day?: string
  /** How likely it is that it is said, and by its speaker, 0 to 1. */
  readonly trust: number
  readonly article: number
}

/** An article to be read: its text, and where in it there is what. */
export interface PageText {
  readonly text: string
  readonly statements: readonly PageSpans[]
  /** Half-open offsets, and whom they mean. */
  readonly mentions: readonly (readonly [start: number, end: number, node: number])[]
}

/** Where a statement stands in its article. */
interface PageSpans {
  readonly statement: number
  readonly source: readonly Offsets[]
  readonly cue: readonly Offsets[]
  readonly content: readonly Offsets[]
}
