import { constants, ftruncateSync } from 'node:fs'
import { type FileHandle, rename, rm } from 'node:fs/promises'
import { InputError, OutputError } from '../errors.ts'
import type { ArticleRecord } from '../model/record.ts'
import { copyRecords } from './copy.ts'
import { damageError, type IsGone, unmended } from './damage.ts'
import { Lock } from './lock.ts'
import { entryOf, type IndexEntry, indexLog, type LogIndex } from './log-index.ts'
import { recordProblem } from './parse.ts'
import { readRecord } from './read.ts'
import { serializeRecord, serializeTombstone } from './serialize.ts'
import { openForWriting, writeFully } from './write.ts'

/**
 * The record log of a build: a file of JSON lines, one self-contained record an article, to which lines are only ever
 * added. The last line with an article's id counts; a tombstone takes it back. One process at a time may hold it open.
 */
export class RecordLog {
  /** What was found amiss when the log was opened, one message each. */
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
    const torn = `${path}: dropped the unfinished line ${index.lines + 1}, left by a run that broke off`
    this.notices = [...index.damages.map((damage) => damageError(damage, path).message), ...(index.torn ? [torn] : [])]
  }

  /**
   * Opens the log at `path`, or creates an empty one. Throws an `OutputError` where it cannot be written or another
   * process holds it, an `InputError` where it is no log or of a later version. Damaged lines are told of in `notices`.
   */
  static async open(path: string): Promise<RecordLog> {
    const lock = Lock.acquire(path)
    let handle: FileHandle | undefined
    try {
      await rm(asideOf(path), { force: true })
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
   * fails, the log is left as it was and an `OutputError` is thrown; an `InputError` where the record is not valid.
   */
  append(record: ArticleRecord): void {
    const { id, article } = record
    const problem = recordProblem(record)
    if (problem !== null) throw new InputError({ file: article.file ?? id }, `gives no valid record ${problem}`)
    const bytes = Buffer.from(serializeRecord(record))
    const place = this.#addLine(bytes)
    this.#index.entries.delete(id)
    this.#index.entries.set(id, entryOf(record, bytes, place))
  }

  /** Takes an article back, its input being gone, by adding a tombstone. Fails as `append` does. */
  remove(id: string): void {
    if (!this.#index.entries.has(id)) return
    this.#addLine(Buffer.from(serializeTombstone({ schema: 2, id, deleted: true })))
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

  /**
   * Drops what is damaged where the article has a later line or, as `isGone` knows, is none any more; and compacts the log
   * where more than half of it is dead. For the end of a run that has read its articles. Fails as `append` does.
   *
   * @returns the damage that is left, one error each
   */
  async tidy(isGone: IsGone): Promise<InputError[]> {
    const { damages, mended, entries, size } = this.#index
    const left = unmended(damages, (id) => entries.has(id), isGone)
    const live = [...entries.values(), ...left].reduce((sum, { length }) => sum + length + 1, 0)
    if (mended || left.length < damages.length || 2 * live < size) {
      this.#index.damages = left
      await this.compact()
    }
    return this.#index.damages.map((damage) => damageError(damage, this.#path))
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
    const aside = asideOf(this.#path)
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

  #addLine(line: Buffer): Pick<IndexEntry, 'offset' | 'line'> {
    const offset = this.#index.size
    this.#write(Buffer.concat([line, Buffer.from('\n')]))
    this.#index.lines += 1
    return { offset, line: this.#index.lines }
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

/** Where a log is rewritten; what a killed run left there is removed by the next. */
const asideOf = (path: string): string => `${path}.compact`
