import { constants, ftruncateSync } from 'node:fs'
import { type FileHandle, rename, rm } from 'node:fs/promises'
import { InputError, OutputError } from '../errors.ts'
import type { ArticleRecord } from '../model/record.ts'
import { copyRecords } from './copy.ts'
import { Lock } from './lock.ts'
import { type IndexEntry, indexLog, type LogIndex } from './log-index.ts'
import { readRecord } from './read.ts'
import { serializeRecord, serializeTombstone } from './serialize.ts'
import { recordStamp } from './stamp.ts'
import { openForWriting, writeFully } from './write.ts'

/**
 * The record log of a build: a file of JSON lines, one self-contained record an article, to which lines are only ever
 * added. The last line with an article's id counts; a tombstone takes it back. One process at a time may hold it open.
 */
export class RecordLog {
  /** What was found amiss and mended when the log was opened, one message each. */
  readonly notices: readonly string[]
  readonly #path: string
  readonly #lock: Lock
  #handle: FileHandle
  #index: LogIndex

  private constructor(path: string, lock: Lock, handle: FileHandle, index: LogIndex) {
    this.#path = path
    this.#lock = lock
    this.#handle = handle
    this.#index = index
    this.notices = index.torn
      ? [`${path}: dropped the unfinished line ${index.lines + 1}, left by a run that broke off`]
      : []
  }

  /**
   * Opens the log at `path`, or creates an empty one. Throws an `OutputError` where it cannot be written or another
   * process holds it, an `InputError` where one of its lines is damaged.
   */
  static async open(path: string): Promise<RecordLog> {
    const lock = Lock.acquire(path)
    let handle: FileHandle | undefined
    try {
      handle = await openForWriting(path, constants.O_RDWR | constants.O_CREAT)
      const log = new RecordLog(path, lock, handle, await indexLog(handle, path))
      log.#mendEnd()
      return log
    } catch (error) {
      await handle?.close()
      lock.release()
      throw error
    }
  }

  /** Whether the log has a live record of the article with just this `recordStamp`. */
  isCurrent(id: string, stamp: string): boolean {
    return this.#index.entries.get(id)?.stamp === stamp
  }

  /**
   * Adds a record, in place of any earlier one of its article. It is in the file when this returns. Where writing
   * fails, the log is left as it was and an `OutputError` is thrown.
   */
  append(record: ArticleRecord): void {
    const { id, maker, article, text } = record
    const place = this.#addLine(serializeRecord(record))
    const stamp = recordStamp({ maker, info: article, text })
    this.#index.entries.delete(id)
    this.#index.entries.set(id, { ...place, stamp, file: article.file })
  }

  /** Takes an article back, its input being gone, by adding a tombstone. Fails as `append` does. */
  remove(id: string): void {
    if (!this.#index.entries.has(id)) return
    this.#addLine(serializeTombstone({ schema: 1, id, deleted: true }))
    this.#index.entries.delete(id)
  }

  /** The live articles and their input files, in the order of their lines. */
  *entries(): Generator<{ readonly id: string; readonly file: string | null }> {
    for (const [id, { file }] of this.#index.entries) yield { id, file }
  }

  /** The live records in the order of their lines, each read and checked when its turn comes. */
  async *records(): AsyncGenerator<ArticleRecord> {
    for (const entry of [...this.#index.entries.values()]) yield readRecord(this.#handle, entry, this.#path)
  }

  /**
   * Rewrites the log to its live records alone: those in `order` first, in that order, then the others as they come.
   * The file is replaced at once, when the new one is whole; fails as `append` does.
   */
  compact(order: readonly string[] = []): Promise<void> {
    return this.#rewrite(order)
  }

  /** Rewrites the log to its live records, the input files of their articles called anew. As `compact`. */
  renameFiles(renamed: (file: string) => string): Promise<void> {
    const nameOf = (file: string | null): string | null => file && renamed(file)
    return this.#rewrite([], (record) => ({
      ...record,
      article: { ...record.article, file: nameOf(record.article.file) },
    }))
  }

  /** Closes the log, its lines safely on disk, and lets other processes write it. */
  async close(): Promise<void> {
    try {
      await this.#handle.sync()
      await this.#handle.close()
    } finally {
      this.#lock.release()
    }
  }

  async #rewrite(order: readonly string[], change?: (record: ArticleRecord) => ArticleRecord): Promise<void> {
    const log = { path: this.#path, handle: this.#handle, index: this.#index }
    const ids = new Set([...order, ...log.index.entries.keys()])
    this.#lock.check()
    const aside = `${this.#path}.compact`
    const handle = await openForWriting(aside, constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC)
    try {
      const index = copyRecords(log, ids, handle, change)
      await handle.sync()
      this.#lock.check()
      await rename(aside, this.#path)
      this.#index = index
    } catch (error) {
      await handle.close()
      await rm(aside, { force: true })
      throw error instanceof InputError || error instanceof OutputError ? error : OutputError.from(this.#path, error)
    }
    this.#handle = handle
    await log.handle.close()
  }

  /** Drops a torn line, and ends a last line that lacks its newline. */
  #mendEnd(): void {
    if (this.#index.torn) ftruncateSync(this.#handle.fd, this.#index.size)
    if (this.#index.unended) this.#write(Buffer.from('\n'))
  }

  #addLine(line: string): Pick<IndexEntry, 'offset' | 'length' | 'line'> {
    const bytes = Buffer.from(`${line}\n`)
    const offset = this.#index.size
    this.#write(bytes)
    this.#index.lines += 1
    return { offset, length: bytes.length - 1, line: this.#index.lines }
  }

  /** Writes at the end, all or nothing. Not asynchronous: no two lines can mix. */
  #write(bytes: Buffer): void {
    this.#lock.check()
    const { size } = this.#index
    try {
      writeFully(this.#handle.fd, bytes, size)
    } catch (error) {
      ftruncateSync(this.#handle.fd, size)
      throw OutputError.from(this.#path, error)
    }
    this.#index.size += bytes.length
  }
}
