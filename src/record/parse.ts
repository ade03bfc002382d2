import { z } from 'zod'
import { InputError } from '../errors.ts'
import type { ArticleRecord } from '../model/record.ts'
import { ArticleRecordSchema, LogLineSchema } from './schema.ts'

// Fatal, since a damaged character must not pass as U+FFFD: it would shift nothing, but falsify the text.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The value that a line of the log holds, or `undefined` where it is not JSON in UTF-8. */
export const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch {
    return undefined
  }
}

/** As much of a line of the log as its index needs. Throws an `InputError` where it is neither record nor tombstone. */
export const checkLine = (value: unknown, file: string, line: number): z.infer<typeof LogLineSchema> => {
  const result = LogLineSchema.safeParse(value)
  if (result.success) return result.data
  throw new InputError({ file, line }, notARecord(value), { cause: result.error })
}

/**
 * The record that `value` is. Throws an `InputError` naming the first thing that is wrong with it.
 */
export const checkRecord = (value: unknown, file: string, line: number): ArticleRecord => {
  const result = ArticleRecordSchema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${z.core.toDotPath(issue.path)}`
  throw new InputError({ file, line }, `not a valid record${where}: ${issue?.message}. ${REMEDY}`, {
    cause: result.error,
  })
}

const REMEDY = 'Delete this line and build again: its article is read anew'

/** The message for a line that is not JSON. */
export const notJson = (): string => `not a JSON line in UTF-8; the file is damaged or no record log. ${REMEDY}`

const notARecord = (value: unknown): string => {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  if (typeof schema === 'number' && schema > 1)
    return `expected a record of schema 1, got schema ${schema}: update onrecord, or build into another folder`
  return `neither a record nor a tombstone. ${REMEDY}`
}
