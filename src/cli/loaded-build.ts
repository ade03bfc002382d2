import { logOf } from '../builds/log-file.ts'
import type { RecordGraph } from '../graph/draft.ts'
import type { StatementView } from '../graph/statements.ts'
import type { Identity } from '../model/identity.ts'
import type { Failures } from './failures.ts'
import { damagedLines } from './files.ts'
import { type GraphOptions, graphAndIdentityOf } from './graph-of.ts'
import { tellMemoryNeeded } from './memory.ts'
import { NotedPlaces } from './noted-places.ts'

/** A statement, and where in the user's files it stands: `file:line:column`. */
export interface PlacedStatement extends StatementView {
  readonly place: string
}

/** A build as `show` needs it. */
export interface LoadedBuild {
  /** The lines of its log that are damaged, and so left out. */
  readonly damaged: Failures
  readonly graph: RecordGraph
  /** Why its nodes are as they are. */
  readonly identity: Identity
  readonly placed: (statement: StatementView) => PlacedStatement
}

/**
 * Makes the graph of a build from its records, and finds the places of the statements, since it has no texts.
 *
 * @param root the folder from which its articles are named; where it is not given, files are called as in the records
 */
export async function loadBuild(
  folder: string,
  root: string | undefined,
  options: GraphOptions = {},
): Promise<LoadedBuild> {
  const damaged = damagedLines()
  const places = new NotedPlaces(root)
  tellMemoryNeeded(logOf(folder))
  const { graph, identity } = await graphAndIdentityOf(folder, damaged, options, (records) => places.noting(records))
  return {
    damaged,
    graph,
    identity,
    placed: (statement) => ({ ...statement, place: places.at(statement.article.id, statement.start) }),
  }
}
