import { withoutBy } from '../byline.ts'
import type { Fields } from '../fields.ts'
import { looseDate } from '../loose-date.ts'
import type { Block } from './block.ts'
import { labelsOf } from './kinds.ts'
import { type LinkedData, linkedData } from './linked-data.ts'
import { around, type Element, elementsOf, oneLine, wordsOf } from './tree.ts'

/** What a page says of its article, besides the text. */
export type PageFields = Pick<Fields, 'url' | 'title' | 'outlet' | 'publishedAt' | 'author'> & {
  readonly data: LinkedData | null
}

/** Finds title, day, outlet, author and address by JSON-LD, by the page's head, and by what stands above the text. */
export function pageFields(page: Element, blocks: readonly Block[]): PageFields {
  const data = linkedData(page)
  const meta = metaOf(page)
  const url = addressOf(data?.url) ?? addressOf(meta.canonical) ?? addressOf(meta['og:url'])
  const siteName =
    data?.outlet ?? meta['og:site_name'] ?? meta['application-name'] ?? meta['dc.publisher'] ?? meta.publisher
  const headline = headlineOf(page)
  const whole = meta.title?.replace(ARCHIVE, '$1')
  const outlet =
    siteName ?? siteHeading(page, whole) ?? siteInTitle(whole, headline) ?? copyrightOf(page) ?? hostOf(url)
  const title = data?.title ?? meta['og:title'] ?? meta['twitter:title'] ?? meta['dc.title'] ?? headline ?? whole
  return {
    url,
    title: (title && withoutSite(title, outlet, headline)) || null,
    outlet: outlet ?? null,
    publishedAt: dayOfPage(data, meta, page, blocks, url),
    ...authorOf(data, meta, page),
    data,
  }
}

type Meta = Readonly<Record<string, string>>

/** What the head says by name, names in small letters; the first of each counts. */
function metaOf(page: Element): Meta {
  const found: Record<string, string> = Object.create(null)
  const set = (name: string | undefined, value: string | undefined): void => {
    const key = name?.trim().toLowerCase()
    const words = oneLine(value ?? '')
    if (key && words && !(key in found)) found[key] = words
  }
  for (const element of elementsOf(page)) {
    const { name, attributes } = element
    if (name === 'meta') set(attributes.property ?? attributes.name ?? attributes.itemprop, attributes.content)
    if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') set('canonical', attributes.href)
    if (name === 'title' && element.parent?.name !== 'svg') set('title', wordsOf(element))
  }
  return found
}

const DATES =
  'article:published_time article:published og:published_time datepublished date pubdate publishdate publish_date publish-date ' +
  'publication_date dc.date dc.date.issued dcterms.created dcterms.issued dcterms.date parsely-pub-date sailthru.date ' +
  'citation_publication_date article.published originalpublicationdate cxenseparse:recs:publishtime created'

function dayOfPage(
  data: LinkedData | null,
  meta: Meta,
  page: Element,
  blocks: readonly Block[],
  url: string | null,
): string | null {
  const named = [data?.published, ...DATES.split(' ').map((name) => meta[name])]
  for (const value of named) {
    const day = looseDate(value)
    if (day !== null) return day
  }
  return timesOf(page).map(looseDate).find(Boolean) ?? dayInAddress(url) ?? printedDay(blocks)
}

/** "/2016/10/26/", with the section in between in some: "/2016/politics/10/26/". */
function dayInAddress(url: string | null): string | null {
  const [, year, month, day] =
    /\/((?:19|20)\d\d)[/-](?:[a-z]+\/)?(\d{1,2})[/-](\d{1,2})(?=\/|$|-)/i.exec(url ?? '') ?? []
  return year === undefined ? null : looseDate(`${year}/${month}/${day}`)
}

/** Days in `time` elements and their like, `abbr` of old among them: those said to be of publication first. */
function timesOf(page: Element): string[] {
  const first: string[] = []
  const others: string[] = []
  for (const element of elementsOf(page)) {
    const { name, attributes } = element
    const isPublished = 'pubdate' in attributes || /datePublished/.test(attributes.itemprop ?? '')
    const isStamp = name === 'abbr' && /^\d{4}-\d\d-\d\dT/.test(attributes.title ?? '')
    if (name !== 'time' && !isPublished && !isStamp) continue
    const value = attributes.datetime ?? attributes.content ?? (isStamp ? attributes.title : null) ?? wordsOf(element)
    if (isPublished || /publish|posted/.test(labelsOf(element))) first.push(value)
    else others.push(value)
  }
  return [...first, ...others]
}

