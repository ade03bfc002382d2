import { BUILD_MARK, BUILD_NODE, buildMarkOf, type SchemaGraph } from '../model/schema-graph.ts'
import { batchesOf } from './batches.ts'
import type { Database } from './database.ts'
import { tablesOf } from './rows.ts'
import { constraintStatements, indexStatements } from './schema-statements.ts'
import { removeOthers } from './sweep.ts'

export interface LoadOptions {
  /** Most rows in one transaction. @default 5000 */
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

const ROWS = 5000

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
  options: LoadOptions = {},
): Promise<LoadReport> {
  const build = buildMarkOf(graph)
  for (const statement of constraintStatements()) await database.write(statement)
  const wiped = options.wipe ? await removeOthers(database, '') : NOTHING
  const isBroken = await beginLoad(database, build)
  const sizes = { nodes: graph.order, relationships: graph.size }
  const { resumed, interrupted } = await writeAll(database, graph, { ...options, build, isBroken })
  if (interrupted) return { ...sizes, ...wiped, resumed, interrupted }
  const { removed, kept } = await removeOthers(database, build)
  for (const statement of indexStatements()) await database.write(statement)
  await database.write(`MATCH (b:${BUILD_NODE.kind}) SET b.complete = true`)
  return { ...sizes, removed: wiped.removed + removed, kept, resumed, interrupted }
}

const NOTHING = { removed: 0, kept: 0 }

interface Writing extends LoadOptions {
  readonly build: string
  /** Whether an earlier load of this build broke off: what it wrote is not written again. */
  readonly isBroken: boolean
}

/** Writes the graph's nodes and edges. */
async function writeAll(
  database: Database,
  graph: SchemaGraph,
  { build, isBroken, batch = ROWS, signal, onProgress = () => {} }: Writing,
): Promise<Pick<LoadReport, 'resumed' | 'interrupted'>> {
  let resumed = 0
  let done = 0
  for (const { keys, rowOf, write, written } of tablesOf(graph)) {
    const there = isBroken ? await keysOf(database, written, build) : NO_KEYS
    const missing = keys.filter((key) => !there.has(key))
    resumed += keys.length - missing.length
    done += keys.length - missing.length
    for (const rows of batchesOf(missing, rowOf, batch)) {
      if (signal?.aborted) return { resumed, interrupted: true }
      await database.write(write, { rows, build })
      done += rows.length
      onProgress(done, graph.order + graph.size)
    }
  }
  return { resumed, interrupted: false }
}

const NO_KEYS: ReadonlySet<string> = new Set()

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

const keysOf = async (database: Database, written: string, build: string): Promise<Set<string>> => {
  const rows = await database.read<{ key: string }>(written, { build })
  return new Set(rows.map(({ key }) => key))
}
