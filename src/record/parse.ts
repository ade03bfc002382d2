import { z } from 'zod'
import { InputError } from '../errors.ts'
import type { ArticleRecord, Tombstone } from '../model/record.ts'
import { ArticleRecordSchema, TombstoneSchema } from './schema.ts'
import { checkSum } from './sum.ts'

/** What stands in a line of the log; `value` is what a damaged one holds, if it is JSON at all. */
export type LogLine =
  | { readonly record: ArticleRecord }
  | { readonly tombstone: Tombstone }
  | { readonly damage: string; readonly value: unknown }

/** Of a log of schema 1 lines have no sum, and are otherwise the same. */
const SCHEMAS: readonly unknown[] = [1, 2]

/**
 * Reads and checks a line of the log, without its newline.
 *
 * @throws {InputError} where a later version wrote the line
 */
export const parseLine = (bytes: Buffer, file: string, line: number): LogLine => {
  const value = parseJson(bytes)
  const sum = checkSum(bytes)
  if (value === undefined) return { value, damage: 'it is not JSON in UTF-8' }
  if (sum === 'wrong') return { value, damage: 'its sum does not fit' }
  const { schema } = Object(value)
  if (schema > 2) throw new InputError({ file, line }, tooNew(schema))
  if (!SCHEMAS.includes(schema)) return { value, damage: 'it is neither a record nor a tombstone' }
  if (schema === 2 && sum === 'none') return { value, damage: 'it has no sum' }
  return checkValue(current(value))
}

const checkValue = (value: unknown): LogLine => {
  const { data: tombstone } = TombstoneSchema.safeParse(value)
  if (tombstone) return { tombstone }
  const problem = recordProblem(value)
  return problem === null ? { record: value as ArticleRecord } : { value, damage: `it is no valid record ${problem}` }
}

/** The record in a line that `parseLine` has found sound. */
export const parseSound = (bytes: Buffer): ArticleRecord => current(parseJson(bytes)) as ArticleRecord

/** What is first wrong with a record, and where; `null` where nothing is. */
export const recordProblem = (value: unknown): string | null => {
  const { error } = ArticleRecordSchema.safeParse(value)
  const issue = error?.issues[0]
  if (issue === undefined) return null
  const where = issue.path.length === 0 ? '' : `at ${z.core.toDotPath(issue.path)}: `
  return `(${where}${issue.message})`
}

/** The value of a line as today's schema has it. */
const current = (value: unknown): unknown => {
  const { sum, ...rest } = Object(value)
  return { ...rest, schema: 2 }
}

// Fatal, since a damaged character must not pass as U+FFFD: it would shift nothing, but falsify the text.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The value that bytes hold, or `undefined` where they are not JSON in UTF-8. */
const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch {
    return undefined
  }
}

const tooNew = (schema: number): string =>
  `expected a record of schema 2, got schema ${schema}: update onrecord, or build into another folder`
