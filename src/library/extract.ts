import { InputError, thrown } from '../errors.ts'
import type { Language } from '../ingest/language.ts'
import { Reading } from '../ingest/reading.ts'
import type { Article } from '../model/article.ts'
import type { ModelName } from '../model/encoder-model.ts'
import type { ArticleRecord } from '../model/record.ts'
import { Encoder, processArticle } from '../pipeline.ts'

/** How articles are read. */
export interface ExtractOptions {
  /** Which encoder. @default 'base' */
  readonly model?: ModelName
  /** Folder from which the articles' files are named. @default the deepest that holds all paths */
  readonly root?: string
  /** `en` passes over articles in other languages, which are told of as problems. @default any, none is judged */
  readonly language?: Language
  /** Ends it between two articles: then the signal's reason is thrown. */
  readonly signal?: AbortSignal
  /** Told of each input that cannot be used, so that the others go on. By default the first of them is thrown. */
  readonly onProblem?: (problem: InputError) => void
}

/**
 * Reads articles and gives the record of each as it is made: nothing is kept in memory but the one that is read.
 *
 * @param paths files, folders (read with all folders in them), globs, or `-` for standard input
 * @throws {InputError} where an input cannot be used, and nobody is told
 * @throws {ModelError} where the model cannot be loaded
 * @throws {RootError} where the root is no folder, or does not hold all the paths
 * @example
 * for await (const { article, statements } of extract('news/', { onProblem: console.error }))
 *   console.log(article.title, statements.length)
 */
export async function* extract(
  paths: string | readonly string[],
  options: ExtractOptions = {},
): AsyncGenerator<ArticleRecord> {
  const reading = await Reading.open([paths].flat(), { root: options.root, language: options.language })
  yield* recordsOf(reading, options, () => true)
}

/** The records of those articles of a reading that are wanted. */
export async function* recordsOf(
  reading: Reading,
  { model = 'base', signal, onProblem = thrown }: ExtractOptions,
  isWanted: (article: Article) => boolean,
): AsyncGenerator<ArticleRecord> {
  let encoder: Encoder | undefined
  signal?.throwIfAborted()
  for await (const article of reading.articles()) {
    if (article instanceof InputError) onProblem(article)
    else if (isWanted(article)) {
      // Only for the first that needs it: where nothing is new, nothing is loaded.
      encoder ??= await Encoder.load({ model, threads: 1 })
      yield await processArticle(article, encoder)
    }
    signal?.throwIfAborted()
  }
}
