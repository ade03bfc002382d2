import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { OutputError } from '../errors.ts'
import type { ArticleRecord } from '../model/record.ts'
import { openRecords } from '../record/read.ts'
import { Failures } from './failures.ts'
import { say } from './terminal.ts'

/** Where the record log is in a build's folder. */
export const logOf = (folder: string): string => join(folder, 'records.ndjson')

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

const PROBLEMS: Readonly<Record<string, string>> = {
  EEXIST: 'is a file, not a folder: choose another folder',
  ENOTDIR: 'is a file, not a folder: choose another folder',
  ENOENT: 'no folder can be made here: choose another folder',
}

/** Makes a folder to write to, and those around it, unless it is there. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeMissing(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const problem = PROBLEMS[code ?? '']
    throw problem ? new OutputError(folder, problem, { cause: error }) : OutputError.from(folder, error)
  }
}

/**
 * Not `mkdir` with `recursive`: Node.js then calls a read-only disk a missing folder, and never returns where the system
 * says "no such folder" of one whose parent is there, as for `/proc/x`.
 */
async function makeMissing(folder: string): Promise<void> {
  if (await isFolder(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) await makeMissing(parent)
  await mkdir(folder).catch(async (error: unknown) => {
    // Another build may have made it meanwhile.
    if (!(await isFolder(folder))) throw error
  })
}

const isFolder = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => null)
  return found?.isDirectory() ?? false
}
