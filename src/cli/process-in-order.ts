import { InputError } from '../errors.ts'
import type { Article } from '../model/article.ts'
import type { ArticleRecord } from '../model/record.ts'

type Item = Article | InputError
type Result = ArticleRecord | InputError

/** How many articles are read ahead for each thread, so that none waits for a long article before its turn. */
const AHEAD = 4

/**
 * Processes articles, several at a time, and yields the results in the order of the articles, each as soon as those
 * before it are out. Errors among the articles keep their place. While nobody asks for results, nothing is read.
 *
 * @param jobs how many are processed at a time
 * @param process gives an error for an article that cannot be processed; throws where none can
 */
export async function* processInOrder(
  items: AsyncIterable<Item>,
  jobs: number,
  process: (article: Article) => Promise<Result>,
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
      const item = first.value.value
      const result = item instanceof InputError ? Promise.resolve(item) : process(item)
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
