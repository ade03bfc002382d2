import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DatabaseError } from '../errors.ts'

/** The engine that answers in this process. It comes with no package of ours: not every system has it. */
const PACKAGE = '@grafeo-db/js'
/** The version whose answers are tested: others may give wrong ones without a word. */
const VERSION = '0.6.0'
const INSTALL = `npm install --no-save ${PACKAGE}@${VERSION}`

/** As much of the engine's interface as is used here. */
export interface Grafeo {
  executeCypher(cypher: string, parameters?: object): Promise<{ toArray(): Record<string, unknown>[] }>
  /** Makes nodes of these labels; gives their ids, in order. */
  batchCreateNodesWithProps(labels: string[], properties: object[]): Promise<number[]>
  batchCreateEdges(edges: { src: number; dst: number; type: string; properties: object }[]): Promise<number[]>
  close(): void
}

/**
 * An empty graph in memory.
 *
 * @param folders where the engine's package is looked for; by default the user's project, then the one that onrecord is in
 * @throws {DatabaseError} where it is missing, of another version, or not made for this system
 */
export function createGrafeo(folders: readonly string[] = [process.cwd(), import.meta.dirname]): Grafeo {
  for (const folder of folders) {
    const require = createRequire(join(folder, 'index.js'))
    const version = versionOf(require)
    if (version === undefined) continue
    if (version !== VERSION)
      throw new DatabaseError(`${PACKAGE} is of version ${version}, and ${VERSION} is wanted: ${INSTALL}`)
    try {
      return (require(PACKAGE) as { GrafeoDB: { create(): Grafeo } }).GrafeoDB.create()
    } catch (cause) {
      throw new DatabaseError(
        `${PACKAGE} cannot be loaded on this system (${oneLine(cause)}): ask a Neo4j server instead, without --dir`,
        { cause },
      )
    }
  }
  throw new DatabaseError(`questions without a server need ${PACKAGE}: ${INSTALL}`)
}

const oneLine = (error: unknown): string => String((error as Error).message).split('\n')[0] ?? ''

function versionOf(require: NodeJS.Require): string | undefined {
  try {
    return (require(`${PACKAGE}/package.json`) as { version: string }).version
  } catch {
    return undefined
  }
}
