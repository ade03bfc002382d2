import { colourOf } from '../model/looks.ts'
import type { AnyGraph, Node } from '../model/projected.ts'
import { weightOf } from './columns.ts'
import type { FormatOptions } from './format.ts'
import { jsonItems } from './json-lines.ts'

/**
 * Cytoscape.js JSON, which Cytoscape reads as well: one node or edge a line, with places where they are known. A statement's
 * `source` is called `sourceWords`, since whatever has a `source` is taken for an edge.
 */
export function* cytoscapeJson(graph: AnyGraph, { looks }: FormatOptions = {}): Generator<string> {
  yield '{"elements":{\n"nodes":['
  yield* jsonItems(graph.nodeEntries(), ({ node, attributes }) => {
    const look = looks?.get(node)
    const data = { ...dataOf(node, attributes), color: colourOf(attributes.kind), ...(look && { size: look.size }) }
    return { data, ...(look?.at && { position: look.at }) }
  })
  yield '\n],\n"edges":['
  yield* jsonItems(graph.edgeEntries(), ({ edge, source, target, attributes }) => ({
    data: { id: edge, source, target, interaction: attributes.kind, ...attributes, weight: weightOf(attributes) ?? 1 },
  }))
  yield '\n]}}\n'
}

/** A node's properties, none of them called `source`, which readers of JSON take for the end of an edge. */
export const dataOf = (id: string, { source, ...attributes }: Node): object => ({
  id,
  name: attributes.label,
  ...attributes,
  ...(source === undefined ? {} : { sourceWords: source }),
})
