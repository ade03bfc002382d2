import type { Entity } from '../model/entity.ts'
import { grouped } from '../model/grouped.ts'
import type { Evidence } from '../model/identity.ts'
import type { Cluster, Occurrence } from './cluster.ts'
import { spokenOf } from './company.ts'
import type { Corpus } from './corpus.ts'
import { because, type Candidate, joinLikeliest } from './join.ts'

/** Offices, and bodies called by a common noun: every country or body has its own. */
export interface Owned {
  /** Key by name and owner; by article, where it is not said whose it is. */
  readonly keyOf: (occurrence: Occurrence) => string
  /** Key of the owner; `null` where it is not said. */
  readonly ownerOf: (occurrence: Occurrence) => string | null
}

/** @param nodeOf key of another entity of the same record, once it is known who that is */
export function owned(nodeOf: (occurrence: Occurrence) => string): Owned {
  const ownerOf = ({ sketch, entity }: Occurrence, seen: readonly Entity[] = []): string | null => {
    const owner = sketch.occurrences.find((one) => one.entity.id === entity.of)
    if (owner === undefined || owner.entity.type === 'OFFICE' || seen.includes(owner.entity)) return null
    if (!owner.isCommon) return nodeOf(owner)
    // The chief justice of a country is that of its highest court.
    if (entity.type === 'OFFICE' && owner.plain === 'supreme court') return ownerOf(owner, [...seen, entity])
    const ofOwner = ownerOf(owner, [...seen, entity])
    return ofOwner === null ? null : `${owner.plain} of ${ofOwner}`
  }
  return {
    ownerOf,
    keyOf: (occurrence) => {
      const owner = ownerOf(occurrence)
      const { entity, sketch, plain } = occurrence
      return `${entity.type} ${plain} ${owner === null ? `in ${sketch.id}` : `of ${owner}`}`
    },
  }
}

/**
 * Joins offices and bodies whose owner is not said with those of the one owner who is meant: its holder has the office
 * elsewhere, or its owner is spoken of and nobody else's is known. Returns doubts.
 */
export function joinOwned(
  clusters: readonly Cluster[],
  { ownerOf }: Owned,
  nodeOf: (occurrence: Occurrence) => string,
  corpus: Corpus,
): Candidate[] {
  for (const cluster of clusters) cluster.mark = ownerOf(cluster.first)
  const byName = grouped(
    clusters.filter(({ mark }) => mark !== null),
    ({ first: { entity, plain } }) => [`${entity.type} ${plain}`],
  )
  const holders = new Map([...byName.values()].flat().map((cluster) => [cluster, holdersOf(cluster, nodeOf)]))
  const candidates = clusters
    .filter(({ mark }) => mark === null)
    .flatMap((a) => {
      const { entity, sketch, plain } = a.first
      const company = new Set(sketch.occurrences.map(nodeOf))
      const held = holdersOf(a, nodeOf)
      const days = corpus.daysAround(sketch)
      const meant = byName.get(`${entity.type} ${plain}`) ?? []
      return meant.flatMap((b): Candidate[] => {
        if (a.clashes(b) || isOfSeveral(plain, held, b, meant, holders)) return []
        const evidence: Evidence[] = [
          because('same common name'),
          spokenOf(b, days),
          ...holderEvidence(held, b, meant, holders),
          ...(company.has(b.mark ?? '') ? [because('owner in company')] : []),
          ...(meant.length === 1 ? [because('no other owner')] : []),
        ]
        return [{ a, b, evidence, inferred: true }]
      })
    })
  return joinLikeliest(candidates)
}

/**
 * Whether an office is said to be held by others as well, who hold it for other owners: "governors Lowe and Orr" are of two
 * states. Justices are many anyway.
 */
function isOfSeveral(
  plain: string,
  held: Holders,
  b: Cluster,
  meant: readonly Cluster[],
  of: ReadonlyMap<Cluster, Holders>,
): boolean {
  const others = [...held.keys()].filter((holder) => !of.get(b)?.has(holder))
  const isElsewhere = (holder: string): boolean => meant.some((cluster) => of.get(cluster)?.has(holder))
  const areMany = plain !== 'justice' && held.size > 2 && others.length > held.size / 2 && others.length < held.size
  return areMany || others.some(isElsewhere)
}

/** That the office has the same holder, the less the oftener the holder is said to hold another of that name. */
function holderEvidence(
  held: Holders,
  b: Cluster,
  meant: readonly Cluster[],
  of: ReadonlyMap<Cluster, Holders>,
): Evidence[] {
  const timesIn = (cluster: Cluster): number =>
    Math.max(0, ...[...held.keys()].map((holder) => of.get(cluster)?.get(holder) ?? 0))
  const times = timesIn(b)
  return times === 0 ? [] : [because('same holder', times / Math.max(...meant.map(timesIn)))]
}

/** How often each is said to hold an office, by the key of who it is. */
type Holders = ReadonlyMap<string, number>

/** How often its articles say of somebody that he holds an office, by the key of who it is. */
function holdersOf({ members }: Cluster, nodeOf: (occurrence: Occurrence) => string): Holders {
  const counts = new Map<string, number>()
  for (const { entity, sketch } of members)
    for (const one of sketch.occurrences)
      if (entity.holders?.includes(one.entity.id)) counts.set(nodeOf(one), (counts.get(nodeOf(one)) ?? 0) + 1)
  return counts
}
