import type { Evidence } from '../model/identity.ts'
import { firstWhere } from '../model/search.ts'
import type { Cluster } from './cluster.ts'
import type { Corpus, Days } from './corpus.ts'
import { because } from './join.ts'
import { MOST_COMPANY, MOST_SPOKEN_OF, WEIGHTS } from './weights.ts'

/** So many of the articles nearest in time are looked into on either side: of a president there are thousands. */
const NEAREST = 6

/** Who and what the articles of both speak of besides, rare company counting more. */
export function companyOf(one: Cluster, other: Cluster, corpus: Corpus): Evidence[] {
  const mine = companyAround(one, corpus)
  const shared = new Set<number>()
  for (const at of nearest(other, one.articles[0] ?? 0))
    for (const number of corpus.sketches[at]?.company ?? []) if (mine.has(number)) shared.add(number)
  let sum = 0
  for (const number of shared) sum += corpus.rarity(number)
  return sum === 0 ? [] : [because('company', Math.min(sum, MOST_COMPANY / WEIGHTS.company))]
}

const known = new WeakMap<Cluster, { readonly articles: number; readonly company: ReadonlySet<number> }>()

/** Who and what the first articles of a cluster speak of. */
function companyAround(cluster: Cluster, { sketches }: Corpus): ReadonlySet<number> {
  const before = known.get(cluster)
  if (before?.articles === cluster.records.size) return before.company
  const company = new Set(cluster.articles.slice(0, NEAREST).flatMap((at) => sketches[at]?.company ?? []))
  known.set(cluster, { articles: cluster.records.size, company })
  return company
}

/** The articles of a cluster that are nearest to a place in time. */
function nearest({ articles }: Cluster, at: number): readonly number[] {
  const middle = firstWhere(articles, (one) => one >= at)
  return articles.slice(Math.max(0, middle - NEAREST), middle + NEAREST)
}

/** How many articles of some days speak of a cluster. */
export function spokenOf({ articles }: Cluster, [from, to]: Days): Evidence {
  const count = firstWhere(articles, (at) => at >= to) - firstWhere(articles, (at) => at >= from)
  return because('much spoken of', Math.min(Math.log2(1 + count), MOST_SPOKEN_OF / WEIGHTS['much spoken of']))
}
