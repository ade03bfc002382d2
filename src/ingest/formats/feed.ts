import type { InputError, Place } from '../../errors.ts'
import type { Article } from '../../model/article.ts'
import { articleOf } from '../article-of.ts'
import { type ByteSource, readBegin } from '../bytes.ts'
import { withoutCut } from '../cut-text.ts'
import { agencyIn } from '../dateline.ts'
import { decodeText } from '../encoding.ts'
import { type Fields, fieldsOf } from '../fields.ts'
import { EmptyFile } from '../file-error.ts'
import { looseDate } from '../loose-date.ts'
import { Skipped } from '../skipped.ts'
import type { Entry } from './feed-entries.ts'
import { feedPieces, jsonFeedPieces } from './feed-pieces.ts'
import type { Format, ReaderContext } from './format.ts'

/** Saved feeds: an article an entry, with its whole text where the feed has it. */
export const FEED: Format = {
  name: 'feed',
  doc: 'saved feeds (RSS, Atom, JSON Feed), an article an entry',
  endings: ['.rss', '.atom', '.rdf', '.xml'],
  recognises: ({ text }) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<\?xml-stylesheet[^>]*>\s*|<!--[^>]*-->\s*|<!doctype[^>[]*(?:\[[^\]]*\])?>\s*)*<(?:rss|rdf:RDF|(?:atom:)?feed)\b/i.test(
      text,
    ) || /^\s*\{[^[]{0,2000}"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(text),
  read: readFeed,
}

/** Most bytes of a feed that is held whole; larger ones are read in pieces. */
const MOST = 64_000_000

async function* readFeed(source: ByteSource, context: ReaderContext): AsyncGenerator<Article | InputError> {
  const { file } = context
  const { paragraphsOf } = await import('../html/page.ts')
  let [index, count] = [0, 0]
  for await (const entries of entriesOfAny(source, context)) {
    for (const entry of entries) {
      index += 1
      const place = { file, part: `entry ${index}` }
      const article = articleOfEntry(entry, paragraphsOf, place)
      if (article !== null) count += 1
      yield article ?? new Skipped(place, 'no text', 'has no text in the feed: save the page that it leads to')
    }
  }
  if (count === 0) throw new EmptyFile({ file }, 'is a feed without texts: save the pages that it leads to')
}

async function* entriesOfAny(source: ByteSource, { file, charset }: ReaderContext): AsyncGenerator<Entry[]> {
  const { begun, isWhole, all } = await readBegin(source, MOST)
  if (isWhole) yield await entriesIn(begun, { file }, charset)
  else {
    const { entriesOf } = await import('./feed-entries.ts')
    const head = begun.toString()
    const isJson = /^\s*(?:\uFEFF\s*)?\{/.test(head)
    const pieces = isJson ? jsonFeedPieces(head, all, { file }) : feedPieces(all, { file })
    for await (const piece of pieces) yield entriesOf(piece, { file })
  }
}

/**
 * The entries of a feed, by its bytes.
 *
 * @param charset the encoding that is declared outside of it
 * @throws {InputError} where it is none
 */
export async function entriesIn(bytes: Buffer, place: Place, charset?: string): Promise<Entry[]> {
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(bytes.subarray(0, 200).toString('latin1'))?.[1]
  const { text } = decodeText(bytes, place, charset ?? declared)
  const { entriesOf } = await import('./feed-entries.ts')
  return entriesOf(text, place)
}

/** What weblogs put below the text of an entry. */
const APPEARED = /^The post .{1,300} (?:appeared first on|first appeared on) .{1,100}$/
/** Fewest characters of what tells of an article that may well be all of it. */
const WHOLE = 1500

/** The article of an entry; `null` where it has no text at all. */
function articleOfEntry(entry: Entry, paragraphsOf: (html: string) => string[], place: Place): Article | null {
  const { title, id, url, published, author, outlet, content, summary, properties } = entry
  const paragraphs = [content, summary]
    .map((html) => paragraphsOf(html ?? '').filter((paragraph) => !APPEARED.test(paragraph)))
    .sort((a, b) => b.join('').length - a.join('').length)
  const isSummary =
    !content ||
    paragraphs[0]?.join('') !==
      paragraphsOf(content)
        .filter((paragraph) => !APPEARED.test(paragraph))
        .join('')
  const { text, isCut } = withoutCut(paragraphs[0]?.join('\n\n') ?? '')
  if (text === '') return null
  const isWhole = !isCut && (!isSummary || text.length >= WHOLE)
  const fields: Fields = {
    ...fieldsOf({ title, outlet: outlet && withoutRss(outlet), author }, place),
    id: url === undefined ? (id ?? null) : null,
    url: url ?? null,
    publishedAt: looseDate(published),
    agency: agencyIn(paragraphs[0] ?? []),
    ...(Object.keys(properties).length > 0 && { properties }),
    textFrom: isSummary ? 'summary in a feed' : 'feed',
    ...(!isWhole && { textIsWhole: false }),
  }
  return articleOf(text, fields, place)
}

/** The paper alone, of a feed that is called "Example Times - RSS Channel - World". */
const withoutRss = (outlet: string): string => outlet.replace(/\s*[-–—|:»]\s*RSS\b.*$/i, '') || outlet
