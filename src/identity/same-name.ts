import { total } from '../model/evidence.ts'
import { Cluster, type Occurrence } from './cluster.ts'
import { companyOf } from './company.ts'
import type { Corpus } from './corpus.ts'
import { because } from './join.ts'
import { Traits } from './traits.ts'
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
    const fits = isLikely(occurrence, corpus)
    const fitting = clusters.find((cluster) => !cluster.bars(occurrence, apart) && fits(cluster))
    if (fitting !== undefined) fitting.add(occurrence, apart)
    else {
      const one = new Cluster(occurrence, apart)
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

/**
 * Tells whether one of its name is one with it: not, where facts contradict. An age or pronouns that are told of somebody else by
 * mistake, and work of another kind, are outweighed by company and titles.
 */
function isLikely(occurrence: Occurrence, corpus: Corpus): (cluster: Cluster) => boolean {
  if (!tellsMore(occurrence)) return () => true
  const { entity, facts, sketch } = occurrence
  const told = new Traits()
  told.add(entity, facts, sketch.outlet)
  return (cluster) => {
    const { traits } = cluster
    if (traits === null) return true
    if (traits.contradictsSurely(told)) return false
    const against = traits.differences(told).map((reason) => because(reason))
    if (against.length === 0) return true
    const names = [because('surname same'), because('first same')]
    const titles = traits.sharesTitle(told) ? [because('title')] : []
    return total([...names, ...against, ...titles, ...companyOf({ articles: [sketch.at] }, cluster, corpus)]) >= ENOUGH
  }
}
