import { sheetTable } from '../concepts/sheet.ts'
import { csvFile } from '../export/csv.ts'
import { isThere } from '../ingest/file-error.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { damagedLines } from './files.ts'
import { graphOf } from './graph-of.ts'
import { print, say } from './terminal.ts'
import { whichBuild } from './which-build.ts'
import { writeAlone } from './write-files.ts'

export interface SheetOptions {
  readonly output: string
  readonly limit?: number
  readonly blind?: true
  readonly excel?: true
  readonly force?: true
}

/** `onrecord concepts sheet`: a sheet of statements to code by hand. */
export async function writeSheet(given: string | undefined, options: SheetOptions): Promise<ExitCode> {
  const { output, limit, blind, excel = false, force } = options
  const folder = whichBuild(given)
  if (isThere(output) && !force) {
    say(`${output}: is there already, and may be coded: give another name, or --force to write over it`)
    return EXIT.FAILED
  }
  const damaged = damagedLines()
  const graph = await graphOf(folder, damaged)
  const concepts = graph.mapNodes((_, { kind, label }) => (kind === 'Concept' ? [label] : [])).flat()
  if (concepts.length === 0 && !blind) {
    say(
      'This build has no concepts: give it some by `onrecord concepts apply`, or leave out what the machine says by --blind.',
    )
    return EXIT.USAGE
  }
  const table = sheetTable(graph, { limit, blind })
  const { text } = csvFile(table, excel)
  await writeAlone([{ path: output, text }])
  await print(
    `${output}: ${[...table.rows()].length} statements. Write in the last column which concepts each is on, with ; between\n` +
      `several, or none. ${concepts.length > 0 ? `There are: ${concepts.join(', ')}.\n` : ''}Then: onrecord concepts agreement ${output}\n`,
  )
  return damaged.conclude()
}
