import type { AnyGraph } from '../model/projected.ts'

/** graphology's own format, which `Graph.from` of graphology reads back: JSON, one node or edge a line. */
export function* graphologyJson(graph: AnyGraph): Generator<string> {
  const { type, multi, allowSelfLoops } = graph
  yield `{"options":${JSON.stringify({ type, multi, allowSelfLoops })},"attributes":{},\n"nodes":[`
  yield* separated(graph.nodeEntries(), ({ node, attributes }) => ({ key: node, attributes }))
  yield '\n],\n"edges":['
  yield* separated(graph.edgeEntries(), ({ edge, source, target, attributes }) => ({
    key: edge,
    source,
    target,
    attributes,
  }))
  yield '\n]}\n'
}

function* separated<T>(items: Iterable<T>, toJson: (item: T) => object): Generator<string> {
  let separator = '\n'
  for (const item of items) {
    yield `${separator}${JSON.stringify(toJson(item))}`
    separator = ',\n'
  }
}
