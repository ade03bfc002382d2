import type { ExportFile, FormatOptions } from '../export/format.ts'
import { buildFiles, FORMATS } from '../export/formats.ts'
import type { RecordGraph } from '../graph/draft.ts'
import { looksOf } from '../graph/looks.ts'
import { people } from '../graph/projections/people.ts'
import { PROJECTED } from '../model/projected.ts'

/** What to open first. */
export const PEOPLE_FILE = 'people.gexf'

/**
 * The files of a build's graph: who speaks about whom, to look at, and all of it in several formats.
 *
 * @param placeOf where a statement stands in the user's files
 */
export function filesOfBuild(whole: RecordGraph, placeOf?: FormatOptions['placeOf']): ExportFile[] {
  const graph = people(whole)
  const drawn = FORMATS.gexf(graph, { schema: PROJECTED.people, looks: looksOf(graph) })
  const rest = buildFiles(whole, { looks: looksOf(whole), ...(placeOf === undefined ? {} : { placeOf }) })
  return [...drawn.map(({ text }) => ({ file: PEOPLE_FILE, text })), ...rest]
}
