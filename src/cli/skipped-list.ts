import { resolve } from 'node:path'
import type { InputError } from '../errors.ts'
import { isInside, nameFrom } from '../ingest/root.ts'
import { Skipped, type SkipReason } from '../ingest/skipped.ts'

/** Why something was not read: it is no article, or it could not be used. */
type Reason = SkipReason | 'unusable'

/** Most that are listed; of more it is only said how many there are. */
const MOST = 1_000_000

/** What was not read of the inputs, in their order, and why. */
export class SkippedList {
  readonly #lines: string[] = []
  readonly #counts = new Map<Reason, number>()
  readonly #root: string | null

  /** @param root from which files are named, as in records */
  constructor(root: string | null) {
    this.#root = root
  }

  /** How many there are that are no article: withdrawn, without text, pictures. */
  get skipped(): number {
    return [...this.#counts].reduce((sum, [reason, count]) => sum + (reason === 'unusable' ? 0 : count), 0)
  }

  add(error: InputError): void {
    const reason = error instanceof Skipped ? error.reason : 'unusable'
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1)
    if (this.#lines.length === MOST) return
    const { file, line, part } = error.place
    this.#lines.push(`${JSON.stringify({ file: this.#nameOf(file), line, part, reason, why: error.problem })}\n`)
  }

  /** `skipped.ndjson`: a line each; none where there is nothing. */
  get lines(): readonly string[] {
    return this.#lines
  }

  /** "Skipped 14: 9 not an article, 3 no text, 2 withdrawn"; `null` where nothing was. */
  describe(): string | null {
    const reasons = [...this.#counts].filter(([reason]) => reason !== 'unusable').sort(([, a], [, b]) => b - a)
    if (reasons.length === 0) return null
    return `Skipped ${this.skipped}: ${reasons.map(([reason, count]) => `${count} ${reason}`).join(', ')}.`
  }

  #nameOf(file: string): string {
    const full = resolve(file)
    return this.#root !== null && isInside(this.#root, full) ? nameFrom(this.#root, full) : file
  }
}
