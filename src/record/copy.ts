import type { FileHandle } from 'node:fs/promises'
import type { ArticleRecord } from '../model/record.ts'
import { emptyIndex, entryOf, type LogIndex } from './log-index.ts'
import { readBytes, readLine, readRecord } from './read.ts'
import { serializeRecord } from './serialize.ts'
import { writeFully } from './write.ts'

/** An open log. */
interface Source {
  readonly path: string
  readonly handle: FileHandle
  readonly index: LogIndex
}

/**
 * Copies the damage of a log, and the records of those of `ids` that it has, to the start of another file, the records
 * as they are or changed. Returns the index of what is there then.
 */
export const copyRecords = (
  { path, handle, index }: Source,
  ids: Iterable<string>,
  to: FileHandle,
  change?: (record: ArticleRecord) => ArticleRecord,
): LogIndex => {
  const copy = emptyIndex()
  const add = (bytes: Buffer, lines = 1): void => {
    writeFully(to.fd, Buffer.concat([bytes, NEWLINE]), copy.size)
    copy.size += bytes.length + 1
    copy.lines += lines
  }
  // First, lest a line of the same article is taken for a later one: there is none while the damage counts.
  for (const damage of index.damages) {
    copy.damages.push({ ...damage, offset: copy.size, line: copy.lines + 1 })
    add(readBytes(handle, damage, path), damage.lines)
    // With a blank line behind it, so that it does not become one with the next.
    add(Buffer.alloc(0))
  }
  for (const id of ids) {
    const entry = index.entries.get(id)
    if (entry === undefined) continue
    const place = { offset: copy.size, line: copy.lines + 1 }
    if (change === undefined) {
      copy.entries.set(id, { ...entry, ...place })
      add(readLine(handle, entry, path))
    } else {
      const record = change(readRecord(handle, entry, path))
      const bytes = Buffer.from(serializeRecord(record))
      copy.entries.set(id, entryOf(record, bytes, place))
      add(bytes)
    }
  }
  return copy
}

const NEWLINE = Buffer.from('\n')
