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
  const article = articleOf(text, header?.fields ?? NO_FIELDS, place, headerSpan)
  yield { ...article, ...syntax, ...(notice !== undefined && { notice }) }
}
