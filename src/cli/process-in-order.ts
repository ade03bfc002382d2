/** How many articles are read ahead for each thread, so that none waits for a long article before its turn. */
const AHEAD = 4

/**
 * Processes articles, several at a time, and yields the results in the order of the articles, each as soon as those
 * before it are out. While nobody asks for results, nothing is read.
 *
 * @param jobs how many are processed at a time
 * @param process gives what stands for an article that cannot be processed; throws where none can
 */
export async function* processInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  jobs: number,
  process: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]()
  const results: Promise<Result>[] = []
  let next: Promise<IteratorResult<Item>> | null = source.next()
  // The source is left as it is: one that waits for standard input could not be closed before it has its input.
  while (next !== null || results.length > 0) {
    const room = results.length < jobs * AHEAD
    const first = await Promise.race([...tagged('item', room ? next : null), ...tagged('result', results[0] ?? null)])
    if (first.kind === 'result') {
      results.shift()
      yield first.value
    } else if (first.value.done) {
      next = null
    } else {
      const result = process(first.value.value)
      // Without a model all fail, and the first to be waited for says so.
      result.catch(() => {})
      results.push(result)
      next = source.next()
    }
  }
}

/** Marks which of several promises is settled; none for none. */
const tagged = <K extends string, T>(kind: K, promise: Promise<T> | null): Promise<{ kind: K; value: T }>[] =>
  promise === null ? [] : [promise.then((value) => ({ kind, value }))]
