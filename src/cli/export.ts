import { join } from 'node:path'
import { FORMATS, type FormatName } from '../export/formats.ts'
import { importArguments } from '../export/neo4j-admin.ts'
import { writeAside } from '../export/write-aside.ts'
import { foldGraph } from '../graph/fold.ts'
import { schemaStatements } from '../neo4j/schema-statements.ts'
import { makeFolder, recordsOf } from './files.ts'
import { quoted } from './safe-text.ts'
import { print } from './terminal.ts'

export interface ExportOptions {
  readonly format: FormatName
  readonly output: string
}

/** `onrecord export`: a build's graph in one format, made anew from its records. */
export async function exportGraph(folder: string, { format, output }: ExportOptions): Promise<void> {
  const graph = await foldGraph(recordsOf(folder))
  const files = FORMATS[format](graph)
  if (files.length > 1) await makeFolder(output)
  for (const { file, text } of files) await writeAside(files.length > 1 ? join(output, file) : output, text)
  if (format === 'neo4j-admin') await prepareImport(output)
}

const SCHEMA_FILE = 'schema.cypher'

/** Adds what the importer does not do, and prints the commands. */
async function prepareImport(folder: string): Promise<void> {
  const statements = schemaStatements().map((statement) => `${statement};\n`)
  await writeAside(join(folder, SCHEMA_FILE), statements)
  const into = quoted(folder)
  await print(
    `With the server stopped:\n\n  cd ${into} && neo4j-admin ${importArguments('neo4j').join(' ')}\n\n` +
      `Then, with the server started, for the indexes:\n\n  cd ${into} && cypher-shell --file ${SCHEMA_FILE}\n`,
  )
}
