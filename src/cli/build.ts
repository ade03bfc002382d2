import { rm } from 'node:fs/promises'
import { logOf } from '../builds/log-file.ts'
import { makeFolder } from '../builds/make-folder.ts'
import { type Removal, removeForgotten, removeGone, tidied } from '../builds/removal.ts'
import { rememberedRoot, settleConcepts, settleDecisions } from '../builds/root-file.ts'
import { settleRoot } from '../builds/settle-root.ts'
import type { PlacedDecision } from '../decisions/decision.ts'
import { forgottenIn } from '../decisions/forgotten.ts'
import { isThere } from '../ingest/file-error.ts'
import type { Language } from '../ingest/language.ts'
import type { FormatOptions } from '../ingest/read-file.ts'
import { Reading } from '../ingest/reading.ts'
import { makerOf } from '../maker.ts'
import type { Article } from '../model/article.ts'
import { RecordLog } from '../record/log.ts'
import { recordStamp } from '../record/stamp.ts'
import { conceptsForBuild, conceptsFrom } from './build-concepts.ts'
import { decisionsForBuild } from './build-decisions.ts'
import { type BuildReport, describeBuild } from './build-report.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { type Extraction, extractRecords, type ProcessingOptions } from './extraction.ts'
import { skippedOf } from './files.ts'
import { writeGraph } from './graph-files.ts'
import { tellMemoryNeeded } from './memory.ts'
import { concludeMissed } from './missed.ts'
import type { SkippedList } from './skipped-list.ts'
import { print, say } from './terminal.ts'
import { writeFiles } from './write-files.ts'

export interface BuildOptions extends ProcessingOptions, FormatOptions {
  readonly output: string
  readonly language: Language
  readonly root?: string
  readonly fresh?: true
  readonly prune?: true
  /** Files of decisions besides the build's own; `false` for none from now on. */
  readonly decisions?: readonly string[] | false
  /** File of the concepts that statements may be on; `false` for none from now on. */
  readonly concepts?: string | false
  /** Whether decisions that cannot be carried out are left out, instead of stopping the build. */
  readonly lenient?: true
  readonly json?: true
  readonly quiet?: true
}

/** `onrecord build`: articles in, a folder with the record log and the graph in every format out. */
export async function build(paths: readonly string[], options: BuildOptions): Promise<ExitCode> {
  const { output, root, format, map, asIs, language, json, quiet } = options
  const remembered = await rememberedRoot(output)
  const how = { format, map, asIs, language }
  const reading = await Reading.open(paths, { ...how, except: output, root, usualRoot: remembered })
  await makeFolder(output)
  if (options.decisions !== undefined) await settleDecisions(output, options.decisions || [])
  const decisions = await decisionsForBuild(output, options)
  if (decisions === null) return EXIT.FAILED
  if (options.concepts === false) await settleConcepts(output, null)
  const concepts = options.concepts ? await conceptsFrom(options.concepts, output) : await conceptsForBuild(output)
  if (concepts === null) return EXIT.FAILED
  tellMemoryNeeded(logOf(output), reading.bytesTotal)
  const log = await RecordLog.open(logOf(output))
  try {
    for (const notice of log.notices) say(notice)
    if (remembered !== undefined && reading.root === remembered && !isThere(remembered))
      say(`${remembered}, where this build's articles lay, is gone. If it has moved, give it as --root.`)
    if (reading.root !== null) await settleRoot(log, output, { root: reading.root, given: root, remembered })
    const { extraction, counts, missed } = await updateLog(log, reading, decisions, options)
    const code = Math.max(extraction.failures.conclude(), concludeMissed(missed))
    if (extraction.interrupted) return stopped(counts.new)
    const { graph, code: graphCode } = await writeGraph(log, output, options)
    if (graph === null) return graphCode
    await settleSkipped(output, extraction.skipped)
    const report = { output, articles: counts, graph }
    const notRead = extraction.skipped.describe()
    if (notRead !== null && !quiet) say(`${notRead} ${skippedOf(output)} tells which, and why.`)
    if (json) await print(`${JSON.stringify(report)}\n`)
    else if (!quiet) await print(describeBuild(report))
    return Math.max(code, graphCode) as ExitCode
  } finally {
    await log.close()
  }
}

/** Brings the log up to date with the articles of a reading. */
async function updateLog(
  log: RecordLog,
  reading: Reading,
  decisions: readonly PlacedDecision[],
  options: BuildOptions,
): Promise<{ extraction: Extraction; counts: BuildReport['articles']; missed: Removal['missed'] }> {
  const { model, fresh, prune, quiet } = options
  const isForgotten = forgottenIn(decisions)
  removeForgotten(log, isForgotten)
  const before = new Set([...log.entries()].map(({ id }) => id))
  const added: string[] = []
  let unchanged = 0
  const extraction = await extractRecords(reading, {
    ...options,
    progress: !quiet,
    skip: (article) => {
      if (isForgotten({ id: article.id, url: article.info.url })) return true
      const skipped = !fresh && log.isCurrent(article.id, stampOf(article, makerOf(model)))
      if (skipped) unchanged += 1
      return skipped
    },
    keep: (record) => {
      log.append(record)
      added.push(record.id)
    },
  })
  const { failures, interrupted } = extraction
  // What was not read cannot be told from what is gone.
  const { removed, missed } = interrupted ? NOTHING : removeGone(log, reading, before, prune)
  if (fresh && !interrupted) await log.compact(added)
  if (!interrupted) for (const damage of await tidied(log, reading, prune)) failures.add(damage)
  const counts = {
    new: added.length,
    unchanged,
    removed,
    repeated: reading.repeats,
    failed: failures.count,
    skipped: extraction.skipped.skipped,
  }
  return { extraction, counts, missed }
}

const NOTHING: Removal = { removed: 0, missed: [] }

const stampOf = ({ info, text }: Article, maker: string): string => recordStamp({ maker, info, text })

/** Lists what was no article, or takes the list of an earlier build away. */
async function settleSkipped(folder: string, { lines }: SkippedList): Promise<void> {
  const path = skippedOf(folder)
  if (lines.length > 0) await writeFiles([{ path, text: lines }])
  else await rm(path, { force: true })
}

function stopped(added: number): ExitCode {
  say(`Stopped. ${added === 1 ? '1 article was' : `${added} articles were`} added: the same command goes on from here.`)
  return EXIT.INTERRUPTED
}
