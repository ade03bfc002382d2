import { AttributionScores } from './attributions.ts'
import { alignEntities, EntityScores } from './entities.ts'
import type { GoldArticle } from './gold.ts'
import { SpeakerScores } from './speakers.ts'
import { letteredOf, matchStatements } from './statements.ts'
import type { Figure } from './tally.ts'

/** How one article went. */
export interface ArticleResult {
  readonly id: string
  /** Attributions that are right, of those predicted and those of gold. */
  readonly right: number
  readonly predicted: number
  readonly gold: number
}

export interface Evaluation {
  readonly articles: readonly ArticleResult[]
  /** By name, in the order in which they are printed. */
  readonly figures: Readonly<Record<string, Figure>>
}

const NOTHING: Omit<GoldArticle, 'id' | 'text'> = { entities: [], mentions: [], statements: [] }

/**
 * Scores predicted records against gold ones. A gold article without a prediction counts as one in which nothing was
 * found; names, speakers and targets are scored where gold has entities.
 */
export function evaluate(gold: Iterable<GoldArticle>, predicted: ReadonlyMap<string, GoldArticle>): Evaluation {
  const attributions = new AttributionScores()
  const entities = new EntityScores()
  const speakers = new SpeakerScores()
  const articles: ArticleResult[] = []
  let hasEntities = false
  for (const article of gold) {
    const mine = predicted.get(article.id) ?? { ...NOTHING, id: article.id, text: article.text }
    const statements = { predicted: letteredOf(mine, article.text), gold: letteredOf(article, article.text) }
    const matches = matchStatements(statements.predicted, statements.gold)
    const right = attributions.add(article.text, statements.predicted, statements.gold, matches)
    articles.push({ id: article.id, right, predicted: statements.predicted.length, gold: statements.gold.length })
    if (!article.entities) continue
    hasEntities = true
    const aligned = alignEntities(mine, article)
    entities.add(mine, article, aligned)
    speakers.add({ predicted: mine, gold: article }, statements, matches, aligned)
  }
  const named = hasEntities ? { ...entities.figures(), ...speakers.figures() } : {}
  return { articles, figures: { ...attributions.figures(), ...named } }
}

/** The articles with the smallest share of right attributions, the worst first. */
export const worstOf = ({ articles }: Evaluation, count: number): ArticleResult[] =>
  [...articles].sort((a, b) => shareOf(a) - shareOf(b)).slice(0, count)

const shareOf = ({ right, predicted, gold }: ArticleResult): number => (2 * right) / Math.max(1, predicted + gold)
