import type { InputError } from '../errors.ts'
import type { Article } from '../model/article.ts'
import { Reading, type ReadingOptions } from './reading.ts'

/**
 * Reads articles from text, Markdown and JSON lines files, lazily, in an order that depends on the paths alone.
 *
 * @param paths files, folders (read with all folders in them), globs, or `-` for standard input
 * @param options what `-` reads, and the folder from which the articles' files are named: by default the deepest one
 * that holds all the paths
 * @returns an {@link InputError} in the stead of every article that cannot be used; the others are read on
 * @throws {RootError} where the root given is no folder, or does not hold all the paths
 * @example
 * for await (const article of readArticles(['news/', 'more.jsonl'])) {
 *   if (article instanceof InputError) console.error(article.message)
 *   else console.log(article.info.title)
 * }
 */
export async function* readArticles(
  paths: readonly string[],
  options: Pick<ReadingOptions, 'stdin' | 'root'> = {},
): AsyncGenerator<Article | InputError> {
  yield* (await Reading.open(paths, options)).articles()
}
