import type { Place } from '../errors.ts'
import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { articleOf, byteOrderMarkLength } from './article-of.ts'
import { type ByteSource, decode, readWhole } from './bytes.ts'
import { NO_FIELDS } from './fields.ts'
import { EmptyFile } from './file-error.ts'
import { readHeader } from './header.ts'
import { markdownSigns } from './markdown.ts'

/** Finds what is not prose in a text, from an offset on. */
type FindSigns = (text: string, from: number) => readonly Span[]

/** Reads a text file: the whole of it is one article. */
export const readText = (source: ByteSource, file: string): AsyncGenerator<Article> =>
  readWith(() => [], source, { file })

/** Reads a Markdown file: as a text file, with its signs marked. */
export const readMarkdown = (source: ByteSource, file: string): AsyncGenerator<Article> =>
  readWith(markdownSigns, source, { file })

async function* readWith(findSigns: FindSigns, source: ByteSource, place: Place): AsyncGenerator<Article> {
  const text = decode(await readWhole(source, place), place)
  const start = byteOrderMarkLength(text)
  const header = readHeader(text, start, place)
  const end = header?.end ?? start
  if (text.slice(end).trim() === '') {
    throw new EmptyFile(place, header ? 'has no text below its header' : 'is empty: give it text or leave it out')
  }
  const headerSpan = header ? [{ start, end }] : []
  yield articleOf(text, header?.fields ?? NO_FIELDS, place, [...headerSpan, ...findSigns(text, end)])
}
