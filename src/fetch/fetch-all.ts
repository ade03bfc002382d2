import { grouped } from '../model/grouped.ts'

/** Most hosts that are asked at a time. */
const HOSTS = 8

/**
 * Works through addresses: those of a host in their order, some hosts beside each other. Results come as they are ready.
 *
 * @param work what is done with each, which throws only where all is to end
 */
export async function* fetchAll<A extends { readonly url: URL }, T>(
  addresses: readonly A[],
  work: (address: A) => Promise<T>,
): AsyncGenerator<T> {
  const waiting = [...grouped(addresses, ({ url }) => [url.hostname]).values()]
  const running = new Map<A[], Promise<{ queue: A[]; result: T }>>()
  const goOn = (queue: A[] | undefined): void => {
    const next = queue?.shift()
    if (queue !== undefined && next !== undefined)
      running.set(
        queue,
        work(next).then((result) => ({ queue, result })),
      )
  }
  for (const queue of waiting.splice(0, HOSTS)) goOn(queue)
  while (running.size > 0) {
    const { queue, result } = await Promise.race(running.values())
    running.delete(queue)
    goOn(queue.length > 0 ? queue : waiting.shift())
    yield result
  }
}
