import type { RecordGraph } from '../../src/graph/draft.ts'
import { isEntityLabel, type NodeLabel } from '../../src/model/schema.ts'

/**
 * A node without what only a whole graph has, and one in pieces has not: labels of entities told apart, and as what all articles
 * together quote somebody.
 */
export function plainNode(node: Record<string, unknown> | undefined): unknown {
  const { kind, label, ...rest } = node ?? {}
  if (kind === 'Statement') return { ...node, sourceRole: undefined, unnamedAs: undefined }
  return kind !== undefined && isEntityLabel(kind as NodeLabel) ? { kind, ...rest } : node
}

/** The edges of a whole graph that one in pieces has as well: which claims agree or dispute is told from all of them. */
export const plainEdges = (graph: RecordGraph): Record<string, unknown> =>
  Object.fromEntries(
    graph
      .filterEdges((_, { kind }) => kind !== 'AGREES_WITH' && kind !== 'DISPUTES')
      .map((id): [string, unknown] => [
        id,
        { source: graph.source(id), target: graph.target(id), attributes: graph.getEdgeAttributes(id) },
      ])
      .sort(),
  )
