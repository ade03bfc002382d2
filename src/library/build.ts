import { mkdir } from 'node:fs/promises'
import { Reading } from '../ingest/reading.ts'
import { makerOf } from '../maker.ts'
import { RecordLog } from '../record/log.ts'
import { recordStamp } from '../record/stamp.ts'
import { type ExtractOptions, recordsOf } from './extract.ts'
import { logOf } from './records.ts'

/** How a build is brought up to date. */
export interface BuildOptions extends ExtractOptions {
  /** Told of each article's record as it is kept. */
  readonly onRecord?: (id: string) => void
}

/** What a build did. */
export interface Built {
  /** Articles that were read. */
  readonly added: number
  /** Articles whose records were there already. */
  readonly unchanged: number
}

/**
 * Brings the records of a build up to date: only articles that are new or changed are read, and each is kept as soon as it is
 * done, so that an end at any moment loses none. `openGraph` makes the graph of them; the command `onrecord build` writes
 * files and the page besides, and takes out articles that are gone.
 *
 * @param paths files, folders, globs, or `-` for standard input
 * @param folder where the records are; it is made if need be
 * @throws {InputError} where an input cannot be used, and nobody is told
 * @throws {OutputError} where the folder cannot be written, or another build is at it
 * @example
 * const { added } = await build('news/', 'graph', { signal: AbortSignal.timeout(60_000), onProblem: console.error })
 */
export async function build(
  paths: string | readonly string[],
  folder: string,
  { onRecord = () => {}, ...options }: BuildOptions = {},
): Promise<Built> {
  const { model = 'base', root } = options
  const reading = await Reading.open([paths].flat(), { except: folder, root })
  await mkdir(folder, { recursive: true })
  const log = await RecordLog.open(logOf(folder))
  const built = { added: 0, unchanged: 0 }
  try {
    const records = recordsOf(reading, options, ({ id, info, text }) => {
      const isKnown = log.isCurrent(id, recordStamp({ maker: makerOf(model), info, text }))
      if (isKnown) built.unchanged += 1
      return !isKnown
    })
    for await (const record of records) {
      log.append(record)
      built.added += 1
      onRecord(record.id)
    }
    return built
  } finally {
    await log.close()
  }
}
