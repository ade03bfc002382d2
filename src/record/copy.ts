import type { FileHandle } from 'node:fs/promises'
import type { ArticleRecord } from '../model/record.ts'
import { emptyIndex, type IndexEntry, type LogIndex } from './log-index.ts'
import { readBytes, readRecord } from './read.ts'
import { serializeRecord } from './serialize.ts'
import { recordStamp } from './stamp.ts'
import { writeFully } from './write.ts'

/** An open log. */
interface Source {
  readonly path: string
  readonly handle: FileHandle
  readonly index: LogIndex
}

/**
 * Copies the records of those of `ids` that the log has to the start of another file, as they are or changed. Returns
 * the index of what is there then.
 */
export const copyRecords = (
  log: Source,
  ids: Iterable<string>,
  to: FileHandle,
  change?: (record: ArticleRecord) => ArticleRecord,
): LogIndex => {
  const copy = emptyIndex()
  for (const id of ids) {
    const entry = log.index.entries.get(id)
    if (entry === undefined) continue
    const { line, stamp, file } = change ? changed(log, entry, change) : asItIs(log, entry)
    writeFully(to.fd, Buffer.concat([line, Buffer.from('\n')]), copy.size)
    copy.lines += 1
    copy.entries.set(id, { offset: copy.size, length: line.length, line: copy.lines, stamp, file })
    copy.size += line.length + 1
  }
  return copy
}

/** A line of the copy, and what its entry says of the article. */
interface Copied extends Pick<IndexEntry, 'stamp' | 'file'> {
  readonly line: Buffer
}

const asItIs = ({ handle, path }: Source, entry: IndexEntry): Copied => ({
  ...{ stamp: entry.stamp, file: entry.file },
  line: readBytes(handle, entry, path),
})

function changed(
  { handle, path }: Source,
  entry: IndexEntry,
  change: (record: ArticleRecord) => ArticleRecord,
): Copied {
  const record = change(readRecord(handle, entry, path))
  const { maker, article: info, text } = record
  return { line: Buffer.from(serializeRecord(record)), stamp: recordStamp({ maker, info, text }), file: info.file }
}
