import { InputError } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import { EmptyFile } from '../../file-error.ts'
import type { ReaderContext } from '../format.ts'
import { madeArticle } from '../made-article.ts'
import { factivaDocuments, looksLikeFactiva } from '../nexis/factiva-lines.ts'
import { madeArticles } from '../nexis/nexis-articles.ts'
import { exportedArticles, looksExported } from '../nexis/rich-export.ts'
import { withoutHeadLines } from './head-lines.ts'
import type { RichLine } from './rich-line.ts'

/** So many lines are read before a document counts as nobody's export. */
const MOST = 200

/** The articles of a document: many where it is an archive's export, else the one that it is. */
export async function* readDocument(
  lines: AsyncIterable<RichLine>,
  { file }: ReaderContext,
  textFrom: string,
): AsyncGenerator<Article | InputError> {
  const rest = lines[Symbol.asyncIterator]()
  const begun: RichLine[] = []
  while (begun.length < MOST && !looksExported(begun) && !looksLikeFactiva(begun)) {
    const { value, done } = await rest.next()
    if (done) break
    begun.push(value)
  }
  const all = rejoined(begun, rest)
  if (looksExported(begun)) yield* readExport(all, file)
  else if (looksLikeFactiva(begun)) yield* readFactiva(all, file)
  else yield await wholeDocument(all, file, textFrom)
}

async function* rejoined(begun: readonly RichLine[], rest: AsyncIterator<RichLine>): AsyncGenerator<RichLine> {
  yield* begun
  yield* { [Symbol.asyncIterator]: () => rest }
}

async function* readExport(lines: AsyncIterable<RichLine>, file: string): AsyncGenerator<Article | InputError> {
  let isEmpty = true
  for await (const item of madeArticles(exportedArticles(lines), file, 'Nexis export')) {
    isEmpty = false
    yield item
  }
  if (isEmpty)
    yield new EmptyFile({ file }, 'has no article in it, only the cover of an export: export the full documents')
}

async function* readFactiva(lines: AsyncIterable<RichLine>, file: string): AsyncGenerator<Article | InputError> {
  let count = 0
  for await (const found of factivaDocuments(lines)) {
    const place = { file, part: `document ${++count}` }
    yield found.paragraphs.length > 0
      ? madeArticle(found, place, 'Factiva document')
      : new InputError(place, 'has no text in this export: export the full articles')
  }
}

async function wholeDocument(
  lines: AsyncIterable<RichLine>,
  file: string,
  textFrom: string,
): Promise<Article | InputError> {
  const all: RichLine[] = []
  let size = 0
  for await (const line of lines) {
    size += line.text.length
    if (size > 16_000_000) return new InputError({ file }, 'is longer than an article may be: split it')
    if (line.text !== '') all.push(line)
  }
  // A title that is marked as one is no sentence of the text.
  const title = all[0]?.isTitle && all.length > 1 ? all.shift()?.text : null
  if (all.length === 0) return new EmptyFile({ file }, 'has no text in it: give it text or leave it out')
  const { fields, paragraphs } = withoutHeadLines(all.map(({ text }) => text))
  const found = { fields: { title: title ?? null, ...fields }, paragraphs: paragraphs.map((text) => ({ text })) }
  return madeArticle(found, { file }, textFrom)
}
