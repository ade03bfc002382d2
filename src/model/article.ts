import type { Span } from './span.ts'
import type { Utterance } from './utterance.ts'

/** What is known about an article besides its text. `null` where the input does not say. */
export interface ArticleInfo {
  readonly url: string | null
  readonly title: string | null
  /** The paper, station or site that published it. */
  readonly outlet: string | null
  /** The news agency it came by, e.g. "Associated Press". */
  readonly agency: string | null
  /** ISO 8601 date, `YYYY-MM-DD`. */
  readonly publishedAt: string | null
  /** Path of the input file from the root of them all, with `/` between folders; `null` for standard input. */
  readonly file: string | null
  /** 1-based line of the article in a file of lines or rows; `null` where the whole file is the article, or holds it otherwise. */
  readonly line: number | null
  /** Which of a file's articles it is where lines do not tell: "message 3", "news/a.html" of an archive. */
  readonly part?: string
  /** Who wrote it, as printed, without "By". */
  readonly author?: string
  /** What else the input says of it, by the input's own names: columns that are not mapped, for example. */
  readonly properties?: Readonly<Record<string, string>>
  /** How a reader made the text, where it is not the input's own: "web page". */
  readonly textFrom?: string
  /** Left out of a whole text; `false` of a snippet, a summary, a text that was cut. */
  readonly textIsWhole?: false
  /** What was mended in the text before it was read; left out where nothing was. */
  readonly mended?: Mended
}

/** What was mended in a text, and the way back. */
export interface Mended {
  /** What was amiss → how often. */
  readonly kinds: Readonly<Record<string, number>>
  /**
   * Each change as the half-open offsets of the new words in the text, and the words of the input that they stand for: put back, from
   * the last to the first, they make the input's text.
   */
  readonly edits: readonly Edit[]
}

/** `[start, end, was]`: see {@link Mended}. */
export type Edit = readonly [start: number, end: number, was: string]

/** An article as it was read. */
export interface Article {
  /** The input's own id, else its URL, else `sha256:` and the digest of its text. */
  readonly id: string
  readonly info: ArticleInfo
  /**
   * The input's text, a byte-order mark included; what was amiss in it, HTML's character references for example, is mended,
   * and `info.mended` leads back to what stood there. Where the input has no plain text, the one that its reader made.
   */
  readonly text: string
  /** What is not prose (byte-order mark, header line, front matter, Markdown signs), in order and disjoint: later stages read it as blanks. */
  readonly markup: readonly Span[]
  /** Words whose speaker the input itself gives, in order; in no record as they are, but each makes a statement. */
  readonly utterances?: readonly Utterance[]
  /** Which version of an agency's item it is: a later one stands for those before it. In no record. */
  readonly version?: number
  /** What the text is written in, where signs behind those of `markup` are still to be found: by who has time for a parser. */
  readonly syntax?: 'markdown'
  /** Path of the input file as the user gave it: for messages, and in no record. */
  readonly path?: string
  /** What the user should know of how it was read; in no record. */
  readonly notice?: string
}
