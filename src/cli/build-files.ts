import type { ExportFile } from '../export/format.ts'
import { BUILD_FORMATS, FORMATS } from '../export/formats.ts'
import type { RecordGraph } from '../graph/draft.ts'
import { looksOf } from '../graph/looks.ts'
import { people } from '../graph/projections/people.ts'
import { PROJECTED } from '../model/projected.ts'

/** What to open first. */
export const PEOPLE_FILE = 'people.gexf'

/** The files of a build's graph: who speaks about whom, to look at, and all of it in several formats. */
export function* buildFiles(whole: RecordGraph): Generator<ExportFile> {
  const graph = people(whole)
  for (const { text } of FORMATS.gexf(graph, { schema: PROJECTED.people, looks: looksOf(graph) }))
    yield { file: PEOPLE_FILE, text }
  const looks = looksOf(whole)
  for (const format of BUILD_FORMATS) yield* FORMATS[format](whole, { looks })
}
