import { InputError } from '../errors.ts'
import type { Article } from '../model/article.ts'
import type { ModelName } from '../model/encoder-model.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { Given } from '../pipeline.ts'
import { ArticleProcessor } from './article-processor.ts'

type Item = Article | InputError
type Result = ArticleRecord | InputError

/** How many articles are read ahead for each thread, so that none waits for a long article before its turn. */
const AHEAD = 4

/**
 * Processes articles on several threads and yields the results in the order of the articles, each as soon as those
 * before it are out. Errors among the articles keep their place. While nobody asks for results, nothing is read.
 *
 * @param jobs how many threads
 * @param given what is known of an article's names and attributions
 * @throws {ModelError} if the model cannot be loaded
 */
export async function* processInOrder(
  items: AsyncIterable<Item>,
  jobs: number,
  model: ModelName,
  given?: (article: Article) => Given,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]()
  const processor = new ArticleProcessor(jobs, model)
  const results: Promise<Result>[] = []
  let next: Promise<IteratorResult<Item>> | null = source.next()
  try {
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
        const result = item instanceof InputError ? Promise.resolve(item) : processor.process(item, given?.(item))
        // Without a model all fail, and the first to be waited for says so.
        result.catch(() => {})
        results.push(result)
        next = source.next()
      }
    }
  } finally {
    // The source is left as it is: one that waits for standard input could not be closed before it has its input.
    await processor.close()
  }
}

/** Marks which of several promises is settled; none for none. */
const tagged = <K extends string, T>(kind: K, promise: Promise<T> | null): Promise<{ kind: K; value: T }>[] =>
  promise === null ? [] : [promise.then((value) => ({ kind, value }))]
