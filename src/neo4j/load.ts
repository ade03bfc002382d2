import { BUILD_MARK, BUILD_NODE, buildMarkOf, type SchemaGraph } from '../model/schema-graph.ts'
import { batchesOf } from './batches.ts'
import type { Database } from './database.ts'
import { type Table, tablesOf } from './rows.ts'
import { schemaStatements } from './schema-statements.ts'
import { removeOthers } from './sweep.ts'

export interface LoadOptions {
  /** Most rows in one transaction. @default 2000 */
  readonly batch?: number
  /** Whether to take out first all that earlier loads wrote. */
  readonly wipe?: boolean
  /** Ends the load after the batch in hand; it may be taken up again. */
  readonly signal?: AbortSignal
  /** Called after every batch, with the nodes and edges that are in the database and those of the graph. */
  readonly onProgress?: (done: number, total: number) => void
}

/** What a load did. */
export interface LoadReport {
  readonly nodes: number
  readonly relationships: number
  /** Of an earlier load that broke off, and so not written again. */
  readonly resumed: number
  /** Nodes and relationships of other builds, taken out. */
  readonly removed: number
  /** Nodes of other builds that stay because relationships not of onrecord hang on them. */
  readonly kept: number
  /** Whether `signal` ended it. */
  readonly interrupted: boolean
}

const ROWS = 2000

/**
 * Brings a database to a graph: writes its nodes and edges, and takes out those that earlier loads wrote and that it has
 * no more. Nothing else in the database is touched. Every step may be repeated, so that a load broken off anywhere is
 * mended by the next, which goes on where it stopped.
 *
 * @throws {DatabaseError} where the server refuses or is lost
 */
export async function loadGraph(
  database: Database,
  graph: SchemaGraph,
  { batch = ROWS, wipe = false, signal, onProgress = () => {} }: LoadOptions = {},
): Promise<LoadReport> {
  const build = buildMarkOf(graph)
  for (const statement of schemaStatements()) await database.write(statement)
  const wiped = wipe ? await removeOthers(database, '') : NOTHING
  const isBroken = await beginLoad(database, build)
  const total = graph.order + graph.size
  const done = { all: 0, resumed: 0 }
  for (const table of tablesOf(graph)) {
    const written = isBroken ? await writtenOf(database, table, build) : new Set<string>()
    const missing = table.keys.filter((key) => !written.has(key))
    done.resumed += table.keys.length - missing.length
    done.all += table.keys.length - missing.length
    for (const rows of batchesOf(missing, table.rowOf, batch)) {
      if (signal?.aborted) return { ...reportOf(graph, done.resumed, wiped), interrupted: true }
      await database.write(table.write, { rows, build })
      done.all += rows.length
      onProgress(done.all, total)
    }
  }
  const swept = await removeOthers(database, build)
  await database.write(`MATCH (b:${BUILD_NODE.kind}) SET b.complete = true`)
  const removed = wiped.removed + swept.removed
  return { ...reportOf(graph, done.resumed, { removed, kept: swept.kept }), interrupted: false }
}

const NOTHING = { removed: 0, kept: 0 }

const reportOf = (
  { order, size }: SchemaGraph,
  resumed: number,
  { removed, kept }: { readonly removed: number; readonly kept: number },
): Omit<LoadReport, 'interrupted'> => ({ nodes: order, relationships: size, resumed, removed, kept })

/** Notes that a build is being loaded. Returns whether an earlier load of just this one broke off. */
async function beginLoad(database: Database, build: string): Promise<boolean> {
  const [earlier] = await database.read<{ mark: string; complete: boolean }>(
    `MATCH (b:${BUILD_NODE.kind}) RETURN b.${BUILD_MARK} AS mark, b.complete AS complete`,
  )
  await database.write(
    `MERGE (b:${BUILD_NODE.kind} {id: $id}) SET b.label = $label, b.${BUILD_MARK} = $build, b.complete = false`,
    { ...BUILD_NODE, build },
  )
  return earlier?.mark === build && !earlier.complete
}

const writtenOf = async (database: Database, { written }: Table, build: string): Promise<Set<string>> => {
  const rows = await database.read<{ key: string }>(written, { build })
  return new Set(rows.map(({ key }) => key))
}
