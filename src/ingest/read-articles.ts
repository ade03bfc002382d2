import type { InputError } from '../errors.ts'
import type { Article } from '../model/article.ts'
import type { ByteSource } from './bytes.ts'
import { Reading } from './reading.ts'

/**
 * Reads articles from text, Markdown and JSON lines files, lazily, in an order that depends on the paths alone.
 *
 * @param paths files, folders (read with all folders in them), globs, or `-` for standard input
 * @param stdin what `-` reads; by default this process's standard input
 * @returns an {@link InputError} in the stead of every article that cannot be used; the others are read on
 * @example
 * for await (const article of readArticles(['news/', 'more.jsonl'])) {
 *   if (article instanceof InputError) console.error(article.message)
 *   else console.log(article.info.title)
 * }
 */
export const readArticles = (paths: readonly string[], stdin?: ByteSource): AsyncGenerator<Article | InputError> =>
  new Reading(paths, { stdin }).articles()
