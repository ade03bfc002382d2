import type { RecordGraph } from '../graph/draft.ts'
import type { ArticleRecord } from '../model/record.ts'
import { decisionsOf, tellMistake } from './build-decisions.ts'
import type { Failures } from './failures.ts'
import { withRecords } from './files.ts'
import { graphWithin } from './memory.ts'

/**
 * Makes the graph of a build from its records and what people decided.
 *
 * @param damaged takes the lines of its log that are damaged, and so left out
 * @param sure how sure a speaker must be at least, where not all statements are wanted
 * @param note is given each record once
 */
export const graphOf = async (...given: Parameters<typeof graphAndIdentityOf>): Promise<RecordGraph> =>
  (await graphAndIdentityOf(...given)).graph

/** The graph of a build as {@link graphOf} makes it, with the reasons why it is as it is. */
export async function graphAndIdentityOf(
  folder: string,
  damaged: Failures,
  sure?: number,
  note: (record: ArticleRecord) => void = () => {},
): ReturnType<typeof graphWithin> {
  const decisions = await decisionsOf(folder)
  return withRecords(folder, damaged, (records) => {
    let isNoted = false
    const noted = function* (): Generator<ArticleRecord> {
      for (const record of records()) {
        if (!isNoted) note(record)
        yield record
      }
      isNoted = true
    }
    return graphWithin(noted, { decisions, onProblem: tellMistake, ...(sure !== undefined && { sure }) })
  })
}
