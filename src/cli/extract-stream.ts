import { InputError } from '../errors.ts'
import { type ArticleLine, readArticleLines } from '../ingest/article-lines.ts'
import type { FormatOptions } from '../ingest/read-file.ts'
import type { ArticleRecord } from '../model/record.ts'
import { serializeRecord } from '../record/serialize.ts'
import { ArticleProcessor, type ProcessingOptions } from './article-processor.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { interruptSignal, until } from './interrupt.ts'
import { processInOrder } from './process-in-order.ts'
import { print } from './terminal.ts'

/**
 * `onrecord extract --stream`: a line out for each line in, in order, each printed as soon as those before it are: the record
 * of the article, or what was wrong with it. What fails with one article is a line, and no exit code: whoever sent it reads it.
 */
export async function extractStream(options: ProcessingOptions & FormatOptions): Promise<ExitCode> {
  const signal = interruptSignal('Finishing the articles already begun.')
  // Other processes like this one have the other cores.
  const processor = new ArticleProcessor({ ...options, threads: 1 })
  const answer = async ({ id, article }: ArticleLine): Promise<string> =>
    lineOf(id, article instanceof InputError ? article : await processor.process(article))
  try {
    const lines = until(signal, readArticleLines(process.stdin, options))
    for await (const line of processInOrder(lines, options.jobs, answer)) await print(`${line}\n`)
  } finally {
    processor.close()
  }
  return signal.aborted ? EXIT.INTERRUPTED : EXIT.OK
}

const lineOf = (id: string | null, result: ArticleRecord | InputError): string =>
  result instanceof InputError ? JSON.stringify({ error: result.problem, id }) : serializeRecord(result)
