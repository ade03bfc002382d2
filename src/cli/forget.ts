import { decisionsFileOf } from '../builds/heeded.ts'
import { logOf } from '../builds/log-file.ts'
import type { PlacedDecision } from '../decisions/decision.ts'
import { type Forgettable, forgottenIn } from '../decisions/forgotten.ts'
import { appendDecision } from '../decisions/write.ts'
import { RecordLog } from '../record/log.ts'
import { decisionsOf } from './build-decisions.ts'
import type { ExitCode } from './exit-code.ts'
import { EXIT } from './exit-code.ts'
import { damagedLines, withRecords } from './files.ts'
import { writeGraph } from './graph-files.ts'
import { nearest } from './nearest.ts'
import { print, say } from './terminal.ts'
import { whichBuild } from './which-build.ts'
import { now, whoever } from './whoever.ts'

export interface ForgetOptions {
  readonly why: string
  readonly by?: string
}

/**
 * `onrecord forget`: takes an article out for good. It is in no line of the log any more, no later build reads it, and nodes
 * that it alone told of are gone.
 */
export async function forget(words: readonly string[], { why, by = whoever() }: ForgetOptions): Promise<ExitCode> {
  const [given = '', ...folders] = words.toReversed()
  const folder = whichBuild(folders[0])
  const log = await RecordLog.open(logOf(folder))
  try {
    for (const notice of log.notices) say(notice)
    const decisions = await decisionsOf(folder)
    const all = await articlesOf(folder)
    const meant = meantBy(given, [...all, ...forgotten(decisions)])
    if (meant.length !== 1) return unclear(given, meant, all)
    const [{ id, file }] = meant as [Named]
    if (!forgottenIn(decisions)({ id, url: null })) {
      const decision = { kind: 'forget', article: id, ...(file && { file }), by, at: now(), why } as const
      await appendDecision(decisionsFileOf(folder), decision, say)
    }
    log.remove(id)
    // A line taken back is still in the file until then.
    await log.compact()
    const { code, graph } = await writeGraph(log, folder, { lenient: true, quiet: true })
    await print(
      `The article ${id} is forgotten; ${graph?.articles ?? 0} are left. To read it again: onrecord decide undo\n`,
    )
    return code
  } finally {
    await log.close()
  }
}

/** An article, by all that it may be called. */
interface Named extends Forgettable {
  readonly file: string | null
}

async function articlesOf(folder: string): Promise<Named[]> {
  const found: Named[] = []
  const damaged = damagedLines()
  await withRecords(folder, damaged, async (records) => {
    for (const { id, article } of records()) found.push({ id, url: article.url, file: article.file })
  })
  return found
}

/** Those that are forgotten already: to say so again does no harm, and goes on where a run broke off. */
const forgotten = (decisions: readonly PlacedDecision[]): Named[] =>
  decisions.flatMap(({ decision }) =>
    decision.kind === 'forget' ? [{ id: decision.article, url: null, file: decision.file ?? null }] : [],
  )

function meantBy(given: string, articles: readonly Named[]): Named[] {
  const all = [...new Map(articles.map((one) => [one.id, one])).values()]
  const exact = all.filter(({ id, url, file }) => [id, url, file].includes(given))
  return exact.length > 0 ? exact : all.filter(({ file }) => file?.endsWith(`/${given}`))
}

function unclear(given: string, meant: readonly Named[], all: readonly Named[]): ExitCode {
  const ids = meant.map(({ id }) => id)
  const near = nearest(
    given,
    all.flatMap(({ id, url, file }) => [id, url ?? id, file ?? id]),
    3,
  )
  if (meant.length > 0) say(`"${given}" may mean several articles, give the id of one: ${ids.slice(0, 10).join(', ')}`)
  else
    say(
      `"${given}": no article of this build has that id, address or file. ${near.length > 0 ? `Did you mean ${near.join(', or ')}?` : '`onrecord records` prints them.'}`,
    )
  return EXIT.FAILED
}
