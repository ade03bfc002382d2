import { join } from 'node:path'
import { readDecisionsOf } from '../builds/heeded.ts'
import type { PlacedDecision } from '../decisions/decision.ts'
import type { DecisionProblem } from '../decisions/problem.ts'
import type { RecordGraph } from '../graph/draft.ts'
import { drawnPeople } from '../graph/projections/drawn-people.ts'
import { type GraphSummary, summarize } from '../graph/summary.ts'
import type { Concept } from '../model/concept.ts'
import type { RecordLog } from '../record/log.ts'
import { agreementLines } from './agreement-lines.ts'
import { conceptsForBuild } from './build-concepts.ts'
import { STOPPED } from './build-decisions.ts'
import { filesOfBuild } from './build-files.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { graphWithin } from './memory.ts'
import { NotedPlaces } from './noted-places.ts'
import { pageOfBuild } from './page-of-build.ts'
import { say } from './terminal.ts'
import { writeFiles } from './write-files.ts'

/** How often at most the graph is made anew because decisions came while it was made. */
const TRIES = 3

/** A graph that was written, in numbers and whole; `null` where it was not, and it is said why. */
type WrittenGraph =
  | { readonly graph: GraphSummary; readonly whole: RecordGraph; readonly code: ExitCode }
  | { readonly graph: null; readonly whole: null; readonly code: ExitCode }

const NOT_WRITTEN: WrittenGraph = { graph: null, whole: null, code: EXIT.FAILED }

/**
 * Writes the graph of a log, with what people decided, in every format of a build. `graph` is `null` where decisions are
 * wrong: then nothing was written, and it is said why.
 *
 * @param lenient whether decisions that cannot be carried out are left out
 */
export async function writeGraph(
  log: RecordLog,
  folder: string,
  { lenient, quiet }: { readonly lenient?: true | undefined; readonly quiet?: true | undefined },
): Promise<WrittenGraph> {
  for (let tries = 1; ; tries += 1) {
    const { decisions } = await readDecisionsOf(folder)
    const concepts = await conceptsForBuild(folder)
    if (concepts === null) return NOT_WRITTEN
    const { graph, problems } = await graphWith(log, decisions, concepts)
    const code = tellProblems(problems, lenient)
    if (code === null) return NOT_WRITTEN
    await writeGraphFiles(graph, folder, log)
    // Somebody may have decided something meanwhile.
    const { decisions: now } = await readDecisionsOf(folder)
    if (JSON.stringify(now) !== JSON.stringify(decisions) && tries < TRIES) continue
    if (!quiet) for (const line of agreementLines(decisions)) say(line)
    return { graph: summarize(graph), whole: graph, code }
  }
}

/** Makes the graph of a log. */
export async function graphWith(
  log: RecordLog,
  decisions: readonly PlacedDecision[],
  concepts: readonly Concept[] | undefined,
): Promise<{ graph: RecordGraph; problems: readonly DecisionProblem[] }> {
  const problems: DecisionProblem[] = []
  const onProblem = (problem: DecisionProblem): void => void problems.push(problem)
  const graph = await graphWithin(() => log.records(), {
    ...{ decisions, onProblem },
    ...(concepts && { concepts }),
  })
  return { graph, problems }
}

/** Writes the graph of a log in every format of a build, and its page. */
export async function writeGraphFiles(graph: RecordGraph, folder: string, log: RecordLog): Promise<void> {
  const places = new NotedPlaces()
  for await (const record of log.records()) places.note(record)
  const people = drawnPeople(graph)
  const files = filesOfBuild(graph, places.at.bind(places), people).map(({ file, text }) => ({
    path: join(folder, file),
    text,
  }))
  await writeFiles([...files, await pageOfBuild(graph, folder, log.records(), people)])
}

/** Tells of decisions that could not be carried out; `null` where that stops a build. */
function tellProblems(problems: readonly DecisionProblem[], lenient: true | undefined): ExitCode | null {
  for (const { message } of problems) say(message)
  const mistakes = problems.filter(({ isStale }) => !isStale).length
  if (mistakes > 0 && !lenient) {
    say(`${STOPPED}: mend ${mistakes === 1 ? 'this decision' : 'these decisions'}, or leave them out with --lenient.`)
    return null
  }
  if (problems.length === 0) return EXIT.OK
  say(`${problems.length} decision${problems.length === 1 ? ' was' : 's were'} left out, as listed above.`)
  return EXIT.FAILED
}
