import type { FileHandle } from 'node:fs/promises'
import { InputError } from '../errors.ts'
import { type Line, readLines } from './lines.ts'
import { checkLine, notJson, parseJson } from './parse.ts'
import { recordStamp } from './stamp.ts'

/** Where the live record of an article is, and what tells whether it is up to date. */
export interface IndexEntry {
  /** In bytes from the start of the log. */
  readonly offset: number
  /** In bytes, without the newline. */
  readonly length: number
  /** 1-based. */
  readonly line: number
  readonly stamp: string
  /** The article's input file. */
  readonly file: string | null
}

/** A log at a glance: live records by article id, in the order of their lines. */
export interface LogIndex {
  readonly entries: Map<string, IndexEntry>
  /** Number of lines, blank ones included, without a torn one. */
  lines: number
  /** In bytes, up to the end of the last whole line, its newline included where it has one. */
  size: number
  /** Whether the last whole line lacks its newline. */
  unended: boolean
  /** Whether something follows the last whole line: what a crash left of a line. */
  torn: boolean
}

export const emptyIndex = (): LogIndex => ({ entries: new Map(), lines: 0, size: 0, unended: false, torn: false })

/**
 * Reads through a log, one line at a time. A last line that a crash cut short is left out; any other line that is not
 * one of a log is an `InputError` with its number.
 */
export const indexLog = async (handle: FileHandle, path: string): Promise<LogIndex> => {
  const index = emptyIndex()
  // One line behind: whether a line may be torn shows only when the next one comes, or does not.
  let pending: Line | undefined
  for await (const line of readLines(handle)) {
    if (pending !== undefined) addLine(index, pending, parseJson(pending.bytes), path)
    pending = line
  }
  if (pending === undefined) return index
  const value = parseJson(pending.bytes)
  if (value === undefined && isTorn(pending.bytes)) index.torn = true
  else addLine(index, pending, value, path)
  return index
}

const addLine = (index: LogIndex, line: Line, value: unknown, path: string): void => {
  if (value !== undefined) addEntry(index.entries, line, value, path)
  else if (!isBlank(line.bytes)) throw new InputError({ file: path, line: line.number }, notJson())
  index.lines = line.number
  index.size = line.offset + line.bytes.length + (line.ended ? 1 : 0)
  index.unended = !line.ended
}

const addEntry = (entries: LogIndex['entries'], line: Line, value: unknown, path: string): void => {
  const head = checkLine(value, path, line.number)
  // Deleted first, so that a replaced record moves to the place of its new line.
  entries.delete(head.id)
  if ('deleted' in head) return
  const stamp = recordStamp({ maker: head.maker, info: head.article, text: head.text })
  const { offset, bytes, number } = line
  entries.set(head.id, { offset, length: bytes.length, line: number, stamp, file: head.article.file })
}

/** How every line of a log begins. */
const BEGINNING = Buffer.from('{"schema":1,')

/** Whether the bytes may be what a crash left of a line of a log, and not just any file that is no log at all. */
const isTorn = (bytes: Buffer): boolean => {
  const nul = bytes.indexOf(0)
  // A file system may lengthen a file before it writes the data: the missing part then reads as NULs.
  const written = nul < 0 ? bytes : bytes.subarray(0, nul)
  const shared = Math.min(written.length, BEGINNING.length)
  return bytes.length > 0 && written.subarray(0, shared).equals(BEGINNING.subarray(0, shared))
}

const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
