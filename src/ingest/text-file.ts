import type { Place } from '../errors.ts'
import type { Article } from '../model/article.ts'
import { articleOf, byteOrderMarkLength } from './article-of.ts'
import { type ByteSource, decode, readWhole } from './bytes.ts'
import { NO_FIELDS } from './fields.ts'
import { EmptyFile } from './file-error.ts'
import { readHeader } from './header.ts'

/** Reads a text file: the whole of it is one article. */
export const readText = (source: ByteSource, file: string): AsyncGenerator<Article> => readWith({}, source, { file })

/** Reads a Markdown file: as a text file, its signs still to be marked. */
export const readMarkdown = (source: ByteSource, file: string): AsyncGenerator<Article> =>
  readWith({ syntax: 'markdown' }, source, { file })

async function* readWith(syntax: Pick<Article, 'syntax'>, source: ByteSource, place: Place): AsyncGenerator<Article> {
  const text = decode(await readWhole(source, place), place)
  const start = byteOrderMarkLength(text)
  const header = readHeader(text, start, place)
  const end = header?.end ?? start
  if (text.slice(end).trim() === '') {
    throw new EmptyFile(place, header ? 'has no text below its header' : 'is empty: give it text or leave it out')
  }
  const headerSpan = header ? [{ start, end }] : []
  yield { ...articleOf(text, header?.fields ?? NO_FIELDS, place, headerSpan), ...syntax }
}
