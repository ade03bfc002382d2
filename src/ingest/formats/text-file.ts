import type { Place } from '../../errors.ts'
import type { Article } from '../../model/article.ts'
import { articleOf, byteOrderMarkLength } from '../article-of.ts'
import { type ByteSource, readWhole } from '../bytes.ts'
import { decodeText, encodingNotice } from '../encoding.ts'
import { NO_FIELDS } from '../fields.ts'
import { EmptyFile } from '../file-error.ts'
import { readHeader } from '../header.ts'
import type { Format } from './format.ts'

/** A text file: the whole of it is one article. */
export const TEXT: Format = {
  name: 'text',
  doc: 'plain text, an article a file',
  endings: ['.txt'],
  read: (source, { file }) => readWith({}, source, { file }),
}

/** A Markdown file: as a text file, its signs still to be marked. */
export const MARKDOWN: Format = {
  name: 'markdown',
  doc: 'Markdown, an article a file',
  endings: ['.md'],
  read: (source, { file }) => readWith({ syntax: 'markdown' }, source, { file }),
}

async function* readWith(syntax: Pick<Article, 'syntax'>, source: ByteSource, place: Place): AsyncGenerator<Article> {
  const { text, encoding } = decodeText(await readWhole(source, place), place)
  const notice = encodingNotice(place, encoding)
  const start = byteOrderMarkLength(text)
  const header = readHeader(text, start, place)
  const end = header?.end ?? start
  if (text.slice(end).trim() === '')
    throw new EmptyFile(place, header ? 'has no text below its header' : 'is empty: give it text or leave it out')
  const headerSpan = header ? [{ start, end }] : []
  const fields = header?.fields ?? NO_FIELDS
  const title = fields.title ?? (syntax.syntax === undefined ? null : headingAt(text, end))
  const article = articleOf(text, { ...fields, title }, place, headerSpan)
  yield { ...article, ...syntax, ...(notice !== undefined && { notice }) }
}

/** The heading of the first level that a Markdown text begins with: what stands below it is called so. */
function headingAt(text: string, from: number): string | null {
  const [, heading = ''] = /^\s*# (.{1,300}?)[ \t#]*\r?\n\s*\S/.exec(text.slice(from, from + 1000)) ?? []
  return heading.replace(/[*_`]+/g, '').trim() || null
}
