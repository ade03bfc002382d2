import { join } from 'node:path'
import { type ExportFile, FORMATS, type FormatName } from '../export/formats.ts'
import { importArguments } from '../export/neo4j-admin.ts'
import type { WrittenFile } from '../export/write-aside.ts'
import { schemaStatements } from '../neo4j/schema-statements.ts'
import { Lock } from '../record/lock.ts'
import { tellCutNames } from './cut-names.ts'
import type { ExitCode } from './exit-code.ts'
import { damagedLines, logOf, makeFolder } from './files.ts'
import { graphOf } from './graph-of.ts'
import { tellMemoryNeeded } from './memory.ts'
import { quoted } from './safe-text.ts'
import { print } from './terminal.ts'
import { writeFiles } from './write-files.ts'

export interface ExportOptions {
  readonly format: FormatName
  readonly output: string
  /** How sure the speaker of a statement must be at least, 0 to 1. */
  readonly sure?: number
}

/** `onrecord export`: a build's graph in one format, made anew from its records. */
export async function exportGraph(folder: string, { format, output, sure }: ExportOptions): Promise<ExitCode> {
  const damaged = damagedLines()
  tellMemoryNeeded(logOf(folder))
  const graph = await graphOf(folder, damaged, { sure })
  if (format === 'neo4j-admin') tellCutNames(graph)
  const files = [...FORMATS[format](graph), ...(format === 'neo4j-admin' ? [schemaFile()] : [])]
  if (files.length > 1) await makeFolder(output)
  await writeAlone(files.map(({ file, text }) => ({ path: files.length > 1 ? join(output, file) : output, text })))
  if (format === 'neo4j-admin') await explainImport(output)
  return damaged.conclude()
}

/** Writes the files while no other export does. */
async function writeAlone(files: readonly WrittenFile[]): Promise<void> {
  const lock = Lock.acquire(files[0]?.path ?? '')
  try {
    await writeFiles(files)
  } finally {
    lock.release()
  }
}

const SCHEMA_FILE = 'schema.cypher'

/** What the importer does not do. */
const schemaFile = (): ExportFile => ({
  file: SCHEMA_FILE,
  text: schemaStatements().map((statement) => `${statement};\n`),
})

/** Prints the commands that import the files. */
async function explainImport(folder: string): Promise<void> {
  const into = quoted(folder)
  await print(
    `With the server stopped:\n\n  cd ${into} && neo4j-admin ${importArguments('neo4j').join(' ')}\n\n` +
      `Then, with the server started, for the indexes:\n\n  cd ${into} && cypher-shell --file ${SCHEMA_FILE}\n`,
  )
}
