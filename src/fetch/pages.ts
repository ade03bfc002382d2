import type { Head } from './exchange.ts'
import type { Fetched, Wish } from './fetcher.ts'
import { NotFetched } from './not-fetched.ts'

/** What may hold an article, or may be read for what it is when it is read. */
const PAGE = /^(?:text\/(?:html|plain|xml|markdown)|application\/(?:xhtml\+xml|xml|pdf|(?:[\w.-]+\+)?json))\b/i
const FEED = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\b/i

const IS_FEED = new NotFetched('not an article', 'is a feed: `onrecord feed` fetches the articles that it leads to')

/** A page with an article. */
export const A_PAGE: Omit<Wish, 'known'> = {
  accept: 'text/html, application/xhtml+xml, application/pdf;q=0.8, text/plain;q=0.7, */*;q=0.1',
  objectionTo: (head) => {
    const type = head.headers['content-type'] ?? 'text/html'
    if (head.status === 200 && FEED.test(type)) return IS_FEED
    return objectionTo(head, PAGE.test(type))
  },
}

/** A feed, however it is called: many come as something else. */
export const A_FEED: Omit<Wish, 'known'> = {
  accept:
    'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1',
  objectionTo: (head) => {
    const type = head.headers['content-type'] ?? ''
    return objectionTo(head, type === '' || FEED.test(type) || PAGE.test(type))
  },
}

function objectionTo({ status, headers }: Head, isRead: boolean): NotFetched | null {
  if (status !== 200) return new NotFetched('refused', `${statusInWords(status)} (${status})`)
  const kind = headers['content-type']?.split(';')[0]?.trim().slice(0, 60)
  return isRead ? null : new NotFetched('not an article', `is no page but ${kind}`)
}

function statusInWords(status: number): string {
  if (status === 404 || status === 410) return 'is not there: check the address'
  if (status === 401 || status === 402 || status === 403) return 'is not for everybody'
  if (status === 451) return 'may not be shown, for reasons of law'
  if (status >= 500) return 'has a server in trouble: try again later'
  return 'came with an answer that is no page'
}

/** Whether what was fetched as a page is a feed, though it came as something else. */
const isFeed = ({ body, headers }: Fetched): boolean =>
  /xml|json/i.test(headers['content-type'] ?? '') &&
  /<(?:rss|rdf:RDF|feed)\b|"version"\s*:\s*"https:\/\/jsonfeed/.test(body.subarray(0, 2000).toString('latin1'))

/** @throws {NotFetched} where what was fetched is a feed, or nothing at all */
export function refuseNoPage(fetched: Fetched): void {
  if (isFeed(fetched)) throw IS_FEED
  if (fetched.body.length === 0) throw new NotFetched('not an article', 'is empty')
}
