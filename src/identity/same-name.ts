import { total } from '../model/evidence.ts'
import { Cluster, type Occurrence } from './cluster.ts'
import { companyOf } from './company.ts'
import type { Corpus } from './corpus.ts'
import { because } from './join.ts'
import { ENOUGH } from './weights.ts'

/** What decisions keep apart: each occurrence's side of each pair. */
export type Sides = (occurrence: Occurrence) => ReadonlyMap<number, number>

/**
 * Clusters of what has one key: one of each, but for those that facts tell apart. Occurrences come in order of days, and each
 * joins the first cluster that it may be of, so that later articles change none of what was there before.
 */
export function joinSameNames(
  occurrences: Iterable<Occurrence>,
  keyOf: (occurrence: Occurrence) => string,
  sides: Sides,
  corpus: Corpus,
): Cluster[] {
  const byKey = new Map<string, Cluster[]>()
  const all: Cluster[] = []
  for (const occurrence of occurrences) {
    const key = keyOf(occurrence)
    const clusters = byKey.get(key) ?? []
    const apart = sides(occurrence)
    const alone = tellsMore(occurrence) ? new Cluster(occurrence, apart) : null
    const fitting = clusters.find(
      (cluster) => !cluster.bars(occurrence, apart) && (alone === null || isLikely(cluster, alone, corpus)),
    )
    if (fitting !== undefined) fitting.add(occurrence, apart)
    else {
      const one = alone ?? new Cluster(occurrence, apart)
      clusters.push(one)
      byKey.set(key, clusters)
      all.push(one)
    }
  }
  return all
}

/** Whether facts may tell it from others of its name. */
const tellsMore = ({ facts }: Occurrence): boolean =>
  facts !== null && (facts.male !== 0 || facts.born !== null || facts.fields.length > 0)

/** Whether two of one name are one: not, where facts contradict, or they do different work and share no company. */
function isLikely(cluster: Cluster, alone: Cluster, corpus: Corpus): boolean {
  if (cluster.clashes(alone)) return false
  if (alone.traits === null || !cluster.traits?.doesOtherWork(alone.traits)) return true
  const reasons = [because('surname same'), because('first same'), because('other work')]
  return total([...reasons, ...companyOf(alone, cluster, corpus)]) >= ENOUGH
}
