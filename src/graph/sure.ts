import type { ArticleRecord } from '../model/record.ts'

/**
 * The record without the statements whose speaker is less sure than `least`, 0 to 1. Those stay that name nobody, or do not
 * say how sure it is.
 */
export const withSureSpeakers = (record: ArticleRecord, least: number): ArticleRecord => ({
  ...record,
  statements: record.statements.filter(({ speakerConfidence = 1 }) => speakerConfidence >= least),
})
