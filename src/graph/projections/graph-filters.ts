import type { AnyGraph, Edge } from '../../model/projected.ts'

/** A graph of whatever kinds with some of its nodes and edges. */
export type GraphFilter = (graph: AnyGraph) => AnyGraph

/** Only nodes of these kinds, `Person` say, and the edges between them. */
export const only = (kinds: Iterable<string>): GraphFilter => {
  const wanted = new Set(kinds)
  return (graph) => {
    const copy = graph.copy() as AnyGraph
    for (const { node, attributes } of graph.nodeEntries()) if (!wanted.has(attributes.kind)) copy.dropNode(node)
    return copy
  }
}

/** Only edges that stand for as many statements, and what they tie. Edges that are not weighed stay. */
export const minWeight =
  (least: number): GraphFilter =>
  (graph) => {
    const copy = graph.copy() as AnyGraph
    for (const { edge, attributes } of graph.edgeEntries()) if (weightOf(attributes) < least) copy.dropEdge(edge)
    for (const node of graph.nodes()) if (copy.degree(node) === 0 && graph.degree(node) > 0) copy.dropNode(node)
    return copy
  }

/** Of a projection's edge the `weight`; in the whole graph only `SPOKE_ABOUT` counts statements. */
const weightOf = ({ weight, count, kind }: Edge): number =>
  Number(weight ?? (kind === 'SPOKE_ABOUT' ? count : undefined) ?? Number.POSITIVE_INFINITY)

/** Only these nodes and those within so many steps of one of them, whichever way edges point, and the edges between them. */
export const ego =
  (centres: Iterable<string>, depth = 1): GraphFilter =>
  (graph) => {
    let edge = [...centres].filter((id) => graph.hasNode(id))
    const near = new Set(edge)
    for (let step = 0; step < depth; step += 1) {
      edge = [...new Set(edge.flatMap((id) => graph.neighbors(id)))].filter((id) => !near.has(id))
      for (const id of edge) near.add(id)
    }
    const copy = graph.copy() as AnyGraph
    for (const node of graph.nodes()) if (!near.has(node)) copy.dropNode(node)
    return copy
  }
