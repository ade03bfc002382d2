import { total } from '../model/evidence.ts'
import type { Doubt, Identity, Merge } from '../model/identity.ts'
import { nodeId } from '../model/node-id.ts'
import { ENTITY_LABELS } from '../model/schema.ts'
import type { Cluster, Joining, Occurrence } from './cluster.ts'
import { type Corpus, inOrder } from './corpus.ts'
import type { Candidate } from './join.ts'
import { nodeIdsOf } from './node-ids.ts'
import { sameAsOf } from './public-ids.ts'

/**
 * Gives each cluster its id: the one that its earliest name alone gives, so that later articles do not change it. Of two of
 * one name the earlier has it; the other's id takes in its first article.
 */
export function settle({ sketches }: Corpus, doubts: readonly Candidate[]): Identity {
  const found = new Set<Cluster>()
  for (const { occurrences } of sketches) for (const { cluster } of occurrences) if (cluster) found.add(cluster.whole)
  const clusters = [...found]
  for (const { members } of clusters) members.sort(inOrder)
  clusters.sort((a, b) => inOrder(a.first, b.first))
  const taken = new Map<string, Cluster>()
  const ids = new Map<Cluster, string>()
  for (const cluster of clusters) {
    const id = idOf(cluster, taken)
    taken.set(id, cluster)
    ids.set(cluster, id)
  }
  const byId = new Map([...ids].map(([cluster, id]) => [id, cluster]))
  const idAt = ({ node, cluster, base }: Occurrence): string => node ?? (cluster && ids.get(cluster.whole)) ?? base
  return {
    ...nodeIdsOf(sketches, idAt, formerIds(ids, taken), addressesOf(ids)),
    mergesOf: (node) => byId.get(node)?.joinings.map(mergeOf) ?? [],
    // Few ask for them.
    get doubts() {
      return byWeight(doubts.map(doubtOf(idAt)).filter(({ ids: [a, b] }) => a !== b))
    },
  }
}

/** By the earliest name that tells who it is, else by the earliest. */
function idOf({ members }: Cluster, taken: ReadonlyMap<string, Cluster>): string {
  const named = members.find(({ isVague }) => !isVague) ?? (members[0] as Occurrence)
  const { base, entity, sketch } = named
  return taken.has(base) ? nodeId(ENTITY_LABELS[entity.type], base, 'in', sketch.id, entity.id) : base
}

/** The ids that the names of each cluster give alone, but for those that are another's. */
function formerIds(
  ids: ReadonlyMap<Cluster, string>,
  taken: Map<string, Cluster>,
): ReadonlyMap<string, readonly string[]> {
  const former = new Map<string, string[]>()
  for (const [cluster, id] of ids)
    for (const { base } of cluster.members)
      if (!taken.has(base)) {
        taken.set(base, cluster)
        const bases = former.get(id)
        if (bases) bases.push(base)
        else former.set(id, [base])
      }
  return former
}

/** Where a public list has the person of a node. */
function addressesOf(ids: ReadonlyMap<Cluster, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [cluster, id] of ids) {
    const address = sameAsOf(cluster)
    if (address !== undefined) found.set(id, address)
  }
  return found
}

const mergeOf = ({ joined, inferred, evidence }: Joining): Merge => ({
  id: joined[0]?.base ?? '',
  name: joined[0]?.entity.name ?? '',
  records: [...new Set(joined.map(({ sketch }) => sketch.id))],
  inferred,
  evidence,
})

const doubtOf =
  (idAt: (occurrence: Occurrence) => string) =>
  ({ a, b, evidence }: Candidate): Doubt => ({
    ids: [idAt(a.first), idAt(b.first)],
    names: [a.first.entity.name, b.first.entity.name],
    evidence,
  })

const byWeight = (doubts: readonly Doubt[]): Doubt[] =>
  doubts
    .map((doubt) => ({ doubt, weight: total(doubt.evidence), ids: doubt.ids.join() }))
    .sort((x, y) => y.weight - x.weight || (x.ids < y.ids ? -1 : 1))
    .map(({ doubt }) => doubt)
