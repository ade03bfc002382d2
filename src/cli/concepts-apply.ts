import type { RecordGraph } from '../graph/draft.ts'
import { toldIn } from '../model/told.ts'
import { conceptsForBuild, conceptsFrom } from './build-concepts.ts'
import { conceptTable } from './concept-lines.ts'
import { openLog } from './decide.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { writeGraph } from './graph-files.ts'
import { print, say } from './terminal.ts'
import { whichBuild } from './which-build.ts'

export interface ApplyOptions {
  /** By default that which the build has. */
  readonly concepts?: string
  readonly json?: true
}

/** `onrecord concepts apply`: puts the statements of a build to concepts, in its graph from now on. */
export async function applyConcepts(
  given: string | undefined,
  { concepts: file, json }: ApplyOptions,
): Promise<ExitCode> {
  const folder = whichBuild(given)
  const log = await openLog(folder)
  if (log === null) {
    say('A build is running: run this again when it has ended.')
    return EXIT.FAILED
  }
  try {
    const concepts = file === undefined ? await conceptsForBuild(folder) : await conceptsFrom(file, folder)
    if (concepts === undefined) {
      say(
        'This build has no concepts: give it a file of them by --concepts, or have one written by `onrecord concepts suggest`.',
      )
      return EXIT.USAGE
    }
    if (concepts === null) return EXIT.FAILED
    const { whole, code } = await writeGraph(log, folder, { quiet: true })
    if (whole === null) return code
    if (json) for (const line of jsonLines(whole)) await print(line)
    else await print(conceptTable(whole, folder))
    return code
  } finally {
    await log.close()
  }
}

/** A line a statement and concept, by concept, the likeliest first. */
function jsonLines(graph: RecordGraph): string[] {
  const found = Array.from(toldIn(graph), ({ id, attributes: { text }, speakers, article }) =>
    graph.mapOutEdges(id, (_, edge, __, ___, ____, concept) =>
      edge.kind === 'ON'
        ? [
            {
              concept: concept.label,
              score: edge.score,
              by: edge.by,
              statement: id,
              speakers: speakers.map((one) => graph.getNodeAttribute(one, 'label')),
              words: text,
              article,
            },
          ]
        : [],
    ),
  ).flat(2)
  return found
    .sort((a, b) => (a.concept < b.concept ? -1 : a.concept > b.concept ? 1 : b.score - a.score))
    .map((one) => `${JSON.stringify(one)}\n`)
}
