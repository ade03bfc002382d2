import { DatabaseError } from '../errors.ts'
import { BUILD_NODE } from '../model/schema-graph.ts'
import type { Database } from './database.ts'

/**
 * Whether all of a build is in the database: not where its load was broken off.
 *
 * @throws {DatabaseError} where no build was ever loaded
 */
export async function isLoadComplete(database: Database): Promise<boolean> {
  const [build] = await database.read<{ complete: boolean }>(
    `MATCH (b:${BUILD_NODE.kind}) RETURN b.complete AS complete`,
  )
  if (build === undefined) throw new DatabaseError('the database holds no graph of onrecord: run `onrecord load` first')
  return build.complete
}
