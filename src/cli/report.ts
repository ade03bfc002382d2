import { extname } from 'node:path'
import { logOf } from '../builds/log-file.ts'
import { csvFile } from '../export/csv.ts'
import type { Pieces } from '../export/format.ts'
import { sourcesTable } from '../export/report/csv.ts'
import { sourcesMarkdown } from '../export/report/markdown.ts'
import type { BreakdownName } from '../export/report/names.ts'
import { sourcesPicture } from '../export/report/picture.ts'
import { type SourcesReport, sourcesReport } from '../export/report/sources.ts'
import type { RecordGraph } from '../graph/draft.ts'
import { project } from '../graph/projections/project.ts'
import { originals } from '../graph/projections/statement-filters.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import type { Form } from '../model/statement.ts'
import { toldIn } from '../model/told.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { damagedLines } from './files.ts'
import { filterWords } from './filter-words.ts'
import { graphOf } from './graph-of.ts'
import { tellMemoryNeeded } from './memory.ts'
import { filtersMeant } from './projected.ts'
import { print, say } from './terminal.ts'
import { writeAlone } from './write-files.ts'

export interface ReportOptions {
  readonly output?: string
  readonly by?: readonly BreakdownName[]
  readonly title?: string
  readonly since?: string
  readonly until?: string
  readonly outlet?: string
  readonly about?: string
  readonly form?: Form
  readonly minTrust?: number
  readonly countCopies?: true
  readonly excel?: true
  /** How sure a speaker must be at least, 0 to 1. */
  readonly sure?: number
}

/** How the report is written, by the ending of its file. */
const FORMATS: Readonly<Record<string, (report: SourcesReport, options: ReportOptions) => Pieces>> = {
  '.md': (report) => [sourcesMarkdown(report)],
  '.csv': (report, { excel = false }) => csvFile(sourcesTable(report), excel).text,
  '.svg': (report, { title }) => [sourcesPicture(report, title)],
}

/** `onrecord report sources`: who is quoted in a build, as Markdown, CSV or SVG. */
export async function reportSources(folder: string, options: ReportOptions): Promise<ExitCode> {
  const { output } = options
  const format = FORMATS[output === undefined ? '.md' : extname(output).toLowerCase()]
  if (format === undefined) {
    say(`${output}: a report is Markdown, CSV or SVG: give the path of a file that ends in .md, .csv or .svg.`)
    return EXIT.USAGE
  }
  const damaged = damagedLines()
  tellMemoryNeeded(logOf(folder))
  const report = reportOf(await graphOf(folder, damaged, { sure: options.sure }), options)
  if (report === undefined) return EXIT.FAILED
  if (output === undefined) await print(sourcesMarkdown(report))
  else await writeAlone([{ path: output, text: format(report, options) }])
  return Math.max(EXIT.OK, damaged.conclude()) as ExitCode
}

/** The report; `undefined` where there is none, and then why is said. */
function reportOf(whole: RecordGraph, options: ReportOptions): SourcesReport | undefined {
  const { by, countCopies, since, until, outlet, about, form, minTrust } = options
  const given = { since, until, outlet, about, form, minTrust }
  const asked = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const filters = filtersMeant(whole, 'statements', asked)
  if (filters === undefined) return undefined
  const left = project(whole, 'statements', filters) as SchemaGraph
  const graph = countCopies ? left : originals(left)
  const told = [...toldIn(graph)]
  if (told.length > 0) return sourcesReport(graph, told, { by, only: filterWords(asked) })
  say('Nothing is left to report: no statement fits. Loosen a filter, or look with `onrecord show`.')
  return undefined
}
