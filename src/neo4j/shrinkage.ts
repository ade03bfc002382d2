import { NODE_LABELS } from '../model/schema.ts'
import { BUILD_MARK, type SchemaGraph } from '../model/schema-graph.ts'
import type { Database } from './database.ts'

/** What loading a graph would take out of a database. */
export interface Shrinkage {
  /** Nodes that onrecord wrote and the graph does not have. */
  readonly lost: number
  /** Nodes that onrecord wrote. */
  readonly all: number
}

const OURS = `MATCH (one:${NODE_LABELS.join('|')}) WHERE one.${BUILD_MARK} IS NOT NULL RETURN one.id AS id`

/**
 * Counts the nodes that a load of the graph would take out. Changes nothing.
 *
 * @throws {DatabaseError} where the server refuses or is lost
 */
export async function shrinkageOf(database: Database, graph: SchemaGraph): Promise<Shrinkage> {
  const ours = await database.read<{ id: string }>(OURS)
  return { lost: ours.filter(({ id }) => !graph.hasNode(id)).length, all: ours.length }
}
