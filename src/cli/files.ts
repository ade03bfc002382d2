import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { OutputError } from '../errors.ts'
import type { ArticleRecord } from '../model/record.ts'
import { readRecords } from '../record/read.ts'

/** Where the record log is in a build's folder. */
export const logOf = (folder: string): string => join(folder, 'records.ndjson')

/** The live records of a build's folder. */
export const recordsOf = (folder: string): AsyncGenerator<ArticleRecord> => readRecords(logOf(folder))

/** Makes a folder to write to, unless it is there. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const problem = code === 'EEXIST' || code === 'ENOTDIR' ? 'is a file, not a folder' : `cannot be made (${message})`
    throw new OutputError(folder, `${problem}: choose another folder`, { cause: error })
  }
}
