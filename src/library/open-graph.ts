import { readConceptsOf, readDecisionsOf } from '../builds/heeded.ts'
import type { DecisionProblem } from '../decisions/problem.ts'
import { readDecisions } from '../decisions/read.ts'
import { thrown } from '../errors.ts'
import { foldGraph } from '../fold.ts'
import { GraphHere } from '../grafeo/graph-here.ts'
import { createGrafeo } from '../grafeo/package.ts'
import type { RecordGraph } from '../graph/draft.ts'
import { ask } from '../questions/ask.ts'
import type { GivenParameters } from '../questions/parameters.ts'
import type { AnswerRow } from '../questions/plain.ts'
import { readQuestion } from '../questions/question.ts'
import { BuildView } from '../serve/build-view.ts'
import { type RecordsOptions, records } from './records.ts'

/** How the graph of a build is made. */
export interface OpenGraphOptions extends RecordsOptions {
  /** How sure the speaker of a statement must be at least, 0 to 1. @default all statements */
  readonly sure?: number
  /** Files of decisions to heed besides those that the build heeds. */
  readonly decisions?: readonly string[]
  /** Told of each decision that could not be carried out. */
  readonly onDecisionProblem?: (problem: DecisionProblem) => void
}

/** The graph of a build, and what it answers. */
export class OpenGraph extends BuildView {
  /** The graph itself, of graphology. */
  readonly graph: RecordGraph
  #here: GraphHere | undefined

  /** Use {@link openGraph}. @internal */
  constructor(graph: RecordGraph) {
    super(graph)
    this.graph = graph
  }

  /**
   * The answer to a question that comes with onrecord, without a server: `readQuestions` lists them.
   *
   * @throws {DatabaseError} where the package `@grafeo-db/js` is missing, a parameter is wrong, or it needs a server
   */
  async ask(question: string, parameters: GivenParameters = {}): Promise<AnswerRow[]> {
    this.#here ??= await GraphHere.of(this.graph, createGrafeo())
    return ask(this.#here, readQuestion(question), parameters)
  }

  /** Gives back the memory that {@link ask} took. */
  close(): void {
    this.#here?.close()
    this.#here = undefined
  }
}

/**
 * The graph of a build, made as they are now from its records, its decisions, those that it was given, and its concepts.
 *
 * @param build its folder
 * @throws {InputError} where there is no build, it is of a later version, or damaged, or a decision or concept is wrong, and nobody is told
 * @example
 * const build = await openGraph('graph')
 * const [who] = build.entities('castleden')
 * for (const { quotation, article } of build.statements(who?.id, 'by').statements) console.log(quotation, article.title)
 */
export async function openGraph(build: string, options: OpenGraphOptions = {}): Promise<OpenGraph> {
  const { sure, decisions: others = [], onDecisionProblem, ...reading } = options
  const { onProblem = thrown } = reading
  const own = await readDecisionsOf(build)
  const given = await readDecisions(others)
  const codebook = await readConceptsOf(build)
  for (const problem of [...own.problems, ...given.problems, ...(codebook?.problems ?? [])]) onProblem(problem)
  const graph = await foldGraph(records(build, reading), {
    decisions: [...own.decisions, ...given.decisions],
    ...(codebook && { concepts: codebook.concepts }),
    ...(sure !== undefined && { sure }),
    ...(onDecisionProblem && { onProblem: onDecisionProblem }),
  })
  return new OpenGraph(graph)
}
