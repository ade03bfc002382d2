import { grouped } from '../../model/grouped.ts'
import { nodeId } from '../../model/node-id.ts'
import { Groups } from '../claims/groups.ts'
import { firstAndLast } from '../dates.ts'
import type { Draft, Printed, Said } from '../draft.ts'
import { BINS, type Sketch, sharedBy } from './sketch.ts'

/** Bins that must be the same for two texts to be compared: any of so many runs of so many bins. */
const ROWS = 3
/** Share of the shorter text that the longer one has too, from which on it is the same text, cut or edited. */
const SAME_TEXT = 0.7
/** How much of the longer text the shorter one must be at least: a paragraph that is in many texts is no copy of them. */
const LEAST = 0.2

/** What is printed more than once. */
export interface Reprints {
  /** The story of each article that is one of several. */
  readonly storyOf: ReadonlyMap<string, string>
  /** Statements that repeat one of an earlier article of the same story. */
  readonly copies: ReadonlySet<string>
}

/**
 * Makes a node for each text that several articles print, as papers do with what agencies send them, cut and edited, and
 * says of each statement in a copy which statement it repeats: that of the earliest article that has it.
 *
 * @param claimOf which thing said each statement reports
 */
export function addStories(draft: Draft, claimOf: (said: Said) => string): Reprints {
  const storyOf = new Map<string, string>()
  const inOrder = [...draft.printed].sort(byDay)
  for (const articles of storiesOf(inOrder)) {
    const story = addStory(draft, articles)
    for (const { article } of articles) storyOf.set(article, story)
  }
  return { storyOf, copies: addCopies(draft, claimOf, storyOf, inOrder) }
}

/** Makes the node of a text that these articles print, which must come sorted by day; gives its id. */
export function addStory(draft: Draft, articles: readonly Printed[]): string {
  const [first] = articles as [Printed, ...Printed[]]
  const story = nodeId('Story', first.article)
  draft.setNode(story, {
    ...{ kind: 'Story', label: first.label, articles: articles.length },
    ...firstAndLast(articles.map(({ publishedAt }) => ({ saidOn: publishedAt }))),
  })
  for (const { article } of articles) draft.link('SAME_TEXT_AS', article, story)
  return story
}

/** Says of each statement of a story that an earlier article of it has as well which one it repeats. */
function addCopies(
  draft: Draft,
  claimOf: (said: Said) => string,
  storyOf: Reprints['storyOf'],
  inOrder: readonly Printed[],
): Set<string> {
  const copies = new Set<string>()
  const place = new Map(inOrder.map(({ article }, i) => [article, i]))
  const inStories = draft.said.filter(({ article }) => storyOf.has(article))
  for (const same of grouped(inStories, (said) => [`${storyOf.get(said.article)} ${claimOf(said)}`]).values()) {
    for (const [statement, original] of copiesAmong(same, ({ article }) => place.get(article) ?? 0)) {
      copies.add(statement)
      draft.addToStatement(statement, { copyOf: original })
    }
  }
  return copies
}

/**
 * Which statement each of several repeats that report one thing in articles of one text.
 *
 * @param same sorted by day
 * @param placeOf the place of a statement's article among all, in order of days
 */
export function* copiesAmong(
  same: readonly Said[],
  placeOf: (said: Said) => number,
): Generator<[statement: string, original: string]> {
  const [original] = [...same].sort((a, b) => placeOf(a) - placeOf(b))
  for (const { statement, article } of same)
    if (original && article !== original.article) yield [statement, original.statement]
}

/** Texts that are the same, several in each list, the earliest first. */
function storiesOf(inOrder: readonly Printed[]): Printed[][] {
  const groups = new Groups(inOrder.length)
  for (const [a, b] of candidates(inOrder)) groups.uniteIf(a, b, () => true)
  const stories = [...grouped(inOrder.keys(), (i) => [String(groups.firstOf(i))]).values()]
  return stories.filter(({ length }) => length > 1).map((all) => all.map((i) => inOrder[i] as Printed))
}

/** Pairs of texts that share enough, found by those that have some bins in common (locality-sensitive hashing). */
function* candidates(printed: readonly Printed[]): Generator<[number, number]> {
  for (let row = 0; row + ROWS <= BINS; row += ROWS) {
    // One run of bins after another, so that the index of one is forgotten when the next is made.
    const firsts = new Map<string, number>()
    for (const [i, { sketch }] of printed.entries()) {
      if (!sketch) continue
      const key = rowOf(sketch, row)
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, i)
      else if (isSameText(printed[first]?.sketch as Sketch, sketch)) yield [first, i]
    }
  }
}

const rowOf = ({ bins }: Sketch, row: number): string => bins.subarray(row, row + ROWS).join(' ')

/** Under what a text is found by others that may be the same: each run of bins with its place. */
export const runsOf = (sketch: Sketch): string[] =>
  Array.from({ length: Math.floor(BINS / ROWS) }, (_, i) => `${i} ${rowOf(sketch, i * ROWS)}`)

export const isSameText = (a: Sketch, b: Sketch): boolean =>
  Math.min(a.size, b.size) >= LEAST * Math.max(a.size, b.size) && sharedBy(a, b) >= SAME_TEXT

/** By day, unknown days last, so that the order of the records makes no difference. */
export const byDay = (a: Printed, b: Printed): number => {
  const [x, y] = [a.publishedAt ?? '~', b.publishedAt ?? '~']
  return x < y ? -1 : x > y ? 1 : a.article < b.article ? -1 : 1
}
