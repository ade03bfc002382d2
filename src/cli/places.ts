import type { ArticleRecord } from '../model/record.ts'

/**
 * Where the characters of an article stand in the user's files, as `file:line:column`, which editors open. Lines and
 * columns count from 1, columns in UTF-16 units. In a JSON lines file the line is the article's and the column counts
 * within its text, since the line itself has escapes in it.
 */
export class Places {
  readonly #file: string
  readonly #articleLine: number | null
  /** Offsets at which the lines begin. */
  readonly #lines: readonly number[]

  constructor({ article: { file, line }, text }: ArticleRecord) {
    this.#file = file ?? 'standard input'
    this.#articleLine = line
    const breaks = line === null ? [...text.matchAll(/\r\n|\n|\r/g)] : []
    this.#lines = [0, ...breaks.map((match) => match.index + match[0].length)]
  }

  /** The place of the character at an offset of the text. */
  at(offset: number): string {
    const after = this.#lines.findIndex((start) => start > offset)
    const line = after < 0 ? this.#lines.length : after
    const column = offset - (this.#lines[line - 1] ?? 0) + 1
    return `${this.#file}:${this.#articleLine ?? line}:${column}`
  }
}
