import type { FileHandle } from 'node:fs/promises'
import { emptyIndex, type LogIndex } from './log-index.ts'
import { readBytes } from './read.ts'
import { writeFully } from './write.ts'

/** An open log. */
interface Source {
  readonly path: string
  readonly handle: FileHandle
  readonly index: LogIndex
}

/**
 * Copies the records of those of `ids` that the log has, as they are, to the start of another file. Returns the index
 * of what is there then.
 */
export const copyRecords = (log: Source, ids: Iterable<string>, to: FileHandle): LogIndex => {
  const copy = emptyIndex()
  for (const id of ids) {
    const entry = log.index.entries.get(id)
    if (entry === undefined) continue
    const line = Buffer.concat([readBytes(log.handle, entry, log.path), Buffer.from('\n')])
    writeFully(to.fd, line, copy.size)
    copy.lines += 1
    copy.entries.set(id, { ...entry, offset: copy.size, line: copy.lines })
    copy.size += line.length
  }
  return copy
}
