import { readSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { InputError, thrown } from '../errors.ts'
import type { ArticleRecord } from '../model/record.ts'
import { damageError } from './damage.ts'
import { type IndexEntry, indexLog } from './log-index.ts'
import { parseSound } from './parse.ts'

export interface ReadOptions {
  /** Told of every damage, before the first record: those articles are left out. By default it is thrown. */
  readonly onDamage?: (error: InputError) => void
  /** Told that the last line is unfinished: it is left out. */
  readonly onTorn?: (notice: string) => void
}

/**
 * The live records of a log, in the order of their lines, each read when its turn comes. The file is opened for reading
 * only. Throws an `InputError` where it cannot be read, is no log, or one of a later version.
 */
export async function* readRecords(path: string, options: ReadOptions = {}): AsyncGenerator<ArticleRecord> {
  const log = await openRecords(path, options)
  try {
    yield* log.records()
  } finally {
    await log.close()
  }
}

/** The live records of a log as it was when it was opened, whatever is written to it meanwhile. */
export interface OpenRecords {
  /** Goes through them anew, in the order of their lines. */
  readonly records: () => Generator<ArticleRecord>
  readonly close: () => Promise<void>
}

/** Opens a log as {@link readRecords} does, to go through its records several times. */
export async function openRecords(
  path: string,
  { onDamage = thrown, onTorn = () => {} }: ReadOptions = {},
): Promise<OpenRecords> {
  const handle = await openForReading(path)
  const close = (): Promise<void> => handle.close()
  try {
    const { entries, damages, lines, torn } = await indexLog(handle, path)
    for (const damage of damages) onDamage(damageError(damage, path))
    if (torn) onTorn(`${path}: left out the unfinished line ${lines + 1}, of a run that broke off or is not done`)
    return {
      *records() {
        for (const entry of entries.values()) yield readRecord(handle, entry, path)
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** The record at an entry of the index. */
export const readRecord = (handle: FileHandle, entry: IndexEntry, path: string): ArticleRecord =>
  parseSound(readLine(handle, entry, path))

/** The line at an entry, without its newline: the very bytes that were checked. */
export const readLine = (handle: FileHandle, entry: IndexEntry, path: string): Buffer => {
  const bytes = readBytes(handle, entry, path)
  if (crc32(bytes) === entry.sum) return bytes
  throw changed(path, entry.line)
}

/** Where some of a log's bytes are. */
type Place = Pick<IndexEntry, 'offset' | 'length' | 'line'>

/** The bytes of a log at a place. Not asynchronous: thousands of short reads would mostly wait. */
export const readBytes = ({ fd }: FileHandle, { offset, length, line }: Place, path: string): Buffer => {
  const bytes = Buffer.allocUnsafe(length)
  if (readSync(fd, bytes, 0, length, offset) === length) return bytes
  throw changed(path, line)
}

const changed = (file: string, line: number): InputError =>
  new InputError({ file, line }, 'the line has changed: another program is at the log. Run the command again')

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
