import { join } from 'node:path'
import { logOf } from '../builds/log-file.ts'
import type { ArticleRecord } from '../model/record.ts'
import { openRecords } from '../record/read.ts'
import { Failures } from './failures.ts'
import { say } from './terminal.ts'

/** Where in a build's folder it is listed what of its inputs was not read, if there was anything. */
export const skippedOf = (folder: string): string => join(folder, 'skipped.ndjson')

/** What is damaged in a build's log: lines, each named as it is found. */
export const damagedLines = (): Failures => new Failures('line of the records')

/** Goes through the records of a build anew each time that it is called. */
export type Again = () => Iterable<ArticleRecord>

/** Uses the live records of a build's folder, without those that are damaged: they are added to `damaged`. */
export async function withRecords<T>(
  folder: string,
  damaged: Failures,
  use: (records: Again) => Promise<T>,
): Promise<T> {
  const log = await openRecords(logOf(folder), { onDamage: (error) => damaged.add(error), onTorn: say })
  try {
    return await use(log.records)
  } finally {
    await log.close()
  }
}
