import type { GoldArticle } from './gold.ts'
import { type Lettered, letteredOf, matchStatements, sameSource } from './statements.ts'

/** A statement of gold that one set of records has and the other has not. */
export interface Change {
  readonly id: string
  readonly kind: 'won' | 'lost'
  /** "source | cue | content", as printed. */
  readonly words: string
}

/** Which attributions of gold are right in `now` and were not in `before`, and the other way round. */
export function changesOf(
  gold: Iterable<GoldArticle>,
  before: ReadonlyMap<string, GoldArticle>,
  now: ReadonlyMap<string, GoldArticle>,
): Change[] {
  return [...gold].flatMap((article) => {
    const wanted = letteredOf(article, article.text)
    const [had, has] = [before, now].map((records) => rightOf(article, wanted, records.get(article.id)))
    return wanted.flatMap((one, j): Change[] => {
      if (had?.has(j) === has?.has(j)) return []
      return [{ id: article.id, kind: has?.has(j) ? 'won' : 'lost', words: wordsOf(article.text, one) }]
    })
  })
}

function rightOf(article: GoldArticle, wanted: readonly Lettered[], predicted: GoldArticle | undefined): Set<number> {
  const mine = letteredOf(predicted ?? {}, article.text)
  const pairs = [...matchStatements(mine, wanted)]
  return new Set(pairs.filter(([i, j]) => sameSource(mine[i] as Lettered, wanted[j] as Lettered)).map(([, j]) => j))
}

function wordsOf(text: string, { statement }: Lettered): string {
  const words = (spans: Lettered['statement']['content'] = []): string =>
    spans.map((span) => ('start' in span ? text.slice(span.start, span.end) : text.slice(...span))).join(' … ')
  return [statement.source, statement.cue, statement.content].map(words).join(' | ').replace(/\s+/g, ' ')
}