/** A short line of the page that is a date, above the text: "October 26, 2016", "Published: 26 Oct 2016 10:15". */
function printedDay(blocks: readonly Block[]): string | null {
  for (const { text } of blocks) {
    const [before = ''] = text.split(/\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d/i)
    // What is told of a day is no day of publication: "The act was signed into law on August 14, 1935".
    if (text.length > 80 || /[©(]/.test(text) || before.trim().split(/\s+/).length > 6) continue
    const day = looseDate(text) ?? looseDate(text.replace(/^(?:first )?(?:published|posted|updated)(?: on)?:?\s+/i, ''))
    if (day !== null) return day
  }
  return null
}

function headlineOf(page: Element): string | undefined {
  const found: Element[] = []
  for (const element of elementsOf(page)) {
    const { name, attributes } = element
    if (/\bheadline\b/.test(attributes.itemprop ?? '') && name !== 'meta') return oneLine(wordsOf(element)) || undefined
    if (name === 'h1' && !leadsHome(element)) found.push(element)
  }
  const inArticle = found.find((element) =>
    [...around(element)].some(({ name }) => name === 'article' || name === 'main'),
  )
  const heading = inArticle ?? found.at(-1)
  return heading && (oneLine(wordsOf(heading)) || undefined)
}

/** The heading that is the site's own name: all of it leads to the front page. */
function siteHeading(page: Element, title: string | undefined): string | undefined {
  for (const element of elementsOf(page)) {
    const words = /^h[12]$/.test(element.name) && leadsHome(element) ? oneLine(wordsOf(element)) : ''
    if (words !== '' && title?.includes(words)) return words
  }
  return undefined
}

const leadsHome = (heading: Element): boolean =>
  [...elementsOf(heading)].some((element) => {
    const { href = '' } = element.attributes
    const isHome = href === '/' || (URL.canParse(href) && new URL(href).pathname === '/')
    return isHome && element.name === 'a' && oneLine(wordsOf(element)) === oneLine(wordsOf(heading))
  })

/** "Stone defends budget | The Example Times". */
const SEPARATOR = /\s+[|–—·»-]\s+|\s*\|\s*/
/** A part of a title between the site and the headline: "The Example Times » Blog Archive » Stone defends budget". */
const ARCHIVE = /(\s[|–—·»-]\s+)(?:blog\s+)?archives?\s+[|–—·»-]\s+/i

function siteInTitle(title: string | undefined, headline: string | undefined): string | undefined {
  const parts = title?.split(SEPARATOR) ?? []
  if (parts.length < 2) return undefined
  const others = parts.filter((part) => part !== headline && part.length < 50)
  return headline !== undefined && title?.includes(headline) ? others.at(-1) : undefined
}

function withoutSite(title: string, outlet: string | undefined, headline: string | undefined): string {
  if (headline !== undefined && headline.length > 10 && title.startsWith(headline)) return headline
  const parts = title.split(SEPARATOR)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length < 2 || outlet === undefined) return title
  if (plain(first) === plain(outlet))
    return title.slice(title.indexOf(first) + first.length).replace(/^\s*[|–—·»-]\s*/, '')
  if (plain(last) !== plain(outlet)) return title
  return title.slice(0, title.lastIndexOf(last)).replace(/\s*[|–—·»-]\s*$/, '')
}

const plain = (name: string): string => name.toLowerCase().replace(/^the\s+|[^a-z0-9]/g, '')

function copyrightOf(page: Element): string | undefined {
  for (const element of elementsOf(page)) {
    if (element.name !== 'footer' && !/copyright/.test(labelsOf(element))) continue
    const [, name] =
      /©\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+)?([A-Z][^.|©\d]{2,50}?)(?:\s*\d{4}|[.|,]|$)/i.exec(
        oneLine(wordsOf(element)).slice(0, 500),
      ) ?? []
    if (name) return name.trim().replace(/\s+All rights.*$/i, '')
  }
  return undefined
}

/** The host of an address, which is called so where its paper has no other name. */
export function hostOf(url: string | null): string | undefined {
  return url === null || !URL.canParse(url) ? undefined : new URL(url).hostname.replace(/^www\./, '')
}

/** An address that leads somewhere from anywhere. */
const addressOf = (value: string | null | undefined): string | null =>
  value && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null

function authorOf(data: LinkedData | null, meta: Meta, page: Element): Pick<Fields, 'author'> {
  const given =
    data?.author ??
    meta.author ??
    meta['article:author'] ??
    meta['parsely-author'] ??
    meta['dc.creator'] ??
    byline(page)
  const author = given && !/^https?:/.test(given) ? authorIn(given) : undefined
  return author ? { author } : {}
}

/** "By Ann Writer", of an element that is called so and has no sentence in it. */
function byline(page: Element): string | undefined {
  for (const element of elementsOf(page)) {
    const isByline = /(?:^|\s)(?:byline|author|authors|byauthor)(?=\s|$)/.test(labelsOf(element))
    if (
      !isByline ||
      [...around(element)].some(({ name }) => /^(?:blockquote|p|aside|footer|nav)$/.test(name) && name !== element.name)
    )
      continue
    const words = oneLine(wordsOf(element))
    if (words.length > 120 || authorIn(words) === '') continue
    if (/^by\b/i.test(words) || element.name !== 'p') return words
  }
  return undefined
}

/** A month in words, whole or short, for patterns that heed no case. */
export const MONTHS = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'

/** What stands behind a name in its line: a time of day, a date, an account, and what goes with them. */
const BEHIND_NAME = new RegExp(
  '\\s*(?:\\||•|·|@\\w|\\b(?:follow|updated|posted|published)\\b|\\d{1,2}:\\d\\d|(?:\\bon\\s+)?' +
    '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?' +
    '(?:\\b\\d{1,2}\\s+MONTH|\\bMONTH\\s+\\d{1,2}\\b|\\d{4}-\\d\\d-\\d\\d))'.replaceAll('MONTH', MONTHS),
  'i',
)

/** Who wrote it, of a line that may name day and account too. */
export function authorIn(line: string): string {
  const name = withoutBy(line) ?? ''
  const at = name.search(BEHIND_NAME)
  return (at < 0 ? name : name.slice(0, at)).replace(/[\s,–—-]+$/, '')
}
