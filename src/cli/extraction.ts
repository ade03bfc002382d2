import { InputError } from '../errors.ts'
import type { Reading } from '../ingest/reading.ts'
import { Skipped } from '../ingest/skipped.ts'
import type { Article } from '../model/article.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { Given } from '../pipeline.ts'
import { ArticleProcessor, type ProcessingOptions } from './article-processor.ts'
import { Failures } from './failures.ts'
import { interruptSignal, until } from './interrupt.ts'
import { processInOrder } from './process-in-order.ts'
import { ReadingProgress } from './progress.ts'
import { SkippedList } from './skipped-list.ts'
import { say } from './terminal.ts'

export type { ProcessingOptions }

export interface ExtractionOptions extends ProcessingOptions {
  /** Whether a bar may be drawn, if there is a terminal for it. */
  readonly progress: boolean
  /** Whether an article needs no record. By default every article gets one. */
  readonly skip?: (article: Article) => boolean
  /** What is known of an article's names and attributions; by default they are found. */
  readonly given?: (article: Article) => Given
  /** Takes the records, in the order of the articles. The next one waits for the promise. */
  readonly keep: (record: ArticleRecord) => void | Promise<void>
}

/** How an extraction went. */
export interface Extraction {
  readonly failures: Failures
  /** All that was not read: failures, and what is no article. */
  readonly skipped: SkippedList
  /** Whether Ctrl-C ended it: then some inputs were not read, but every article begun was kept. */
  readonly interrupted: boolean
}

/** Makes the records of the articles of a reading. */
export async function extractRecords(reading: Reading, options: ExtractionOptions): Promise<Extraction> {
  const failures = new Failures()
  const skipped = new SkippedList(reading.root)
  const signal = interruptSignal('Finishing the articles already begun.')
  const progress = new ReadingProgress(reading, options.progress)
  const processor = new ArticleProcessor(options)
  // Errors among the articles keep their place.
  const process = async (item: Article | InputError): Promise<ArticleRecord | InputError> =>
    item instanceof InputError ? item : processor.process(item, options.given?.(item))
  try {
    const articles = wanted(until(signal, reading.articles()), options.skip)
    for await (const result of processInOrder(articles, options.jobs, process)) {
      const problem = result instanceof InputError ? result : await kept(result, options.keep)
      if (problem !== null) skipped.add(problem)
      if (problem !== null && !(problem instanceof Skipped)) failures.add(problem)
      progress.step()
    }
  } finally {
    progress.stop()
    processor.close()
  }
  return { failures, skipped, interrupted: signal.aborted }
}

/** The error of a record that cannot be kept, so that the others go on; `null` where it is kept. */
async function kept(record: ArticleRecord, keep: ExtractionOptions['keep']): Promise<InputError | null> {
  try {
    await keep(record)
    return null
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
}

async function* wanted(
  items: AsyncIterable<Article | InputError>,
  skip: ExtractionOptions['skip'] = () => false,
): AsyncGenerator<Article | InputError> {
  for await (const item of items) {
    if (!(item instanceof InputError)) {
      if (skip(item)) continue
      if (item.notice) say(item.notice)
    }
    yield item
  }
}
