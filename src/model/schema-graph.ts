import { createHash } from 'node:crypto'
import type { AbstractGraph } from 'graphology-types'
import { grouped } from './grouped.ts'
import type { EdgeAttributes, EdgeName, NodeAttributes, NodeLabel } from './schema.ts'

/** A graph of the schema's nodes and edges: what every export writes and every database is loaded with. */
export type SchemaGraph = AbstractGraph<NodeAttributes, EdgeAttributes>

/** A node's or edge's attributes by name. */
export type Values = Readonly<Record<string, string | number | boolean | readonly string[] | readonly number[]>>

/**
 * The property by which a database knows what onrecord wrote there, and of which build it is. What lacks it is somebody
 * else's.
 */
export const BUILD_MARK = 'onrecordBuild'

/** The one node that says of which build a database is and, by `complete`, whether it has all of it. */
export const BUILD_NODE = { kind: 'OnrecordBuild', id: 'build', label: 'onrecord' } as const

/** So much text is digested at once: to hand it over one by one takes longer than to digest it. */
const DIGESTED = 2 ** 16

/** A digest of all that is in a graph, to tell builds apart: equal graphs have equal ones on every machine. */
export const buildMarkOf = (graph: SchemaGraph): string => {
  const digest = createHash('sha256')
  let text = ''
  const add = (...entry: readonly unknown[]): void => {
    text += JSON.stringify(entry)
    if (text.length < DIGESTED) return
    digest.update(text)
    text = ''
  }
  for (const { node, attributes } of graph.nodeEntries()) add(node, attributes)
  for (const { edge, attributes } of graph.edgeEntries()) add(edge, attributes)
  return digest.update(text).digest('hex').slice(0, 16)
}

/** The keys of a graph's nodes by their label, in the order of the graph. */
export const nodesByLabel = (graph: SchemaGraph): ReadonlyMap<NodeLabel, readonly string[]> =>
  grouped(graph.nodes(), (key) => [graph.getNodeAttribute(key, 'kind')]) as Map<NodeLabel, string[]>

/** The keys of a graph's edges by their name, in the order of the graph. */
export const edgesByName = (graph: SchemaGraph): ReadonlyMap<EdgeName, readonly string[]> =>
  grouped(graph.edges(), (key) => [graph.getEdgeAttribute(key, 'kind')]) as Map<EdgeName, string[]>
