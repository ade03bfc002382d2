import type { FileHandle } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { InputError } from '../errors.ts'
import type { ArticleRecord } from '../model/record.ts'
import { type Damage, damageOf, joined, withoutArticle } from './damage.ts'
import { type Line, readLines } from './lines.ts'
import { type LogLine, parseLine } from './parse.ts'
import { recordStamp } from './stamp.ts'
import { holdsSum } from './sum.ts'

/** Where the live record of an article is, and what tells whether it is up to date. */
export interface IndexEntry {
  /** In bytes from the start of the log. */
  readonly offset: number
  /** In bytes, without the newline. */
  readonly length: number
  /** 1-based. */
  readonly line: number
  /** Of the bytes, to tell whether they are still those that were checked. */
  readonly sum: number
  readonly stamp: string
  /** The article's input file. */
  readonly file: string | null
}

/** A log at a glance: live records by article id, in the order of their lines. */
export interface LogIndex {
  readonly entries: Map<string, IndexEntry>
  /** In the order of their lines, without those whose articles have later lines. */
  damages: Damage[]
  /** Whether there is other damage, that of a run which was killed before it dropped what it had mended. */
  mended: boolean
  /** Number of lines, blank ones included, without a torn one. */
  lines: number
  /** In bytes, up to the end of the last whole line, its newline included where it has one. */
  size: number
  /** Whether the last whole line lacks its newline. */
  unended: boolean
  /** Whether something follows the last whole line: what a crash left of a line. */
  torn: boolean
}

export const emptyIndex = (): LogIndex => ({
  ...{ entries: new Map(), damages: [], mended: false, lines: 0, size: 0, unended: false, torn: false },
})

/**
 * Reads through a log and checks it, one line at a time. A last line that a crash cut short is left out; other lines that
 * are not as they were written are noted as damage. A file in which no line is one of a log is an `InputError`, and so
 * is a log of a later version.
 */
export const indexLog = async (handle: FileHandle, path: string): Promise<LogIndex> => {
  const index = emptyIndex()
  let isLog = false
  for await (const raw of readLines(handle)) {
    const line = trimmed(raw)
    const found = line.bytes.length === 0 ? null : parseLine(line.bytes, path, line.number)
    if (found && !raw.ended && isTorn(found, raw.bytes)) {
      index.torn = true
      break
    }
    if (found) addLine(index, line, found)
    isLog ||= found !== null && !('damage' in found)
    index.lines = raw.number
    index.size = raw.offset + raw.bytes.length + (raw.ended ? 1 : 0)
    index.unended = !raw.ended
  }
  const [first] = index.damages
  if (!isLog && first && index.damages.every(({ articles }) => articles.length === 0))
    throw new InputError({ file: path, line: first.line }, NO_LOG)
  return index
}

const NO_LOG = 'neither a record nor a tombstone, and nothing else here is: the file is no record log. Move it away'

const addLine = (index: LogIndex, line: Line, found: LogLine): void => {
  const { entries } = index
  if ('damage' in found) {
    const damage = damageOf(line, found.damage, found.value)
    const whole = joined(index.damages.at(-1), damage)
    if (whole) index.damages[index.damages.length - 1] = whole
    else index.damages.push(damage)
    // Whatever was said of the article before, it is not the last word.
    for (const { id } of damage.articles) if (id !== null) entries.delete(id)
    return
  }
  const { id } = 'record' in found ? found.record : found.tombstone
  // Deleted first, so that a replaced record moves to the place of its new line.
  entries.delete(id)
  const damages = index.damages.flatMap((damage) => withoutArticle(damage, id) ?? [])
  index.mended ||= damages.length < index.damages.length
  index.damages = damages
  if ('record' in found) entries.set(id, entryOf(found.record, line.bytes, { offset: line.offset, line: line.number }))
}

/** The entry of a record whose line is at a place of the log. */
export const entryOf = (
  { maker, article, text }: ArticleRecord,
  bytes: Buffer,
  { offset, line }: Pick<IndexEntry, 'offset' | 'line'>,
): IndexEntry => ({
  ...{ offset, length: bytes.length, line, sum: crc32(bytes), file: article.file },
  stamp: recordStamp({ maker, info: article, text }),
})

const BYTE_ORDER_MARK = Buffer.from('\uFEFF')
/** Blank, tab and carriage return. */
const BLANKS = [0x20, 0x09, 0x0d]

/** The line without a byte-order mark before it and blanks behind it, which other programs add. */
const trimmed = ({ bytes, offset, ...line }: Line): Line => {
  const start = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0
  let end = bytes.length
  while (end > start && BLANKS.includes(bytes[end - 1] ?? 0)) end -= 1
  return { ...line, offset: offset + start, bytes: bytes.subarray(start, end) }
}

/** How every line of a log begins. */
const BEGINNING = Buffer.from('{"schema":')

/** Whether an unended line may be what a crash left of one, and not damage, nor just any file that is no log at all. */
const isTorn = (found: LogLine, bytes: Buffer): boolean => {
  if (!('damage' in found) || found.value !== undefined || holdsSum(bytes)) return false
  const nul = bytes.indexOf(0)
  // A file system may lengthen a file before it writes the data: the missing part then reads as NULs.
  const written = nul < 0 ? bytes : bytes.subarray(0, nul)
  const shared = Math.min(written.length, BEGINNING.length)
  return written.subarray(0, shared).equals(BEGINNING.subarray(0, shared))
}
