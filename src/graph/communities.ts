import louvainModule from 'graphology-communities-louvain'
import type { AnyGraph } from '../model/projected.ts'

const louvain = louvainModule as unknown as typeof louvainModule.default

/**
 * In which group each node is, by its id: those who speak most about one another, by Louvain's method. Group 0 has the
 * most nodes. Nodes are gone through in the order of the graph, so that equal graphs have equal groups.
 */
export const communitiesOf = (graph: AnyGraph): ReadonlyMap<string, number> => {
  if (graph.size === 0) return new Map(graph.mapNodes((id) => [id, 0]))
  const found = louvain(graph, { getEdgeWeight: 'weight', randomWalk: false })
  const members = new Map<number, number>()
  for (const group of Object.values(found)) members.set(group, (members.get(group) ?? 0) + 1)
  const bySize = [...members].sort(([a, x], [b, y]) => y - x || a - b).map(([group]) => group)
  const rank = new Map(bySize.map((group, index) => [group, index]))
  return new Map(Object.entries(found).map(([id, group]) => [id, rank.get(group) ?? 0]))
}
