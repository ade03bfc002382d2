import { contentStems, stemOf } from '../graph/claims/words.ts'
import type { RecordGraph } from '../graph/draft.ts'
import { wordsOf } from '../graph/words.ts'
import { grouped } from '../model/grouped.ts'
import { nameKey } from '../model/name-key.ts'
import { toldIn } from '../model/told.ts'
import { dot } from '../model/vectors.ts'
import { nounPhrases } from '../text/noun-phrases.ts'
import { directionOf } from './meanings.ts'
import { topicalityOf } from './topicality.ts'

/** What several articles have statements on, by its own noun phrases. */
export interface Topic {
  /** The phrase that most articles have. */
  readonly name: string
  /** All its phrases, those of most articles first. */
  readonly phrases: readonly string[]
  /** Node ids. */
  readonly statements: readonly string[]
  readonly articles: number
}

/** A noun phrase, whatever its endings. */
interface Phrase {
  /** Its words without endings. */
  readonly key: string
  /** How often it is printed so. */
  readonly forms: Map<string, number>
  readonly statements: Set<string>
  readonly articles: Set<string>
}

const MOST_WORDS = 3
/** Fewest articles and statements of a phrase: what is said once is no topic of a corpus. */
const LEAST = { articles: 2, statements: 3 }
/** How likely a phrase must be what a researcher would print; a word alone tells less than it does in others' company. */
const TOPICAL = { word: 0.65, phrase: 0.5 }
/** How near in both senses phrases must be to be one topic; less where one is a part of the other. */
const NEAR = { any: 0.85, part: 0.75 }

/**
 * The topics of a corpus: noun phrases that several articles have, joined where one is a part of the other or both mean nearly
 * the same. Whether a phrase is a topic depends on itself and on there being enough statements, and whether two are one on the
 * two alone: so articles that are added make topics, and join them, but never part one or take one away.
 */
export function topicsOf(graph: RecordGraph): Topic[] {
  const phrases = phrasesOf(graph).filter(
    ({ articles, statements }) => articles.size >= LEAST.articles && statements.size >= LEAST.statements,
  )
  const topical = phrases.filter((phrase) => {
    const form = formOf(phrase)
    return topicalityOf(form) >= (phrase.key.includes(' ') ? TOPICAL.phrase : TOPICAL.word)
  })
  return joined(topical)
    .map(topicOf)
    .sort((a, b) => b.articles - a.articles || b.statements.length - a.statements.length || (a.name < b.name ? -1 : 1))
}

function phrasesOf(graph: RecordGraph): Phrase[] {
  const names = namesIn(graph)
  const found = new Map<string, Phrase>()
  for (const { id, attributes, article } of toldIn(graph))
    for (const words of nounPhrases(attributes.text))
      for (let first = Math.max(0, words.length - MOST_WORDS); first < words.length; first++) {
        const part = words.slice(first)
        const form = part.map(({ text }) => text).join(' ')
        const key = part.map(({ normal }) => stemOf(normal)).join(' ')
        if (names.has(nameKey(form)) || !isTelling(part.map(({ normal }) => normal))) continue
        const phrase = found.get(key) ?? { key, forms: new Map(), statements: new Set(), articles: new Set() }
        found.set(key, phrase)
        phrase.forms.set(form, (phrase.forms.get(form) ?? 0) + 1)
        phrase.statements.add(id)
        phrase.articles.add(article)
      }
  return [...found.values()]
}

/** Whether each word has letters and carries content: not "which rights" or "a.m.". */
const isTelling = (words: readonly string[]): boolean =>
  words.every((word) => /^\p{L}[\p{L}’'-]+$/u.test(word) && !VAGUE.has(word) && contentStems([word]).size > 0)

/** Words that say nothing of what it is on, and are nouns or adjectives all the same. */
const VAGUE: ReadonlySet<string> = new Set(
  'other many same such all nothing something anything everything everyone nobody someone against less new old last next first'.split(
    ' ',
  ),
)

/** The keys of all names: entities are no topics. */
const namesIn = (graph: RecordGraph): ReadonlySet<string> =>
  new Set(
    graph
      .mapNodes((_, node) => ('aliases' in node ? [node.name, ...node.aliases] : 'name' in node ? [node.name] : []))
      .flat()
      .map(nameKey),
  )

/** Phrases in groups of one topic: any two that are joined, and all that are through others. */
function joined(phrases: readonly Phrase[]): Phrase[][] {
  const groupOf = phrases.map((_, i) => i)
  const first = (i: number): number => (groupOf[i] === i ? i : first(groupOf[i] as number))
  const ready = phrases.map((phrase): Ready => {
    const words = wordsOf(formOf(phrase))
    return { key: ` ${phrase.key} `, meaning: directionOf(words, 'meaning'), company: directionOf(words, 'company') }
  })
  for (const [i, a] of ready.entries())
    for (let j = 0; j < i; j++) if (isOne(a, ready[j] as Ready)) groupOf[first(i)] = first(j)
  return [...grouped(phrases.keys(), (i) => [String(first(i))]).values()].map((group) =>
    group.map((i) => phrases[i] as Phrase),
  )
}

interface Ready {
  readonly key: string
  readonly meaning: Float64Array
  readonly company: Float64Array
}

function isOne(a: Ready, b: Ready): boolean {
  const least = a.key.includes(b.key) || b.key.includes(a.key) ? NEAR.part : NEAR.any
  return dot(a.meaning, b.meaning) >= least && dot(a.company, b.company) >= least
}

function topicOf(phrases: readonly Phrase[]): Topic {
  const inOrder = [...phrases].sort(
    (a, b) => b.articles.size - a.articles.size || b.statements.size - a.statements.size || (a.key < b.key ? -1 : 1),
  )
  const forms = inOrder.map(formOf)
  return {
    name: (forms[0] ?? '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    phrases: forms,
    statements: [...new Set(inOrder.flatMap(({ statements }) => [...statements]))].sort(),
    articles: new Set(inOrder.flatMap(({ articles }) => [...articles])).size,
  }
}

/** How a phrase is printed most often. */
const formOf = ({ forms }: Phrase): string =>
  [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? ''
