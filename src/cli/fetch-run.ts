import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../builds/make-folder.ts'
import { writeAside } from '../export/write-aside.ts'
import { fetchAll } from '../fetch/fetch-all.ts'
import { FetchLog, type LogEntry } from '../fetch/fetch-log.ts'
import { type Fetched, Fetcher, type Validators, type Wish } from '../fetch/fetcher.ts'
import { fileNameOf } from '../fetch/file-name.ts'
import { NotFetched } from '../fetch/not-fetched.ts'
import { A_PAGE, refuseNoPage } from '../fetch/pages.ts'
import { type About, warcOf } from '../fetch/warc.ts'
import { webAddress } from '../fetch/web-address.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { FetchReport } from './fetch-report.ts'
import { interruptSignal } from './interrupt.ts'
import { Progress } from './progress.ts'
import { SOFTWARE } from './software.ts'
import { say } from './terminal.ts'

export interface FetchRunOptions {
  readonly output: string
  /** Least seconds between requests to a host. */
  readonly pause: number
  /** Most seconds for a page. */
  readonly timeLimit: number
  /** Most megabytes for a page. */
  readonly sizeLimit: number
  readonly allowPrivate?: true
  /** Where those who fetch can be reached. */
  readonly contact?: string
  readonly dryRun?: true
  readonly json?: true
  readonly quiet?: true
}

/** A page to be fetched, and what is known of it from where its address was found. */
export interface WantedPage {
  readonly url: URL
  readonly about: About
}

/** Where in a folder of fetched pages it stands what was fetched, and when. It is none of the files that are read as articles. */
const LOG = 'fetched.log'

/** One run of fetching: what `fetch` and `feed` have in common. */
export class FetchRun {
  readonly report: FetchReport
  readonly log: FetchLog
  readonly fetcher: Fetcher
  readonly #options: FetchRunOptions
  readonly #signal: AbortSignal

  private constructor(options: FetchRunOptions, log: FetchLog) {
    const { pause, timeLimit, sizeLimit, allowPrivate = false, contact, json = false } = options
    this.#options = options
    this.#signal = interruptSignal('Stopping.')
    this.log = log
    this.report = new FetchReport(json)
    this.fetcher = new Fetcher({
      agent: contact === undefined ? SOFTWARE : `${SOFTWARE} (+${contact})`,
      pause: 1000 * pause,
      time: 1000 * timeLimit,
      size: 1e6 * sizeLimit,
      allowPrivate,
      signal: this.#signal,
    })
  }

  static async open(options: FetchRunOptions): Promise<FetchRun> {
    const { output, dryRun } = options
    if (!dryRun) await makeFolder(output)
    const log = await FetchLog.read(join(output, LOG))
    if (!dryRun) await log.begin()
    return new FetchRun(options, log)
  }

  get isInterrupted(): boolean {
    return this.#signal.aborted
  }

  /** What is typed as addresses of the web, each once; what is none is noted. */
  async addresses(given: readonly string[]): Promise<URL[]> {
    const urls = new Map<string, URL>()
    for (const one of given)
      await this.attempt(one, async () => {
        const url = webAddress(one)
        urls.set(url.href, url)
      })
    return [...urls.values()]
  }

  /**
   * Fetches pages and saves each as it comes.
   *
   * @param renews whether pages of earlier runs are asked for changes; else they are let be
   * @returns addresses that should be tried again
   */
  async pages(wanted: readonly WantedPage[], renews: boolean): Promise<ReadonlySet<string>> {
    const unsettled = new Set<string>()
    const progress = new Progress('pages', !this.#options.quiet)
    let done = 0
    for await (const { url, problem } of fetchAll(wanted, (page) =>
      this.attempt(page.url, () => this.#page(page, renews)),
    )) {
      if (problem === 'stopped' || problem?.isFault) unsettled.add(url)
      if (problem !== 'stopped') done += 1
      progress.show(done, wanted.length, done)
    }
    progress.stop()
    return unsettled
  }

  /** Does something about an address, and notes what keeps it from being done: then the others go on. */
  async attempt(
    url: URL | string,
    work: () => Promise<void>,
  ): Promise<{ url: string; problem?: NotFetched | 'stopped' }> {
    const address = typeof url === 'string' ? url : url.href
    try {
      this.#signal.throwIfAborted()
      await work()
      return { url: address }
    } catch (error) {
      if (this.#signal.aborted) return { url: address, problem: 'stopped' }
      if (!(error instanceof NotFetched)) throw error
      await this.report.addProblem(address, error)
      await this.note({ url: address, outcome: 'not fetched', reason: error.reason, why: error.message })
      return { url: address, problem: error }
    }
  }

  /** Adds a line to the log, but for a dry run. */
  async note(entry: Omit<LogEntry, 'at'>): Promise<void> {
    if (!this.#options.dryRun) await this.log.add({ ...entry, at: new Date().toISOString() })
  }

  /** Says how it went, and closes the log. */
  async conclude(): Promise<ExitCode> {
    const { output, quiet, dryRun } = this.#options
    if (!this.isInterrupted && !dryRun) await this.log.end()
    await this.log.close()
    await this.report.describe(output, !quiet)
    if (!this.isInterrupted) return this.report.hasFaults ? EXIT.FAILED : EXIT.OK
    if (!dryRun) say('Stopped. What was fetched is saved: the same command goes on from here.')
    return EXIT.INTERRUPTED
  }

  async #page({ url, about }: WantedPage, renews: boolean): Promise<void> {
    const { output, dryRun } = this.#options
    const before = this.log.entryOf(url)
    const isThere = before?.file !== undefined && existsSync(join(output, before.file))
    if (before !== undefined && (this.log.isFresh(url) ? isThere : !renews)) {
      await this.report.add({ url: url.href, outcome: 'had', ...(before.file && { file: before.file }) })
      return
    }
    if (dryRun) {
      await this.fetcher.allow(url)
      const asks = isThere && Boolean(before?.etag ?? before?.lastModified)
      await this.report.add({ url: url.href, outcome: asks ? 'would be asked for changes' : 'would be fetched' })
      return
    }
    const wish: Wish = isThere ? { ...A_PAGE, known: before as Validators } : A_PAGE
    const page = await this.fetcher.fetch(url, wish)
    if (page === null) await this.#unchanged(url, before as LogEntry)
    else await this.#save(url, page, about)
  }

  async #unchanged(url: URL, { etag, lastModified, file }: LogEntry): Promise<void> {
    await this.note({ url: url.href, outcome: 'unchanged', etag, lastModified, file })
    await this.report.add({ url: url.href, outcome: 'unchanged', ...(file && { file }) })
  }

  async #save(asked: URL, page: Fetched, about: About): Promise<void> {
    refuseNoPage(page)
    const file = fileNameOf(page.url)
    const path = join(this.#options.output, file)
    await makeFolder(dirname(path))
    await writeAside(path, [warcOf(page, about, SOFTWARE, new Date())])
    await this.note({ url: asked.href, outcome: 'fetched', ...validatorsOf(page), file })
    await this.report.add({ url: asked.href, outcome: 'fetched', file })
  }
}

/** By what a server tells later whether a page has changed. */
export const validatorsOf = ({ headers }: Fetched): Validators => ({
  etag: headers.etag,
  lastModified: headers['last-modified'],
})
