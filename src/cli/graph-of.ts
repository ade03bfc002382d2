import type { PlacedDecision } from '../decisions/decision.ts'
import type { RecordGraph } from '../graph/draft.ts'
import type { ArticleRecord } from '../model/record.ts'
import { conceptsOf } from './build-concepts.ts'
import { decisionsOf, tellMistake } from './build-decisions.ts'
import type { Failures } from './failures.ts'
import { withRecords } from './files.ts'
import { graphWithin } from './memory.ts'

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
export const graphOf = async (folder: string, damaged: Failures, options: GraphOptions = {}): Promise<RecordGraph> =>
  (await graphAndIdentityOf(folder, damaged, options)).graph

/**
 * The graph of a build as {@link graphOf} makes it, with the reasons why it is as it is.
 *
 * @param through what the records pass through, each time that one goes through them
 */
export async function graphAndIdentityOf(
  folder: string,
  damaged: Failures,
  { sure, decisions: given }: GraphOptions,
  through: (records: Iterable<ArticleRecord>) => AsyncIterable<ArticleRecord> | Iterable<ArticleRecord> = (all) => all,
): ReturnType<typeof graphWithin> {
  const decisions = given ?? (await decisionsOf(folder))
  const concepts = await conceptsOf(folder)
  return withRecords(folder, damaged, (records) =>
    graphWithin(() => through(records()), {
      ...{ decisions, onProblem: tellMistake },
      ...(concepts && { concepts }),
      ...(sure !== undefined && { sure }),
    }),
  )
}
