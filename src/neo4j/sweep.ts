import { EDGE_KINDS, NODE_KINDS } from '../model/schema.ts'
import { BUILD_MARK } from '../model/schema-graph.ts'
import type { Database } from './database.ts'

/** What one transaction takes out at most. */
const MOST = 10_000

/**
 * Takes out what onrecord wrote for builds other than `build`; all it ever wrote, if that is ''. A node on which
 * somebody else's relationships hang stays, bare of onrecord's, rather than that they go with it.
 */
export async function removeOthers(database: Database, build: string): Promise<{ removed: number; kept: number }> {
  let removed = 0
  for (const type of Object.keys(EDGE_KINDS))
    removed += await removeAll(
      database,
      `MATCH ()-[r:${type}]->() WHERE r.${BUILD_MARK} <> $build WITH r LIMIT ${MOST} DELETE r RETURN count(r) AS count`,
      build,
    )
  let kept = 0
  for (const label of Object.keys(NODE_KINDS)) {
    const others = `MATCH (n:${label}) WHERE n.${BUILD_MARK} <> $build`
    removed += await removeAll(
      database,
      `${others} AND NOT (n)--() WITH n LIMIT ${MOST} DELETE n RETURN count(n) AS count`,
      build,
    )
    const [left] = await database.read<Count>(`${others} RETURN count(n) AS count`, { build })
    kept += left?.count ?? 0
  }
  return { removed, kept }
}

interface Count {
  readonly [name: string]: number
}

async function removeAll(database: Database, cypher: string, build: string): Promise<number> {
  let removed = 0
  for (;;) {
    const [row] = await database.write<Count>(cypher, { build })
    const count = row?.count ?? 0
    if (count === 0) return removed
    removed += count
  }
}
