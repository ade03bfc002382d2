import { readDecisionsOf } from '../builds/heeded.ts'
import { logOf } from '../builds/log-file.ts'
import { makeFolder } from '../builds/make-folder.ts'
import { removeForgotten, removeGone, tidied } from '../builds/removal.ts'
import { rememberedRoot } from '../builds/root-file.ts'
import { settleRoot } from '../builds/settle-root.ts'
import { forgottenIn } from '../decisions/forgotten.ts'
import { thrown } from '../errors.ts'
import { Reading } from '../ingest/reading.ts'
import { makerOf } from '../maker.ts'
import { RecordLog } from '../record/log.ts'
import { recordStamp } from '../record/stamp.ts'
import { type ExtractOptions, recordsOf } from './extract.ts'

/** How a build is brought up to date. */
export interface BuildOptions extends ExtractOptions {
  /** Folder from which the articles' files are named. @default that of the build, else the deepest that holds all paths */
  readonly root?: string
  /** Takes out articles as well where nothing was found at the place where they lay. @default false */
  readonly prune?: boolean
  /** Told of each article's record as it is kept. */
  readonly onRecord?: (id: string) => void
}

/** What a build did. */
export interface Built {
  /** Articles that were read. */
  readonly added: number
  /** Articles whose records were there already. */
  readonly unchanged: number
  /** Articles that were taken out: they were seen to be gone. */
  readonly removed: number
  /** Articles that are kept though nothing was found where they lay: `prune` takes them out. */
  readonly missed: number
}

/**
 * Brings the records of a build up to date, as the command `onrecord build` does: only articles that are new or changed are
 * read, each is kept as soon as it is done, so that an end at any moment loses none, and those that are gone are taken out. The
 * build's own decisions, and those that it was given, are heeded: what was forgotten is not read again, and `openGraph`
 * carries out the others. The command writes files for other programs and the page besides.
 *
 * @param paths files, folders, globs, or `-` for standard input
 * @param folder where the records are; it is made if need be
 * @throws {InputError} where an input or a line of decisions cannot be used, and nobody is told
 * @throws {OutputError} where the folder cannot be written, or another build is at it
 * @throws {RootError} where nobody knows from which folder the articles there are named
 * @example
 * const { added } = await build('news/', 'graph', { signal: AbortSignal.timeout(60_000), onProblem: console.error })
 */
export async function build(
  paths: string | readonly string[],
  folder: string,
  { onRecord = () => {}, prune = false, ...options }: BuildOptions = {},
): Promise<Built> {
  const { model = 'base', root, language, onProblem = thrown } = options
  const remembered = await rememberedRoot(folder)
  const reading = await Reading.open([paths].flat(), { except: folder, root, usualRoot: remembered, language })
  await makeFolder(folder)
  const { decisions, problems } = await readDecisionsOf(folder)
  for (const problem of problems) onProblem(problem)
  const isForgotten = forgottenIn(decisions)
  const log = await RecordLog.open(logOf(folder))
  try {
    if (reading.root !== null) await settleRoot(log, folder, { root: reading.root, given: root, remembered })
    removeForgotten(log, isForgotten)
    const before = new Set(Array.from(log.entries(), ({ id }) => id))
    let [added, unchanged] = [0, 0]
    const records = recordsOf(reading, options, ({ id, info, text }) => {
      if (isForgotten({ id, url: info.url })) return false
      const isKnown = log.isCurrent(id, recordStamp({ maker: makerOf(model), info, text }))
      if (isKnown) unchanged += 1
      return !isKnown
    })
    for await (const record of records) {
      log.append(record)
      added += 1
      onRecord(record.id)
    }
    const { removed, missed } = removeGone(log, reading, before, prune)
    for (const damage of await tidied(log, reading, prune)) onProblem(damage)
    return { added, unchanged, removed, missed: missed.length }
  } finally {
    await log.close()
  }
}
