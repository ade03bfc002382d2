import { dirname, join } from 'node:path'
import { logOf } from '../builds/log-file.ts'
import { makeFolder } from '../builds/make-folder.ts'
import type { ExportFile, FormatName } from '../export/format.ts'
import { FORMATS } from '../export/formats.ts'
import { importArguments } from '../export/neo4j-admin.ts'
import { looksOf } from '../graph/looks.ts'
import { schemaStatements } from '../neo4j/schema-statements.ts'
import { conceptsOf } from './build-concepts.ts'
import { decisionsOf, tellMistake } from './build-decisions.ts'
import { tellCutNames } from './cut-names.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { type Again, damagedLines, withRecords } from './files.ts'
import { graphWithin, tellMemoryNeeded } from './memory.ts'
import { networksOf } from './networks.ts'
import { NotedPlaces } from './noted-places.ts'
import type { ProjectionOptions } from './projected.ts'
import { quoted } from './safe-text.ts'
import { print, say } from './terminal.ts'
import { writeAlone } from './write-files.ts'

export interface ExportOptions extends ProjectionOptions {
  readonly format: FormatName
  readonly output: string
  /** How sure the speaker of a statement must be at least, 0 to 1. */
  readonly sure?: number
  readonly excel?: true
  /** Days of each discourse network, where there are several, and by how many they move. */
  readonly moving?: number
  readonly step?: number
}

/** `onrecord export`: a build's graph in one format, made anew from its records. */
export async function exportGraph(folder: string, options: ExportOptions): Promise<ExitCode> {
  const damaged = damagedLines()
  tellMemoryNeeded(logOf(folder))
  const code = await withRecords(folder, damaged, (records) => write(folder, records, options))
  return Math.max(code, damaged.conclude()) as ExitCode
}

async function write(folder: string, records: Again, options: ExportOptions): Promise<ExitCode> {
  const { format, output, excel = false } = options
  const mistake = mistakeIn(options)
  if (mistake !== undefined) {
    say(mistake)
    return EXIT.USAGE
  }
  // As the records call the files: nothing in an export is of this machine.
  const places = new NotedPlaces()
  const concepts = await conceptsOf(folder)
  const whole = await graphWithin(() => places.noting(records()), {
    ...(concepts && { concepts }),
    decisions: await decisionsOf(folder),
    onProblem: tellMistake,
    ...(options.sure !== undefined && { sure: options.sure }),
  })
  if (format === 'neo4j-admin') tellCutNames(whole)
  const isCoding = format === 'dna' && options.as === 'discourse'
  const made = networksOf(whole, isCoding ? { ...options, as: 'statements' } : options)
  if (made === undefined) return EXIT.FAILED
  const all = made.flatMap(({ graph, schema, name }) => {
    const looks = DRAWN.includes(format) ? { looks: looksOf(graph) } : {}
    const files = FORMATS[format](graph, {
      schema,
      ...looks,
      records,
      placeOf: places.at.bind(places),
      excel,
      areSidesOnly: isCoding,
    })
    return files.map(({ file, text }) => ({ file: `${name}${file}`, text }))
  })
  if (format === 'neo4j-admin') all.push(schemaFile())
  const isFolder = all.length > 1 || options.moving !== undefined
  const paths = all.map(({ file, text }) => ({ path: isFolder ? join(output, file) : output, text }))
  for (const into of new Set(isFolder ? paths.map(({ path }) => dirname(path)) : [])) await makeFolder(into)
  await writeAlone(paths)
  if (format === 'neo4j-admin') await explainImport(output)
  return EXIT.OK
}

/** What does not go together. */
function mistakeIn({ as, format, network, weight = 'plain', moving }: ExportOptions): string | undefined {
  const isDiscourse = as === 'discourse'
  if (as !== 'statements' && OF_STATEMENTS.includes(format) && !(isDiscourse && format === 'dna'))
    return `--format ${format} is made of statements: leave out --as ${as}.`
  if (moving !== undefined && (!isDiscourse || format === 'dna'))
    return '--moving is for networks: give --as discourse, and another format than dna.'
  if (isDiscourse && network === 'affiliation' && (weight === 'jaccard' || weight === 'cosine'))
    return `--weight ${weight} compares two of one mode: give --network congruence, conflict or subtract, or --weight activity.`
  return undefined
}

/** Formats that hold statements, and no other graph. */
const OF_STATEMENTS: readonly FormatName[] = ['neo4j-admin', 'dna', 'obsidian']
/** Formats in which nodes have places and sizes. */
const DRAWN: readonly FormatName[] = ['gexf', 'graphml', 'graphology', 'cytoscape', 'node-link', 'dot']

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
