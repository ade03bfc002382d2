import { reasonsInWords } from '../model/evidence.ts'
import type { NodeIds } from '../model/identity.ts'
import type { Occurrence, Sketch } from './cluster.ts'

/** The entities of one record, and the node of each. */
interface Nodes {
  readonly entities: readonly string[]
  readonly nodes: readonly string[]
  /** What speaks for those that are called by part of a name. */
  readonly inferred: ReadonlyMap<string, string> | null
}

/**
 * Which node everything is, and nothing that would keep in memory what told so: the graph is made with this, and takes as
 * much itself.
 *
 * @param idAt the node of an occurrence
 * @param formerIds other ids of nodes
 * @param sameAs addresses of nodes on the web
 */
export function nodeIdsOf(
  sketches: readonly Sketch[],
  idAt: (occurrence: Occurrence) => string,
  formerIds: ReadonlyMap<string, readonly string[]>,
  sameAs: ReadonlyMap<string, string>,
): NodeIds {
  return lookedUp(new Map(sketches.map((sketch) => [sketch.id, nodesIn(sketch, idAt)])), formerIds, sameAs)
}

function nodesIn({ occurrences }: Sketch, idAt: (occurrence: Occurrence) => string): Nodes {
  const inferred = occurrences.flatMap(({ entity, inferredFrom }) =>
    inferredFrom === null ? [] : [[entity.id, reasonsInWords(inferredFrom)] as const],
  )
  return {
    entities: occurrences.map(({ entity }) => entity.id),
    nodes: occurrences.map(idAt),
    inferred: inferred.length === 0 ? null : new Map(inferred),
  }
}

/** Apart from where they are made: functions keep alive all that any function beside them uses. */
const lookedUp = (
  records: ReadonlyMap<string, Nodes>,
  formerIds: ReadonlyMap<string, readonly string[]>,
  sameAs: ReadonlyMap<string, string>,
): NodeIds => ({
  nodesOf: (record) => {
    const { entities = [], nodes = [] } = records.get(record) ?? {}
    return new Map(entities.map((entity, i) => [entity, nodes[i] as string]))
  },
  inferredOf: (record, entity) => records.get(record)?.inferred?.get(entity),
  formerIds: (node) => formerIds.get(node) ?? [],
  sameAs: (node) => sameAs.get(node),
})
