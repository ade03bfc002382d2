import { type Element, elementsOf, oneLine, wordsOf } from './tree.ts'

/** What JSON-LD in a page says of its article. */
export interface LinkedData {
  readonly title: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly body: string | null
  readonly language: string | null
}

type Json = Readonly<Record<string, unknown>>

/** How deep, and among how many things, an article is looked for. */
const MOST = { depth: 8, things: 5000, characters: 2_000_000 }

const KINDS = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Posting)$/

/** Finds the article among the JSON-LD of a page; `null` where there is none. */
export function linkedData(page: Element): LinkedData | null {
  const articles: Json[] = []
  for (const element of elementsOf(page)) {
    if (element.name !== 'script' || !/ld\+json/i.test(element.attributes.type ?? '')) continue
    articles.push(...articlesIn(parsed(wordsOf(element))))
  }
  // Teasers of other articles say less of themselves.
  const [article] = articles.sort((a, b) => Object.keys(b).length - Object.keys(a).length)
  if (article === undefined) return null
  return {
    title: textOf(article.headline) ?? textOf(article.name),
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    outlet: nameOf(article.publisher) ?? nameOf(article.isPartOf) ?? nameOf(article.provider),
    author: nameOf(article.author) ?? nameOf(article.creator),
    url: textOf(article.url) ?? textOf(article.mainEntityOfPage) ?? idOf(article.mainEntityOfPage),
    body: typeof article.articleBody === 'string' ? article.articleBody : null,
    language: textOf(article.inLanguage),
  }
}

function parsed(words: string): unknown {
  if (words.length > MOST.characters) return null
  try {
    return JSON.parse(
      words.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '').replace(/[\r\n\t]+/g, ' '),
    )
  } catch {
    return null
  }
}

function articlesIn(value: unknown): Json[] {
  const found: Json[] = []
  const waiting: [value: unknown, depth: number][] = [[value, 0]]
  let seen = 0
  for (let next = waiting.pop(); next !== undefined && seen < MOST.things; next = waiting.pop()) {
    const [thing, depth] = next
    seen += 1
    if (typeof thing !== 'object' || thing === null || depth > MOST.depth) continue
    const types = 'type' in thing || '@type' in thing ? [(thing as Json)['@type']].flat() : []
    if (types.some((type) => typeof type === 'string' && KINDS.test(type))) found.push(thing as Json)
    for (const part of Object.values(thing)) waiting.push([part, depth + 1])
  }
  return found
}

const textOf = (value: unknown): string | null => {
  const [first] = [value].flat()
  return typeof first === 'string' ? oneLine(first) || null : null
}

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null ? textOf((value as Json)['@id']) : null

/** The names of one or several persons or bodies. */
function nameOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map((one) => (typeof one === 'object' && one !== null ? textOf((one as Json).name) : textOf(one)))
  return names.filter((name) => name !== null && !/^https?:/.test(name)).join(', ') || null
}
