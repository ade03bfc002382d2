import type { Article } from './article.ts'
import type { Span } from './span.ts'

/** A word or number, without the punctuation around it. */
export interface Token extends Span {
  /** Exactly `article.text.slice(start, end)`. */
  readonly text: string
  /** Lower case, soft hyphens removed, straight apostrophes: what lexicons are asked for. */
  readonly normal: string
  /** Dictionary form of a verb or noun ("says" → "say"); the same as `normal` where nothing is known. */
  readonly lemma: string
  /** compromise's tags ("Verb", "PastTense", "Person"…). */
  readonly tags: ReadonlySet<string>
  /** Index into `Document.sentences`. */
  readonly sentence: number
}

/** A sentence, from its first to its last character that is not blank, with its tokens as a half-open range. */
export interface Sentence extends Span {
  /** Index into `Document.paragraphs`. */
  readonly paragraph: number
  readonly firstToken: number
  readonly endToken: number
}

/** What a list of names says of a run of tokens. */
export interface LexiconMatch extends Span {
  readonly kind: LexiconKind
  /** Identity within the kind: a country's ISO 3166-1 alpha-2 code; the entry itself elsewhere. */
  readonly key: string
  /** Name to show: "United Kingdom" for "Britain", "Republican Party" for "GOP". */
  readonly name: string
  /** Of a capital: the country whose capital it is, and whose government may be meant by it. */
  readonly capitalOf?: { readonly key: string; readonly name: string }
  /** It stands in a person's name: "Jordan" in "Michael Jordan", "London" in "London Breed". */
  readonly isInName: boolean
  readonly firstToken: number
  readonly endToken: number
}

/** What looks like an office ("defence secretary"), an event ("Yemen strikes") or, behind a title, a person ("Mr Hask"). */
export interface NamePattern extends Span {
  readonly kind: 'office' | 'event' | 'titled'
  /** It cannot be anything else: "airstrikes on Yemen". */
  readonly isSure: boolean
}

export type LexiconKind = 'country' | 'demonym' | 'place' | 'organisation'

/** Whether a list's word is a country's name or its people's. */
export const tellsCountry = ({ kind }: { readonly kind: string }): boolean => kind === 'country' || kind === 'demonym'

/** An article after the language pass: the only input of extraction. */
export interface Document {
  readonly article: Article
  /** The article's text, character for character, with blanks for all that is not prose: what extraction reads. */
  readonly prose: string
  /** The headline in the article's header, if the header has one: read for names, never for statements. */
  readonly heading: Span | null
  /** The heading, where there is one, then the paragraphs of the prose. */
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** In order, none overlapping. */
  readonly lexicon: readonly LexiconMatch[]
  /** Of one kind none overlap; names may lie within them. */
  readonly patterns: readonly NamePattern[]
}
