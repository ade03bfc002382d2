import { SingleBar } from 'cli-progress'
import type { Reading } from '../ingest/reading.ts'
import { beforeSaying } from './terminal.ts'

/** A bar on standard error that shows how much of the input files has been read; none unless it is a terminal. */
export class Progress {
  readonly #reading: Reading
  readonly #bar: SingleBar | null
  #articles = 0

  constructor(reading: Reading, wanted: boolean) {
    this.#reading = reading
    this.#bar = wanted && process.stderr.isTTY ? new SingleBar(LOOKS) : null
    beforeSaying(() => this.stop())
  }

  /** Counts an article. The bar appears with the first one, when the size of all files is known, and after every line said. */
  step(): void {
    this.#articles += 1
    const { bytesTotal, bytesRead } = this.#reading
    // Standard input has no size, and so no bar.
    if (this.#bar === null || bytesTotal === 0) return
    const done = Math.min(bytesRead, bytesTotal)
    const payload = { articles: this.#articles }
    if (this.#bar.isActive) this.#bar.update(done, payload)
    else this.#bar.start(bytesTotal, done, payload)
  }

  stop(): void {
    if (this.#bar?.isActive) this.#bar.stop()
  }
}

const LOOKS = {
  format: '{bar} {percentage}% | {articles} articles | {eta_formatted} left',
  stream: process.stderr,
  clearOnComplete: true,
  // Nothing of the terminal is changed that an end at once would leave so: Ctrl-C is ours to handle.
  gracefulExit: false,
  linewrap: true,
}
