import { InputError } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import { type ByteSource, readWhole } from '../../bytes.ts'
import { type Fields, fieldsOf } from '../../fields.ts'
import { hostOf } from '../../html/metadata.ts'
import { Skipped } from '../../skipped.ts'
import type { Format, ReaderContext } from '../format.ts'
import { ByteReader } from './byte-reader.ts'
import { type HttpResponse, httpResponse, PackedBody } from './http-response.ts'
import { headersFrom, type WarcRecord, warcRecords } from './warc-records.ts'

/** Web archives, WET files with the text of pages included. */
export const WARC: Format = {
  name: 'warc',
  doc: 'web archives: WARC, and WET with the text of pages',
  endings: ['.warc', '.wet'],
  recognises: ({ text }) => /^\s*WARC\/\d/.test(text),
  read: readWarc,
}

/** What kinds of content may hold an article, and how a file of each is called. */
const READABLE: readonly (readonly [RegExp, string])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)/i, 'html'],
  [/^application\/pdf/i, 'pdf'],
  [/^application\/(?:rss|atom|feed)\+(?:xml|json)/i, 'xml'],
  [/^(?:text|application)\/xml/i, 'xml'],
  [/^text\/plain/i, 'txt'],
  [/^application\/(?:ld\+)?json/i, 'json'],
]

async function* readWarc(source: ByteSource, context: ReaderContext): AsyncGenerator<Article | InputError> {
  let told: Told | null = null
  for await (const record of warcRecords(source, { file: context.file })) {
    try {
      if (typeOf(record) === 'metadata') told = await toldBy(record)
      else yield* articlesOf(record, told?.url === addressOf(record) ? told : null, context)
    } catch (error) {
      const place = placeOf(record, context)
      if (error instanceof PackedBody) yield new InputError(place, `${error.message}: it is not read`)
      else throw error
    }
  }
}

/** What a record before a page's own says of it: which feed led to it, and what stood there. */
interface Told {
  readonly url: string | null
  readonly fields: Partial<Fields>
}

async function toldBy(record: WarcRecord): Promise<Told | null> {
  if (!/^application\/warc-fields/i.test(record.headers.get('content-type') ?? '')) return null
  const lines = await headersFrom(new ByteReader(record.content))
  const words = (name: string): string | undefined =>
    lines.get(name) && Buffer.from(lines.get(name) ?? '', 'latin1').toString()
  const { id, url, ...fields } = fieldsOf(
    { title: words('title'), outlet: words('outlet'), author: words('author'), date: words('published') },
    { file: '' },
  )
  return { url: addressOf(record), fields }
}

const typeOf = ({ headers }: WarcRecord): string | undefined => headers.get('warc-type')?.toLowerCase()

const addressOf = ({ headers }: WarcRecord): string | null =>
  headers
    .get('warc-target-uri')
    ?.replace(/^<(.*)>$/, '$1')
    .trim() || null

const placeOf = (record: WarcRecord, { file }: ReaderContext): { file: string; part: string } => ({
  file,
  part: addressOf(record) ?? `record ${record.number}`,
})

async function* articlesOf(
  record: WarcRecord,
  told: Told | null,
  context: ReaderContext,
): AsyncGenerator<Article | InputError> {
  const type = typeOf(record)
  const skip = (why: string): Skipped => new Skipped(placeOf(record, context), 'not an article', why)
  if (type === 'conversion' || type === 'resource') {
    const kind = record.headers.get('content-type') ?? 'text/plain'
    const bytes = await readWhole(record.content, placeOf(record, context))
    if (record.left() > 0) return
    yield* readBody(bytes, kind, record, told, context)
  } else if (type === 'response') {
    if (/dns/.test(record.headers.get('content-type') ?? '')) return
    const response = await httpResponse(record.content)
    // The archive ends in the midst of it, which is said of the archive.
    if (record.left() > 0) return
    if (response === null) yield skip('is no answer of a web server')
    else if (response.status !== 200) yield skip(reasonOf(response))
    else yield* readBody(response.body, response.headers.get('content-type') ?? 'text/html', record, told, context)
  } else if (type === 'revisit') yield skip('is the same as when it was archived before')
  else if (type === 'continuation') yield skip('is a part of a record that was cut in pieces')
}

const reasonOf = ({ status }: HttpResponse): string =>
  status >= 300 && status < 400 ? `leads to another address (${status})` : `is no page but an answer of ${status}`

/** Reads a body as a file of its kind; the address is the article's own, whatever the page says. */
async function* readBody(
  body: Buffer,
  contentType: string,
  record: WarcRecord,
  told: Told | null,
  context: ReaderContext,
): AsyncGenerator<Article | InputError> {
  const ending = READABLE.find(([type]) => type.test(contentType))?.[1]
  const url = addressOf(record)
  const place = placeOf(record, context)
  if (ending === undefined || (ending === 'txt' && /\/robots\.txt$/.test(url ?? ''))) {
    yield new Skipped(place, 'not an article', `is no page but ${contentType.split(';')[0]}`)
    return
  }
  if (body.toString('latin1').trim() === '') {
    yield new Skipped(place, 'no text', 'is empty')
    return
  }
  const isCut = record.headers.has('warc-truncated')
  const name = `${(url ?? `record-${record.number}`).replace(/[?#].*$/, '').replace(/\.\w{1,5}$/, '')}.${ending}`
  const [, charset] = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType) ?? []
  let isFirst = true
  try {
    const known = { ...(charset !== undefined && { charset }), fields: fieldsFrom(url, told) }
    for await (const item of context.within(once(body), name, known)) {
      if (item instanceof InputError) yield named(item, place)
      else yield archived(item, name, { url, part: place.part, isCut, isFirst })
      isFirst = false
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    yield named(error, place)
  }
}

/** What is known of a page from outside: what was told of it; its host is its outlet where nothing else is. */
function fieldsFrom(url: string | null, told: Told | null): Partial<Fields> {
  if (url === null || !URL.canParse(url)) return told?.fields ?? {}
  return { ...told?.fields, outlet: told?.fields.outlet ?? hostOf(url) ?? null }
}

/** A crawl has pages of all kinds: that one is no article is no fault of the archive's. */
const named = (error: InputError, place: { file: string; part: string }): Skipped =>
  new Skipped(place, error instanceof Skipped ? error.reason : 'not an article', error.problem)

interface Archived {
  readonly url: string | null
  readonly part: string
  readonly isCut: boolean
  readonly isFirst: boolean
}

/** A page's article by the address it was archived from; of a feed's articles each keeps its own. */
function archived(article: Article, name: string, { url, part, isCut, isFirst }: Archived): Article {
  const inner = article.info.part?.slice(name.length) ?? ''
  const isPage = isFirst && url !== null && inner === ''
  const info = {
    ...article.info,
    part: part + inner,
    ...(isPage && { url }),
    ...(isCut && { textIsWhole: false as const }),
  }
  return { ...article, ...(isPage && { id: url }), info }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
