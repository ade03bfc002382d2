import { codebookOf, withDecided } from './concepts/codebook.ts'
import { applyDecisions } from './decisions/apply.ts'
import type { PlacedDecision } from './decisions/decision.ts'
import type { DecisionProblem } from './decisions/problem.ts'
import type { RecordGraph } from './graph/draft.ts'
import { foldRecords } from './graph/fold.ts'
import { withSureSpeakers } from './graph/sure.ts'
import type { Concept } from './model/concept.ts'
import type { Identity } from './model/identity.ts'
import type { ArticleRecord } from './model/record.ts'

/** Records: a list, or a function that goes through them anew, so that they need not all be in memory. */
export type Records =
  | AsyncIterable<ArticleRecord>
  | Iterable<ArticleRecord>
  | (() => AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>)

/** What is to be heeded besides the records. */
export interface FoldOptions {
  /** What people decided, from `readDecisions`. */
  readonly decisions?: readonly PlacedDecision[]
  /** Told of each decision that could not be carried out, before the graph is made; what it throws ends that. */
  readonly onProblem?: (problem: DecisionProblem) => void
  /** Which concepts statements may be on, from `readConcepts`. */
  readonly concepts?: readonly Concept[]
  /** How sure the speaker of a statement must be at least, 0 to 1, where not all are wanted. */
  readonly sure?: number
}

/**
 * The second half of the way, visibly in order: records → what people decided, who is who, what is on which concept → the graph of who said what about
 * whom. The order of the records makes no difference, and node and edge ids are the same on every run. Records must be valid,
 * and no two of them of one article.
 */
export async function foldGraph(records: Records, options: FoldOptions = {}): Promise<RecordGraph> {
  const { corrected, nodeIds, codebook } = await readied(records, options)
  return foldRecords(corrected(), nodeIds, codebook)
}

/** What a graph is made of. The reasons why all is as it is are let go, so that they take no memory while it is made. */
async function readied(records: Records, options: FoldOptions) {
  const { identity, ...all } = await identifiedIn(records, options)
  const { nodesOf, inferredOf, formerIds, nameOf, sameAs } = identity
  return { ...all, nodeIds: { nodesOf, inferredOf, formerIds, sameAs, ...(nameOf && { nameOf }) } }
}

/** The graph, as {@link foldGraph} makes it, with the reasons why it is as it is. */
export async function foldAll(
  records: Records,
  options: FoldOptions = {},
): Promise<{ readonly graph: RecordGraph; readonly identity: Identity }> {
  const { corrected, identity, codebook } = await identifiedIn(records, options)
  return { graph: await foldRecords(corrected(), identity, codebook), identity }
}

/** The records as people corrected them, who is who in them, and which concepts they are on. */
async function identifiedIn(records: Records, { decisions = [], onProblem = () => {}, concepts, sure }: FoldOptions) {
  const again = typeof records === 'function' ? records : await kept(records)
  const { problems, identity, conceptsOf, ...corrected } = await applyDecisions(again, decisions, concepts)
  for (const problem of problems) onProblem(problem)
  const codebook = concepts && withDecided(codebookOf(concepts), conceptsOf)
  return { corrected: () => sureOf(corrected.records(), sure), identity, codebook }
}

async function* sureOf(
  records: AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>,
  sure: number | undefined,
): AsyncGenerator<ArticleRecord> {
  for await (const record of records) yield sure === undefined ? record : withSureSpeakers(record, sure)
}

/** They are gone through several times, which not every iterable allows. */
async function kept(records: Exclude<Records, () => unknown>): Promise<() => Iterable<ArticleRecord>> {
  if (Array.isArray(records)) return () => records
  const list: ArticleRecord[] = []
  for await (const record of records) list.push(record)
  return () => list
}
