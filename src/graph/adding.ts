import type { Codebook } from '../model/concept.ts'
import type { ArticleRecord, RecordMention } from '../model/record.ts'
import type { Draft } from './draft.ts'

/** A record while it is added: its entities' and its article's node ids. */
export interface Adding {
  readonly draft: Draft
  readonly record: ArticleRecord
  readonly articleNode: string
  /** Mentions by a proper name, in reading order. */
  readonly named: readonly RecordMention[]
  /** The node id of an entity of the record. */
  readonly nodeOf: (entity: string) => string
  /** Which concepts statements are on, where there are any. */
  readonly codebook: Codebook | undefined
}
