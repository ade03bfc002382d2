import type { RecordGraph } from './graph/draft.ts'
import { foldRecords } from './graph/fold.ts'
import { identify } from './identity/identify.ts'
import type { Rulings } from './model/identity.ts'
import type { ArticleRecord } from './model/record.ts'

/** Records: a list, or a function that goes through them anew, so that they need not all be in memory. */
export type Records =
  | AsyncIterable<ArticleRecord>
  | Iterable<ArticleRecord>
  | (() => AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>)

/**
 * The second half of the way, visibly in order: records → who is who → the graph of who said what about whom. The order of
 * the records makes no difference, and node and edge ids are the same on every run. Records must be valid, and no two of
 * them of one article.
 *
 * @param rulings what must be one node, and what must not
 */
export async function foldGraph(records: Records, rulings?: Rulings): Promise<RecordGraph> {
  const again = typeof records === 'function' ? records : await kept(records)
  return foldRecords(again(), await identify(again(), rulings))
}

/** They are gone through twice, which not every iterable allows. */
async function kept(records: Exclude<Records, () => unknown>): Promise<() => Iterable<ArticleRecord>> {
  if (Array.isArray(records)) return () => records
  const list: ArticleRecord[] = []
  for await (const record of records) list.push(record)
  return () => list
}
