import type { ExportFile, FormatOptions } from '../export/format.ts'
import { buildFiles, FORMATS } from '../export/formats.ts'
import type { RecordGraph } from '../graph/draft.ts'
import { looksOf } from '../graph/looks.ts'
import { type DrawnPeople, drawnPeople } from '../graph/projections/drawn-people.ts'
import { PROJECTED } from '../model/projected.ts'

/** What to open first. */
export const PEOPLE_FILE = 'people.gexf'

/**
 * The files of a build's graph: who speaks about whom, to look at, and all of it in several formats.
 *
 * @param placeOf where a statement stands in the user's files
 * @param people who speaks about whom, where that is drawn already
 */
export function filesOfBuild(
  whole: RecordGraph,
  placeOf?: FormatOptions['placeOf'],
  people: DrawnPeople = drawnPeople(whole),
): ExportFile[] {
  const drawn = FORMATS.gexf(people.graph, { schema: PROJECTED.people, looks: people.looks })
  const rest = buildFiles(whole, { looks: looksOf(whole), ...(placeOf === undefined ? {} : { placeOf }) })
  return [...drawn.map(({ text }) => ({ file: PEOPLE_FILE, text })), ...rest]
}
