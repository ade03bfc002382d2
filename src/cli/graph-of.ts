import type { PlacedDecision } from '../decisions/decision.ts'
import type { FoldOptions } from '../fold.ts'
import type { RecordGraph } from '../graph/draft.ts'
import type { ArticleRecord } from '../model/record.ts'
import { conceptsOf } from './build-concepts.ts'
import { decisionsOf, tellMistake } from './build-decisions.ts'
import type { Failures } from './failures.ts'
import { withRecords } from './files.ts'
import { graphAndIdentityWithin, graphWithin } from './memory.ts'

/** What is wanted of the graph of a build. */
export interface GraphOptions {
  /** What is heeded instead of the decisions of the build. */
  readonly decisions?: readonly PlacedDecision[]
  /** How sure a speaker must be at least, where not all statements are wanted. */
  readonly sure?: number | undefined
}

/**
 * Makes the graph of a build from its records and what people decided.
 *
 * @param damaged takes the lines of its log that are damaged, and so left out
 */
export async function graphOf(folder: string, damaged: Failures, options: GraphOptions = {}): Promise<RecordGraph> {
  const heeded = await heededIn(folder, options)
  return withRecords(folder, damaged, (records) => graphWithin(records, heeded))
}

/**
 * The graph of a build as {@link graphOf} makes it, with the reasons why it is as it is.
 *
 * @param through what the records pass through, each time that one goes through them
 */
export async function graphAndIdentityOf(
  folder: string,
  damaged: Failures,
  options: GraphOptions,
  through: (records: Iterable<ArticleRecord>) => AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>,
): ReturnType<typeof graphAndIdentityWithin> {
  const heeded = await heededIn(folder, options)
  return withRecords(folder, damaged, (records) => graphAndIdentityWithin(() => through(records()), heeded))
}

/** What a build's graph is made of besides its records. */
async function heededIn(folder: string, { sure, decisions }: GraphOptions): Promise<FoldOptions> {
  const concepts = await conceptsOf(folder)
  return {
    ...{ decisions: decisions ?? (await decisionsOf(folder)), onProblem: tellMistake },
    ...(concepts && { concepts }),
    ...(sure !== undefined && { sure }),
  }
}
