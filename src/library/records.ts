import { statSync } from 'node:fs'
import { logOf } from '../builds/log-file.ts'
import type { InputError } from '../errors.ts'
import type { ArticleRecord } from '../model/record.ts'
import { readRecords } from '../record/read.ts'

/** How records are read. */
export interface RecordsOptions {
  /** Ends it between two records: then the signal's reason is thrown. */
  readonly signal?: AbortSignal
  /** Told of each line that is damaged or wrong, and so left out. By default the first of them is thrown. */
  readonly onProblem?: (problem: InputError) => void
}

/** The record log of a build, given by its folder or by the file itself. */
const logGiven = (build: string): string =>
  statSync(build, { throwIfNoEntry: false })?.isFile() ? build : logOf(build)

/**
 * The records of a build, each read when its turn comes.
 *
 * @param build its folder, or the file of records
 * @throws {InputError} where there is no build, it is of a later version, or damaged and nobody is told
 * @example
 * for await (const { article, statements } of records('graph')) console.log(article.title, statements.length)
 */
export async function* records(
  build: string,
  { signal, onProblem }: RecordsOptions = {},
): AsyncGenerator<ArticleRecord> {
  signal?.throwIfAborted()
  for await (const record of readRecords(logGiven(build), onProblem && { onDamage: onProblem })) {
    yield record
    signal?.throwIfAborted()
  }
}
