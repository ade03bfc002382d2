import { relative } from 'node:path'
import { unmended } from '../ingest/mending/mending.ts'
import { fileOfName, isInside } from '../ingest/root.ts'
import type { ArticleRecord } from '../model/record.ts'

/**
 * Where the characters of an article stand in the user's files, as `file:line:column`, which editors open. Lines and
 * columns count from 1, columns in UTF-16 units, in the input's text, whatever was mended in it. In a file of lines or rows the line is the
 * article's and the column counts within its text, since the line itself has escapes in it. Where a reader made the
 * text, no line of the file has it: the file is named, and which of its articles it is.
 */
export class Places {
  readonly #file: string
  readonly #article: ArticleRecord['article']
  /** Offsets at which the lines begin in the input's text. */
  readonly #lines: readonly number[]

  /** @param pathOf the path to print for the file of an article */
  constructor({ article, text }: ArticleRecord, pathOf: (file: string) => string) {
    this.#file = article.file === null ? 'standard input' : pathOf(article.file)
    this.#article = article
    const breaks = article.line === null ? [...unmended(text, article.mended).matchAll(/\r\n|\n|\r/g)] : []
    this.#lines = [0, ...breaks.map((match) => match.index + match[0].length)]
  }

  /** The place of the character at an offset of the text. */
  at(offset: number): string {
    const { textFrom, part, line: own } = this.#article
    if (textFrom !== undefined || part !== undefined)
      return `${this.#file}${own === null ? '' : `:${own}`}${part === undefined ? '' : ` (${part})`}`
    const original = this.#originalOf(offset)
    const after = this.#lines.findIndex((start) => start > original)
    const line = after < 0 ? this.#lines.length : after
    const column = original - (this.#lines[line - 1] ?? 0) + 1
    return `${this.#file}:${own ?? line}:${column}`
  }

  /** The offset in the input's text; of a character that was put in, that of what it stands for. */
  #originalOf(offset: number): number {
    let shift = 0
    for (const [start, end, was] of this.#article.mended?.edits ?? []) {
      if (offset < start) break
      if (offset < end) return start + shift
      shift += was.length - (end - start)
    }
    return offset + shift
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
