import type { Evidence } from '../model/identity.ts'
import { firstWhere } from '../model/search.ts'
import type { Cluster } from './cluster.ts'
import type { Corpus, Days } from './corpus.ts'
import { because } from './join.ts'
import { MOST_COMPANY, MOST_SPOKEN_OF, WEIGHTS } from './weights.ts'

/** So many of the articles nearest in time are looked into on either side: of a president there are thousands. */
const NEAREST = 6

/** Who and what the articles of both speak of besides, rare company counting more. */
export function companyOf({ articles }: Pick<Cluster, 'articles'>, other: Cluster, corpus: Corpus): Evidence[] {
  const shared = corpus.companies.shared(articles.slice(0, NEAREST), nearest(other, articles[0] ?? 0))
  return shared === 0 ? [] : [because('company', Math.min(shared, MOST_COMPANY / WEIGHTS.company))]
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
