import { setTimeout as sleep } from 'node:timers/promises'

/** Lets one request at a time go to a host, with a pause between the end of one and the begin of the next. */
export class Turns {
  /** Host → when the last of its requests has ended, on the clock of `performance`. */
  readonly #last = new Map<string, Promise<number>>()
  /** Host → before which moment nothing is asked of it. */
  readonly #closed = new Map<string, number>()

  /**
   * Does a work that asks a host, when it is its turn.
   *
   * @param pause milliseconds since the work before, asked for when that has ended
   */
  async take<T>(host: string, pause: () => number, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(host)
    let end = (_: number): void => {}
    this.#last.set(
      host,
      new Promise((resolve) => {
        end = resolve
      }),
    )
    let ended = await before
    try {
      const earliest = Math.max(ended === undefined ? 0 : ended + pause(), this.#closed.get(host) ?? 0)
      const wait = earliest - performance.now()
      if (wait > 0) await sleep(wait, undefined, { signal })
      signal.throwIfAborted()
      try {
        return await work()
      } finally {
        ended = performance.now()
      }
    } finally {
      end(ended ?? performance.now())
    }
  }

  /** Asks nothing of a host for so many milliseconds. */
  rest(host: string, time: number): void {
    this.#closed.set(host, performance.now() + time)
  }
}
