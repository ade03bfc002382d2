import type { Place } from '../../errors.ts'
import type { Article } from '../../model/article.ts'
import { articleOf } from '../article-of.ts'
import { withoutCut } from '../cut-text.ts'
import { type Fields, fieldsOf } from '../fields.ts'
import { hostOf } from '../html/metadata.ts'
import { columnsOf } from './columns.ts'
import { fieldsOfRow, plainOf, type Row } from './row.ts'

/** What a service's export of articles has in it: how it is known, and how an article of it is read. */
interface Export {
  readonly isIt: (row: Row) => boolean
  /** `null` where the article was taken back, and nothing of it is left. */
  readonly read: (row: Row, place: Place) => Article | null
}

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const words = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Fields, with an outlet's name that stands behind the title taken off it. */
function fieldsWith(row: Row, place: Place, more: Readonly<Record<string, unknown>>): Fields {
  const taken = ['source', 'content', 'body', 'description', 'text', 'quotes', 'summary', ...Object.keys(more)]
  const rest = Object.fromEntries(Object.entries(row).filter(([name]) => !taken.includes(name)))
  const columns = columnsOf(Object.keys(rest))
  const known = fieldsOfRow(rest, columns, place)
  const fields = { ...known, ...noNulls(fieldsOf({ outlet: plainOf(row.source), ...more }, place)) }
  const [, title, behind = ''] = /^(.+) - (.+)$/.exec(fields.title ?? '') ?? []
  if (title === undefined) return fields
  if (isSameName(behind, fields.outlet)) return { ...fields, title }
  const { author, ...others } = fields
  // What gathers others' articles names the paper as the author.
  return isSameName(behind, author) ? { ...others, title, outlet: behind } : fields
}

/** Whether a paper is called so, or so in its address: "CBS Sports", "CBSSports.com". */
const isSameName = (name: string, other: string | null | undefined): boolean =>
  typeof other === 'string' && withoutDomain(name) === withoutDomain(other)

const withoutDomain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+|\.(?:com|org|net|co\.uk)$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

const noNulls = (fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))

/** NewsAPI: the text ends after 200 characters, and says so. */
const NEWSAPI: Export = {
  isIt: (row) => isObject(row.source) && 'content' in row && 'publishedAt' in row && 'urlToImage' in row,
  read: (row, place) => {
    if (row.title === '[Removed]' || row.content === '[Removed]') return null
    const { text, isCut } = withoutCut(words(row.content) || words(row.description))
    const isWhole = !isCut && row.content !== null
    return articleOf(text, { ...fieldsWith(row, place, {}), ...(!isWhole && SNIPPET) }, place)
  },
}

const SNIPPET = { textIsWhole: false } as const

/** Event Registry: `date` is the day it was found, `dateTimePub` that of publication. */
const EVENT_REGISTRY: Export = {
  isIt: (row) => 'uri' in row && 'body' in row && ('dateTimePub' in row || 'dateTime' in row) && isObject(row.source),
  read: (row, place) => {
    const { text, isCut } = withoutCut(words(row.body))
    const more = { date: row.dateTimePub ?? row.dateTime, id: row.uri, author: plainOf(row.authors) }
    const { dateTime, date, time, dateTimePub, uri, authors, ...rest } = row
    return articleOf(text, { ...fieldsWith(rest, place, more), ...(isCut && SNIPPET) }, place)
  },
}

/** GDELT's Quotation Graph: what stands before, in and behind each quotation, and nothing else of the article. */
const QUOTATION_GRAPH: Export = {
  isIt: (row) =>
    Array.isArray(row.quotes) && 'url' in row && row.quotes.every((one) => isObject(one) && 'quote' in one),
  read: (row, place) => {
    if ((row.quotes as readonly Row[]).length === 0) return null
    const snippets = (row.quotes as readonly Row[]).map(({ pre, quote, post }) =>
      `${words(pre)} “${words(quote).trim()}” ${words(post)}`
        .replace(/[“"”]\s*“|”\s*[”"]/g, (marks) => (marks.endsWith('“') ? '“' : '”'))
        .trim(),
    )
    const outlet = row.domain ?? hostOf(words(row.url)) ?? null
    return articleOf(
      snippets.join('\n\n'),
      { ...fieldsWith(row, place, { outlet }), ...SNIPPET, textFrom: 'snippets around quotations' },
      place,
    )
  },
}

/** Media Cloud: titles and addresses; the text only for administrators. */
const MEDIA_CLOUD: Export = {
  isIt: (row) => 'media_name' in row && 'publish_date' in row && 'indexed_date' in row,
  read: (row, place) => {
    const text = words(row.text)
    const { indexed_date, ...rest } = row
    return articleOf(
      text,
      {
        ...fieldsWith(rest, place, { outlet: row.media_name, date: row.publish_date }),
        ...(text === '' && { ...SNIPPET, textFrom: 'no text in the export' }),
      },
      place,
    )
  },
}

const EXPORTS = [NEWSAPI, EVENT_REGISTRY, QUOTATION_GRAPH, MEDIA_CLOUD]

/** The export that a row is of; `undefined` where it is of none of those known. */
export const exportOf = (row: Row): Export | undefined => EXPORTS.find(({ isIt }) => isIt(row))
