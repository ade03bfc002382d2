import type { Evidence } from '../model/identity.ts'
import { firstWhere } from '../model/search.ts'
import type { Cluster } from './cluster.ts'
import type { Corpus } from './corpus.ts'
import { because } from './join.ts'
import { MOST_COMPANY, WEIGHTS, WINDOW } from './weights.ts'

/** So many of the articles nearest in time are looked into on either side: of a president there are thousands. */
const NEAREST = 10

/** Who and what the articles of both speak of besides, rare company counting more. */
export function companyOf(one: Cluster, other: Cluster, corpus: Corpus): Evidence[] {
  const mine = new Set(one.articles.slice(0, NEAREST).flatMap((at) => corpus.sketches[at]?.company ?? []))
  const shared = new Set<number>()
  for (const at of nearest(other, one.articles[0] ?? 0))
    for (const number of corpus.sketches[at]?.company ?? []) if (mine.has(number)) shared.add(number)
  const sum = [...shared].reduce((all, number) => all + corpus.rarity(number), 0)
  return sum === 0 ? [] : [because('company', Math.min(sum, MOST_COMPANY / WEIGHTS.company))]
}

/** The articles of a cluster that are nearest to a place in time. */
function nearest({ articles }: Cluster, at: number): readonly number[] {
  const middle = firstWhere(articles, (one) => one >= at)
  return articles.slice(Math.max(0, middle - NEAREST), middle + NEAREST)
}

/** How many articles that speak of a cluster are of the days around a place in time. */
export function articlesAround({ articles }: Cluster, at: number, { sketches }: Corpus): number {
  const day = sketches[at]?.day ?? null
  if (day === null) return articles.length
  const dayOf = (one: number): number => sketches[one]?.day ?? Number.POSITIVE_INFINITY
  return (
    firstWhere(articles, (one) => dayOf(one) > day + WINDOW) - firstWhere(articles, (one) => dayOf(one) >= day - WINDOW)
  )
}
