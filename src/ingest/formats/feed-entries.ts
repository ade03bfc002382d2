import { parseFeed } from 'feedsmith'
import { InputError, type Place } from '../../errors.ts'

/** An entry of any kind of feed. */
export interface Entry {
  readonly title: string | undefined
  readonly id: string | undefined
  readonly url: string | undefined
  readonly published: string | undefined
  readonly author: string | undefined
  /** The feed, or the paper that the entry came from. */
  readonly outlet: string | undefined
  /** HTML: the whole text, as far as the feed has it, and what tells of it. */
  readonly content: string | undefined
  readonly summary: string | undefined
  readonly properties: Readonly<Record<string, string>>
}

/** What a feed declares of its own: entities among it, which nothing is made of. */
const DOCTYPE = /<!DOCTYPE[^>[]{0,500}(?:\[[^\]]*\]\s*)?>/i

type Parsed = ReturnType<typeof parseFeed<string>>

/**
 * The entries of a feed.
 *
 * @throws {InputError} where it is none
 */
export function entriesOf(text: string, place: Place): Entry[] {
  try {
    return entriesIn(parseFeed(text.replace(DOCTYPE, ''))).map(({ title, ...rest }) => ({
      title: title?.replace(/<[^>]{0,200}>/g, ''),
      ...rest,
    }))
  } catch (error) {
    const [reason] = String((error as Error).message).split('\n')
    throw new InputError(place, `is no feed that can be read (${reason?.slice(0, 150)}): mend it or leave it out`, {
      cause: error,
    })
  }
}

function entriesIn(parsed: Parsed): Entry[] {
  if (parsed.format === 'atom') return atomEntries(parsed.feed)
  if (parsed.format === 'json') return jsonEntries(parsed.feed)
  const { title, items = [] } = parsed.feed
  return items.map((item) => {
    const source = 'source' in item ? item.source?.title : undefined
    const guid = 'guid' in item ? item.guid : undefined
    return {
      title: item.title,
      id: guid?.value,
      url: item.link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
      published:
        ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0] ?? [item.dcterms?.created].flat()[0],
      author: namesOf('authors' in item ? item.authors : undefined) ?? item.dc?.creators?.join(', '),
      outlet: source ?? item.dc?.publishers?.[0] ?? title,
      content: item.content?.encoded,
      summary: item.description,
      properties: categories('categories' in item ? item.categories?.map(({ name }) => name) : item.dc?.subjects),
    }
  })
}

type FeedOf<F> = Extract<Parsed, { format: F }>['feed']

const atomEntries = ({ title, entries = [] }: FeedOf<'atom'>): Entry[] =>
  entries.map((entry) => ({
    title: entry.title?.value,
    id: entry.id,
    url: addressIn(entry.links),
    published: entry.published ?? entry.updated,
    author: namesOf(entry.authors),
    outlet: entry.source?.title?.value ?? title?.value,
    content: asHtml(entry.content?.value, entry.content?.type),
    summary: asHtml(entry.summary?.value, entry.summary?.type),
    properties: categories(entry.categories?.map(({ label, term }) => label ?? term)),
  }))

/** Where the entry can be read: of links to the same in several forms, that to a page. */
const addressIn = (links: NonNullable<FeedOf<'atom'>['entries']>[number]['links'] = []): string | undefined => {
  const same = links.filter(({ rel = 'alternate' }) => rel === 'alternate')
  return (same.find(({ type = 'text/html' }) => type.includes('html')) ?? same[0] ?? links[0])?.href
}

const jsonEntries = ({ title, items = [] }: FeedOf<'json'>): Entry[] =>
  items.map((item) => ({
    title: item.title,
    id: item.id,
    url: item.url ?? item.external_url,
    published: item.date_published ?? item.date_modified,
    author: namesOf(item.authors),
    outlet: title,
    content: item.content_html ?? asHtml(item.content_text, 'text'),
    summary: asHtml(item.summary, 'text'),
    properties: categories(item.tags),
  }))

const namesOf = (
  persons: readonly { readonly name?: string; readonly email?: string }[] | undefined,
): string | undefined =>
  persons
    ?.map(({ name }) => name)
    .filter(Boolean)
    .join(', ') || undefined

const categories = (names: readonly (string | undefined)[] | undefined): Record<string, string> => {
  const words = names?.filter(Boolean).join('; ')
  return words ? { categories: words } : {}
}

/** Plain text as HTML, so that all is read in one way. */
function asHtml(text: string | undefined, type: string | undefined): string | undefined {
  if (type !== 'text') return text
  return text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/\r?\n/g, '<br>')
}
