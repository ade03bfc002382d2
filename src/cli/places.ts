import { relative } from 'node:path'
import { fileOfName, isInside } from '../ingest/root.ts'
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

  /** @param pathOf the path to print for the file of an article */
  constructor({ article: { file, line }, text }: ArticleRecord, pathOf: (file: string) => string) {
    this.#file = file === null ? 'standard input' : pathOf(file)
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

/**
 * The path by which editors open the file of an article: from the working folder if it lies in that, else absolute.
 *
 * @param root the folder from which files are named; where it is not known, their names are all there is
 */
export const pathFrom =
  (root: string | undefined) =>
  (name: string): string => {
    if (root === undefined) return name
    const file = fileOfName(root, name)
    return isInside(process.cwd(), file) ? relative(process.cwd(), file) : file
  }
