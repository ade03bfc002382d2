import { SingleBar } from 'cli-progress'
import type { Reading } from '../ingest/reading.ts'
import { beforeSaying } from './terminal.ts'

/** A bar on standard error that shows how much of a work is done; none unless it is a terminal. */
export class Progress {
  readonly #bar: SingleBar | null

  /** @param unit what is counted beside the bar, as in "12 articles" */
  constructor(unit: string, wanted: boolean) {
    this.#bar = wanted && process.stderr.isTTY ? new SingleBar(looks(unit)) : null
    beforeSaying(() => this.stop())
  }

  /** The bar appears with the first call, and after every line said. Without a total there is none. */
  show(done: number, total: number, count: number): void {
    if (this.#bar === null || total === 0) return
    if (this.#bar.isActive) this.#bar.update(done, { count })
    else this.#bar.start(total, done, { count })
  }

  stop(): void {
    if (this.#bar?.isActive) this.#bar.stop()
  }
}

/** Shows how much of the input files has been read. */
export class ReadingProgress extends Progress {
  readonly #reading: Reading
  #articles = 0

  constructor(reading: Reading, wanted: boolean) {
    super('articles', wanted)
    this.#reading = reading
  }

  /** Counts an article. The size of all files is known when the first one comes; standard input has none. */
  step(): void {
    this.#articles += 1
    const { bytesTotal, bytesRead } = this.#reading
    this.show(Math.min(bytesRead, bytesTotal), bytesTotal, this.#articles)
  }
}

const looks = (unit: string): object => ({
  format: `{bar} {percentage}% | {count} ${unit} | {eta_formatted} left`,
  stream: process.stderr,
  clearOnComplete: true,
  // Nothing of the terminal is changed that an end at once would leave so: Ctrl-C is ours to handle.
  gracefulExit: false,
  linewrap: true,
})
