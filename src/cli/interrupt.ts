import { EXIT } from './exit-code.ts'
import { say } from './terminal.ts'

/**
 * Gives notice of Ctrl-C instead of ending the process. A second Ctrl-C ends it at once.
 *
 * @param notice what is said at the first: what is still being done
 */
export function interruptSignal(notice: string): AbortSignal {
  const controller = new AbortController()
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(EXIT.INTERRUPTED)
    say(`${notice} Press Ctrl-C again to end at once.`)
    controller.abort()
  })
  return controller.signal
}

/** The items up to the moment of the signal, even where the next one would be long in coming. */
export async function* until<T>(signal: AbortSignal, items: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]()
  const aborted = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }))
  for (;;) {
    const next = signal.aborted ? null : await Promise.race([iterator.next(), aborted])
    if (next === null || next.done) break
    yield next.value
  }
}
