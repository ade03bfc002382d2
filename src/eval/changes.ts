import { type GoldArticle, offsetsOf, ROLES, type Role } from './gold.ts'
import { type Lettered, letteredOf, matchStatements, rightOf } from './statements.ts'

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
    const [had, has] = [before, now].map((records) => foundOf(article, wanted, records.get(article.id)))
    return wanted.flatMap((one, j): Change[] => {
      if (had?.has(j) === has?.has(j)) return []
      return [{ id: article.id, kind: has?.has(j) ? 'won' : 'lost', words: wordsOf(article.text, one) }]
    })
  })
}

/** Which statements of gold are right in a record. */
function foundOf(article: GoldArticle, wanted: readonly Lettered[], predicted: GoldArticle | undefined): Set<number> {
  const mine = letteredOf(predicted ?? {}, article.text)
  return new Set(rightOf(mine, wanted, matchStatements(mine, wanted)).values())
}

function wordsOf(text: string, { statement }: Lettered): string {
  const words = (role: Role): string =>
    offsetsOf(statement, role)
      .map(([start, end]) => text.slice(start, end))
      .join(' … ')
  return ROLES.map(words).join(' | ').replace(/\s+/g, ' ')
}
