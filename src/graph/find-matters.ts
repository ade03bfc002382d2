import { nameKey } from '../model/name-key.ts'
import type { RecordGraph } from './draft.ts'
import { findEntities } from './find-entities.ts'

/** Node ids of what somebody may stand for or against: the concept of this name or id, else the entities that it means. */
export function findMatters(graph: RecordGraph, query: string): string[] {
  const concepts = graph.filterNodes(
    (id, { kind, label }) => kind === 'Concept' && (id === query || nameKey(label) === nameKey(query)),
  )
  return concepts.length > 0 ? concepts : findEntities(graph, query).map(({ id }) => id)
}
