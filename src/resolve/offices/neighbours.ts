import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'

/** The mention of an office with those before and behind it. */
export interface Neighbours {
  readonly last: Mention | null
  readonly mention: Mention
  readonly next: Mention | null
}

/** Between an office and that of who is served: the name behind "adviser to the president, " is the adviser's. */
const SERVES = /^ (?:to|for|of) the $/
/** Between two offices of one body: "president and chief executive of Hask Foods". */
const AND = /^,?\s+and\s+$/

/** Whether nothing but such words stand between two offices. */
const isBetween = (words: RegExp, { article }: Document, before: Mention | null, behind: Mention | null): boolean =>
  before !== null && behind !== null && words.test(article.text.slice(before.end, behind.start))

/** The office of whom the holder serves: "the president" behind "adviser to". */
export const servedBy = (document: Document, { mention, next }: Neighbours): Mention | null =>
  isBetween(SERVES, document, mention, next) ? next : null

export const isServed = (document: Document, { last, mention }: Neighbours): boolean =>
  isBetween(SERVES, document, last, mention)

/** The office behind, which the words say to be of the same body. */
export const joinedTo = (document: Document, { mention, next }: Neighbours): Mention | null =>
  isBetween(AND, document, mention, next) ? next : null

/** Whether words that end at `end` and an office behind them are joined: "US treasury secretary Ann Lowe and trade representative". */
export const isJoined = ({ article }: Document, end: number, { mention }: Neighbours): boolean =>
  AND.test(article.text.slice(end, mention.start))
