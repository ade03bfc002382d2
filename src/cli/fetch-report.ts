import type { NotFetched } from '../fetch/not-fetched.ts'
import { quoted, safeText } from './safe-text.ts'
import { print, say } from './terminal.ts'

/** What became of an address in this run; in a dry run, what would. */
interface FetchOutcome {
  readonly url: string
  readonly outcome: 'fetched' | 'unchanged' | 'had' | 'not fetched' | 'would be fetched' | 'would be asked for changes'
  /** The page's file, from the folder on. */
  readonly file?: string
  readonly reason?: string
  readonly why?: string
}

const IN_WORDS: readonly (readonly [FetchOutcome['outcome'], string])[] = [
  ['fetched', 'fetched'],
  ['unchanged', 'not changed since'],
  ['had', 'had already'],
  ['would be fetched', 'would be fetched'],
  ['would be asked for changes', 'would be asked for changes'],
]

/** Tells of addresses as they come, and of all at the end. */
export class FetchReport {
  readonly #json: boolean
  readonly #counts = new Map<string, number>()
  readonly #reasons = new Map<string, number>()
  #faults = 0

  constructor(json: boolean) {
    this.#json = json
  }

  /** Whether something could not be fetched that should have been. */
  get hasFaults(): boolean {
    return this.#faults > 0
  }

  get fetched(): number {
    return this.#counts.get('fetched') ?? 0
  }

  async add(outcome: FetchOutcome): Promise<void> {
    this.#counts.set(outcome.outcome, (this.#counts.get(outcome.outcome) ?? 0) + 1)
    if (this.#json) await print(`${JSON.stringify(outcome)}\n`)
    else if (outcome.outcome.startsWith('would')) await print(`${safeText(outcome.url)}: ${outcome.outcome}\n`)
  }

  async addProblem(url: string, { reason, message, isFault }: NotFetched): Promise<void> {
    if (isFault) this.#faults += 1
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1)
    say(`${url}: ${message}`)
    await this.add({ url, outcome: 'not fetched', reason, why: message })
  }

  /** "12 pages fetched, 3 not changed since. Not fetched 2: 1 robots.txt, 1 too large." */
  async describe(folder: string, isWanted: boolean): Promise<void> {
    if (!isWanted || this.#json) return
    const counts = IN_WORDS.flatMap(([outcome, words]) => {
      const count = this.#counts.get(outcome) ?? 0
      return count > 0 ? [`${count} ${words}`] : []
    })
    const reasons = [...this.#reasons].sort(([, a], [, b]) => b - a)
    const lines = [
      `Pages: ${counts.length > 0 ? counts.join(', ') : 'none'}.`,
      ...(reasons.length > 0
        ? [
            `Not fetched ${reasons.reduce((sum, [, count]) => sum + count, 0)}: ${reasons
              .map(([reason, count]) => `${count} ${reason}`)
              .join(', ')}.`,
          ]
        : []),
      ...(this.fetched > 0 ? ['To read them:', `  onrecord build ${quoted(safeText(folder))} --output graph`] : []),
    ]
    await print(`${lines.join('\n')}\n`)
  }
}
