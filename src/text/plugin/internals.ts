/**
 * As much of compromise's inside as a plugin works with; its typings leave it out. Seen in compromise 14.17, `src/API` and
 * `src/1-one`.
 */

/** Under what a term has its phrases: a symbol, which `json()` leaves out and a copy of the term keeps. */
export const PHRASES = Symbol('phrases')

/** One word as compromise sees it. `pre + text + post` of all terms of a text, in a row, is that text. */
export interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
  /** Lower case, without marks. */
  readonly normal: string
  /** `normal` without a possessive ending and the like, where that differs. */
  readonly machine?: string | null
  readonly tags: Set<string>
  /** Dictionary form, where it differs from the word. */
  root?: string | undefined
  /** What this plugin recognised here, whole or in part. */
  [PHRASES]?: readonly Phrase[] | undefined
}

/** Something recognised in neighbouring terms, which all hold this very object and nobody else does. */
export interface Phrase {
  readonly kind: PhraseKind
  /** How many terms it has: where fewer are left, somebody has cut or changed it. */
  readonly size: number
  /** Identity within the kind: a country's ISO 3166-1 alpha-2 code, a body's or place's name; empty for patterns. */
  readonly key: string
  /** Name to show: "United Kingdom" for "Britain"; empty for patterns. */
  readonly name: string
  /** Of a capital: the country whose capital it is, and whose government may be meant by it. */
  readonly capitalOf?: { readonly key: string; readonly name: string }
  /** A body that is a party. */
  readonly isParty?: boolean
  /** It stands in a person's name ("Jordan" in "Michael Jordan"): it has no tag and is no answer. */
  readonly isInName?: boolean
  /** It cannot be anything else. */
  readonly isSure?: boolean
  /** The full stop behind its last term is part of it: "Fla.", "Sen." */
  readonly hasStop?: boolean
  /** How many characters of its first term stand before it: "R-" of "R-Fla." */
  readonly lead?: number
}

type PhraseKind = 'country' | 'demonym' | 'place' | 'organisation' | 'office' | 'event' | 'titled'

/** Where a phrase lies in a sentence: half-open indices of terms. */
export interface Found {
  readonly phrase: Phrase
  readonly start: number
  readonly end: number
}

/** A match as compromise takes it, with what this plugin wants to know of it again. */
export interface Pattern {
  /** compromise's match syntax. */
  readonly match: string
  readonly kind: 'office' | 'event' | 'titled' | 'nothing'
  /** Lower ranks are taken first. */
  readonly rank: number
  /** How many of the terms stand before the phrase, and how many behind it. */
  readonly before?: number
  readonly behind?: number
  /** The first word has a capital, or all have. */
  readonly capitals?: 'first' | 'all'
  /** The last word has none. */
  readonly isLower?: boolean
  /** All letters are capitals, an s of the plural aside. */
  readonly isAcronym?: boolean
  /** It is an abbreviation only with its full stop. */
  readonly hasStop?: boolean
  readonly isSure?: boolean
  /** Its last words are a country or place. */
  readonly endsInPlace?: boolean
}

/** Patterns of one kind, and words without any of which a sentence has none of them: most sentences are told by that. */
export interface PatternGroup {
  readonly words: readonly string[]
  readonly patterns: readonly Pattern[]
}

/** Patterns made ready: a net a group, and by each word the nets that it may be in. */
export interface Patterns {
  readonly nets: readonly object[]
  readonly netsOf: ReadonlyMap<string, readonly number[]>
}

export type Match = Pattern & { readonly pointer: readonly [sentence: number, start: number, end: number] }

export interface World {
  readonly methods: {
    readonly one: {
      readonly termMethods: Record<string, (term: Term) => boolean>
      readonly buildNet: (patterns: readonly Pattern[], world: World) => object
      readonly bulkMatch: (docs: readonly Term[][], net: object, methods: object, options: object) => Match[]
      readonly setTag: (terms: readonly Term[], tag: string, world: World, isSafe: boolean, reason: string) => void
    }
  }
  readonly model: {
    readonly one: {
      readonly lexicon: Readonly<Record<string, string | readonly string[]>>
      onrecord?: Patterns
    }
  }
}

export interface View {
  readonly docs: readonly Term[][]
  readonly document: readonly Term[][]
  readonly world: World
  readonly methods: World['methods']
  readonly fullPointer: readonly (readonly [sentence: number, start: number, end: number])[]
  toView(pointers?: readonly (readonly number[])[]): View
  getNth(n?: number): View
  eq(n: number): View
  map<T>(each: (view: View) => T, none: T[]): T[]
  json(options?: object): Record<string, unknown>[]
}
