import type { Span } from './span.ts'

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
  /** 1-based line of the article in a JSON lines file; `null` where the whole file is the article. */
  readonly line: number | null
}

/** An article as it was read: its text unchanged, so that every offset points into the user's own file. */
export interface Article {
  /** The input's own id, else its URL, else `sha256:` and the digest of its text. */
  readonly id: string
  readonly info: ArticleInfo
  /**
   * Exactly the input's text: no character added or dropped, a byte-order mark included, and none replaced but those that
   * JSON can spell and no text can hold.
   */
  readonly text: string
  /** What is not prose (byte-order mark, header line, front matter, Markdown signs), in order and disjoint: later stages read it as blanks. */
  readonly markup: readonly Span[]
  /** What the text is written in, where signs behind those of `markup` are still to be found: by who has time for a parser. */
  readonly syntax?: 'markdown'
  /** Path of the input file as the user gave it: for messages, and in no record. */
  readonly path?: string
  /** What the user should know of how it was read; in no record. */
  readonly notice?: string
}
