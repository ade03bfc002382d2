import { InputError } from '../errors.ts'
import { fetchAll } from '../fetch/fetch-all.ts'
import type { Fetched } from '../fetch/fetcher.ts'
import { NotFetched } from '../fetch/not-fetched.ts'
import { A_FEED } from '../fetch/pages.ts'
import { webAddress } from '../fetch/web-address.ts'
import { entriesIn } from '../ingest/formats/feed.ts'
import type { Entry } from '../ingest/formats/feed-entries.ts'
import { feedLinksIn } from '../ingest/html/feed-links.ts'
import type { ExitCode } from './exit-code.ts'
import type { FetchOptions } from './fetch.ts'
import { addressesOf } from './fetch-addresses.ts'
import { FetchRun, validatorsOf, type WantedPage } from './fetch-run.ts'

export interface FeedOptions extends FetchOptions {
  /** Most articles of a feed that are fetched in a run. */
  readonly most?: number
}

/** A feed as it was fetched: its articles that are not had yet. */
interface Followed {
  readonly url: URL
  readonly feed: Fetched
  readonly pages: readonly WantedPage[]
  /** Whether more articles of it are to be fetched by a later run. */
  readonly isCut: boolean
}

/** `onrecord feed`: addresses of feeds in, the pages that they lead to and that are not had yet out. */
export async function fetchFeeds(given: readonly string[], options: FeedOptions): Promise<ExitCode> {
  const addresses = await addressesOf(given, options.from)
  const run = await FetchRun.open(options)
  const feeds = await run.addresses(addresses)
  const followed: Followed[] = []
  const follow = (url: URL): Promise<unknown> =>
    run.attempt(url, async () => {
      const found = await followedFrom(url, run, options.most)
      if (found !== null) followed.push(found)
    })
  for await (const _ of fetchAll(
    feeds.map((url) => ({ url })),
    ({ url }) => follow(url),
  ));
  const unsettled = await run.pages(unique(followed.flatMap(({ pages }) => pages)), false)
  // A feed counts as had once all of its articles are: until then it is asked for as if it were new.
  for (const { url, feed, pages, isCut } of followed)
    if (!isCut && !pages.some((page) => unsettled.has(page.url.href)))
      await run.note({ url: url.href, outcome: 'feed', ...validatorsOf(feed) })
  return run.conclude()
}

/** Fetches a feed and tells which of its articles are to be fetched; `null` where it has not changed. */
async function followedFrom(url: URL, run: FetchRun, most = Number.POSITIVE_INFINITY): Promise<Followed | null> {
  const before = run.log.entryOf(url)
  const feed = await run.fetcher.fetch(url, before?.outcome === 'feed' ? { ...A_FEED, known: before } : A_FEED)
  if (feed === null) {
    await run.report.add({ url: url.href, outcome: 'unchanged' })
    return null
  }
  const all = (await entriesOf(feed)).flatMap((entry) => pageOf(entry, feed.url))
  const pages = unique(all.filter((page) => run.log.entryOf(page.url) === undefined))
  for (const page of unique(all))
    if (!pages.includes(page)) await run.report.add({ url: page.url.href, outcome: 'had' })
  return { url, feed, pages: pages.slice(0, most), isCut: pages.length > most }
}

async function entriesOf({ url, body, headers }: Fetched): Promise<Entry[]> {
  const type = headers['content-type'] ?? ''
  const [, charset] = /charset\s*=\s*["']?([\w.:-]+)/i.exec(type) ?? []
  try {
    return await entriesIn(body, { file: url.href }, charset)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const links = feedLinksIn(body.toString('utf8')).flatMap((link) =>
      URL.canParse(link, url.href) ? [new URL(link, url).href] : [],
    )
    throw new NotFetched(
      'refused',
      links.length > 0 ? `is a page and no feed: its feeds are ${links.slice(0, 5).join(', ')}` : error.problem,
    )
  }
}

/** The page of an entry; none where it has no address of the web. */
function pageOf({ url, title, published, outlet, author }: Entry, feed: URL): WantedPage[] {
  try {
    const about = {
      ...{ title: title ?? null, published: published ?? null, outlet: outlet ?? null, author: author ?? null },
      via: feed.href,
    }
    return url === undefined ? [] : [{ url: webAddress(url, feed), about }]
  } catch (error) {
    if (error instanceof NotFetched) return []
    throw error
  }
}

const unique = (pages: readonly WantedPage[]): WantedPage[] =>
  [...new Map([...pages].reverse().map((page) => [page.url.href, page])).values()].reverse()
