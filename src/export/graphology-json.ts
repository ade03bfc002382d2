import { colourOf, type Look } from '../model/looks.ts'
import type { AnyGraph } from '../model/projected.ts'
import { weightOf } from './columns.ts'
import type { FormatOptions } from './format.ts'
import { jsonItems } from './json-lines.ts'

/**
 * graphology's own format, which `Graph.from` of graphology reads back: JSON, one node or edge a line. With looks, nodes have
 * the `x`, `y`, `size` and `color` that sigma draws by, and edges a `weight`.
 */
export function* graphologyJson(graph: AnyGraph, { looks }: FormatOptions = {}): Generator<string> {
  const { type, multi, allowSelfLoops } = graph
  yield `{"options":${JSON.stringify({ type, multi, allowSelfLoops })},"attributes":{},\n"nodes":[`
  yield* jsonItems(graph.nodeEntries(), ({ node, attributes }) => ({
    key: node,
    attributes: { ...attributes, ...drawn(attributes.kind, looks?.get(node)) },
  }))
  yield '\n],\n"edges":['
  yield* jsonItems(graph.edgeEntries(), ({ edge, source, target, attributes }) => ({
    key: edge,
    source,
    target,
    attributes: looks === undefined ? attributes : { ...attributes, weight: weightOf(attributes) ?? 1 },
  }))
  yield '\n]}\n'
}

const drawn = (kind: string, look: Look | undefined): object =>
  look === undefined ? {} : { ...look.at, size: look.size, color: colourOf(kind) }
