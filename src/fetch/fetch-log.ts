import { type FileHandle, open, readFile } from 'node:fs/promises'
import { OutputError } from '../errors.ts'
import { writeAside } from '../export/write-aside.ts'
import type { Validators } from './fetcher.ts'

/** What became of an address. */
export interface LogEntry extends Validators {
  /** As it was asked for. */
  readonly url: string
  /** When, as ISO 8601 has it. */
  readonly at: string
  readonly outcome: 'fetched' | 'unchanged' | 'feed' | 'not fetched'
  /** Of a page that was saved: its file, from the folder on, with `/` between folders. */
  readonly file?: string | undefined
  readonly reason?: string | undefined
  readonly why?: string | undefined
}

/** A line that says that a run begins or has ended. */
interface Mark {
  readonly run: 'begun' | 'ended'
  readonly at: string
}

/** From so many lines on that are no longer needed the file is written anew. */
const MANY = 1000

/**
 * What was fetched to a folder, and when: a file with a line for each, which is only ever added to. A run that was broken off
 * has no line that ends it: the next one does not ask again for what it has.
 */
export class FetchLog {
  readonly #path: string
  readonly #had: Map<string, LogEntry>
  readonly #fresh: ReadonlySet<string>
  #file: FileHandle | null = null

  private constructor(path: string, had: Map<string, LogEntry>, fresh: ReadonlySet<string>) {
    this.#path = path
    this.#had = had
    this.#fresh = fresh
  }

  /** Reads a log; of one that is not there, an empty one. A line that was not written to its end is passed over. */
  static async read(path: string): Promise<FetchLog> {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return ''
      throw OutputError.from(path, error)
    })
    const had = new Map<string, LogEntry>()
    let fresh = new Set<string>()
    for (const line of text.split('\n')) {
      const read = lineOf(line)
      if (read === null) continue
      if ('run' in read) fresh = read.run === 'begun' ? fresh : new Set()
      else if (read.outcome !== 'not fetched') {
        const before = had.get(read.url)
        had.set(read.url, { ...read, file: read.file ?? before?.file })
        fresh.add(read.url)
      }
    }
    return new FetchLog(path, had, fresh)
  }

  /** What was last had of an address. */
  entryOf(url: URL): LogEntry | undefined {
    return this.#had.get(url.href)
  }

  /** Whether a run that was broken off has it already. */
  isFresh(url: URL): boolean {
    return this.#fresh.has(url.href)
  }

  /** Begins a run, from which on lines are added. */
  async begin(): Promise<void> {
    const text = await readFile(this.#path, 'utf8').catch(() => '')
    const lines = text.split('\n').length
    if (lines > MANY && lines > 3 * this.#had.size && this.#fresh.size === 0)
      await writeAside(
        this.#path,
        [...this.#had.values(), markOf('ended')].map((one) => `${JSON.stringify(one)}\n`),
      )
    this.#file = await open(this.#path, 'a').catch((error: unknown) => {
      throw OutputError.from(this.#path, error)
    })
    // A line that was broken off is ended, so that it spoils no other.
    if (text !== '' && !text.endsWith('\n')) await this.#write('\n')
    if (this.#fresh.size === 0) await this.#mark('begun')
  }

  async add(entry: LogEntry): Promise<void> {
    await this.#write(`${JSON.stringify(entry)}\n`)
    if (entry.outcome !== 'not fetched')
      this.#had.set(entry.url, { ...entry, file: entry.file ?? this.#had.get(entry.url)?.file })
  }

  /** Ends the run: the next one asks for all anew whether it has changed. */
  async end(): Promise<void> {
    await this.#mark('ended')
  }

  async close(): Promise<void> {
    await this.#file?.close()
    this.#file = null
  }

  #mark(run: Mark['run']): Promise<void> {
    return this.#write(`${JSON.stringify(markOf(run))}\n`)
  }

  async #write(text: string): Promise<void> {
    try {
      await this.#file?.appendFile(text)
    } catch (error) {
      throw OutputError.from(this.#path, error)
    }
  }
}

const markOf = (run: Mark['run']): Mark => ({ run, at: new Date().toISOString() })

function lineOf(line: string): LogEntry | Mark | null {
  try {
    const value = JSON.parse(line)
    if (value?.run === 'begun' || value?.run === 'ended') return value
    return typeof value?.url === 'string' && typeof value?.outcome === 'string' ? value : null
  } catch {
    return null
  }
}
