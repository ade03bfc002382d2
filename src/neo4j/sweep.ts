import { EDGE_NAMES, NODE_LABELS } from '../model/schema.ts'
import { BUILD_MARK } from '../model/schema-graph.ts'
import type { Database } from './database.ts'

/** What one transaction takes out at most. */
const MOST = 10_000

const OTHER_RELATIONSHIPS = `MATCH ()-[one:${EDGE_NAMES.join('|')}]->() WHERE one.${BUILD_MARK} <> $build`
const OTHER_NODES = `MATCH (one:${NODE_LABELS.join('|')}) WHERE one.${BUILD_MARK} <> $build`

/**
 * Takes out what onrecord wrote for builds other than `build`; all it ever wrote, if that is ''. A node on which
 * somebody else's relationships hang stays, bare of onrecord's, rather than that they go with it.
 */
export async function removeOthers(database: Database, build: string): Promise<{ removed: number; kept: number }> {
  const relationships = await removeAll(database, OTHER_RELATIONSHIPS, build)
  const nodes = await removeAll(database, `${OTHER_NODES} AND NOT (one)--()`, build)
  const [left] = await database.read<Count>(`${OTHER_NODES} RETURN count(one) AS count`, { build })
  return { removed: relationships + nodes, kept: left?.count ?? 0 }
}

interface Count {
  readonly [name: string]: number
}

async function removeAll(database: Database, others: string, build: string): Promise<number> {
  const cypher = `${others} WITH one LIMIT ${MOST} DELETE one RETURN count(one) AS count`
  let removed = 0
  for (;;) {
    const [row] = await database.write<Count>(cypher, { build })
    const count = row?.count ?? 0
    if (count === 0) return removed
    removed += count
  }
}
