import { createHash } from 'node:crypto'
import type { ArticleInfo } from '../model/article.ts'
import { infoInOrder } from './serialize.ts'

/** All that a record is made from. */
interface Made {
  readonly maker: string
  readonly info: ArticleInfo
  readonly text: string
}

/**
 * A digest of all that a record is made from. While it stays the same, so does the record, and a re-run can skip the
 * article.
 */
export const recordStamp = ({ maker, info, text }: Made): string =>
  createHash('sha256')
    .update(JSON.stringify([maker, infoInOrder(info), text]))
    .digest('base64')
