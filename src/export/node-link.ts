import { colourOf } from '../model/looks.ts'
import type { AnyGraph } from '../model/projected.ts'
import { weightOf } from './columns.ts'
import { dataOf } from './cytoscape.ts'
import type { FormatOptions } from './format.ts'
import { jsonItems } from './json-lines.ts'

/** Node-link JSON, as d3 draws it and NetworkX reads it with `node_link_graph(data, edges="links")`; one node or link a line. */
export function* nodeLinkJson(graph: AnyGraph, { looks }: FormatOptions = {}): Generator<string> {
  yield `{"directed":${graph.type !== 'undirected'},"multigraph":${graph.multi},"graph":{},\n"nodes":[`
  yield* jsonItems(graph.nodeEntries(), ({ node, attributes }) => {
    const look = looks?.get(node)
    return {
      ...dataOf(node, attributes),
      color: colourOf(attributes.kind),
      ...(look && { size: look.size, ...look.at }),
    }
  })
  yield '\n],\n"links":['
  yield* jsonItems(graph.edgeEntries(), ({ edge, source, target, attributes }) => ({
    ...attributes,
    source,
    target,
    key: edge,
    weight: weightOf(attributes) ?? 1,
  }))
  yield '\n]}\n'
}
