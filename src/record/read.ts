import { readSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { InputError } from '../errors.ts'
import type { ArticleRecord } from '../model/record.ts'
import { type IndexEntry, indexLog } from './log-index.ts'
import { checkRecord, parseJson } from './parse.ts'

/**
 * The live records of a log, in the order of their lines, each read and checked when its turn comes. The file is
 * opened for reading only; a last line that a crash cut short is passed over. Throws an `InputError` where the file
 * cannot be read or a line is not a valid record.
 */
export async function* readRecords(path: string): AsyncGenerator<ArticleRecord> {
  const handle = await openForReading(path)
  try {
    const { entries } = await indexLog(handle, path)
    for (const entry of entries.values()) yield readRecord(handle, entry, path)
  } finally {
    await handle.close()
  }
}

/** The record at an entry of the index. */
export const readRecord = (handle: FileHandle, entry: IndexEntry, path: string): ArticleRecord =>
  checkRecord(parseJson(readBytes(handle, entry, path)), path, entry.line)

/** The bytes of a line, without its newline. Not asynchronous: thousands of short reads would mostly wait. */
export const readBytes = (handle: FileHandle, { offset, length, line }: IndexEntry, path: string): Buffer => {
  const bytes = Buffer.allocUnsafe(length)
  if (readSync(handle.fd, bytes, 0, length, offset) === length) return bytes
  throw new InputError({ file: path, line }, 'the line is gone: another program changed the log. Run the command again')
}

const openForReading = async (path: string): Promise<FileHandle> => {
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new InputError({ file: path }, unreadable(error), { cause: error })
  })
  // Others cannot be read from any place but their beginning.
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw new InputError({ file: path }, 'expected a file, but it is a folder, device or pipe')
}

const unreadable = (error: NodeJS.ErrnoException): string => {
  if (error.code === 'ENOENT') return 'no such file: run `onrecord build` first'
  if (error.code === 'EACCES') return 'not readable: check its permissions'
  return `cannot be read (${error.code ?? error.message})`
}
