import { logOf } from '../builds/log-file.ts'
import { DatabaseError } from '../errors.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import type { ServerAddress } from '../neo4j/address.ts'
import { type BrowserLink, browserLinks } from '../neo4j/browser-links.ts'
import type { Database } from '../neo4j/database.ts'
import { type LoadReport, loadGraph } from '../neo4j/load.ts'
import { shrinkageOf } from '../neo4j/shrinkage.ts'
import { tellCutNames } from './cut-names.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { damagedLines } from './files.ts'
import { graphOf } from './graph-of.ts'
import { interruptSignal } from './interrupt.ts'
import { tellMemoryNeeded } from './memory.ts'
import { Progress } from './progress.ts'
import { safeText } from './safe-text.ts'
import { openDatabase } from './server.ts'
import { print, say } from './terminal.ts'

export interface LoadOptions extends ServerAddress {
  readonly batch: number
  readonly wipe?: true
  readonly yes?: true
  readonly json?: true
  readonly quiet?: true
}

/** `onrecord load`: a database with the graph of a build. */
export async function load(folder: string, options: LoadOptions): Promise<ExitCode> {
  const { json, quiet, yes } = options
  const damaged = damagedLines()
  tellMemoryNeeded(logOf(folder))
  const graph = await graphOf(folder, damaged)
  if (damaged.count > 0) {
    // What is only damaged must not be taken out of a database, as if it were gone.
    say('Nothing was loaded: build again first, which mends the records.')
    return damaged.conclude()
  }
  const database = await openDatabase(options)
  try {
    if (!yes) await refuseToShrink(database, graph, folder)
    tellCutNames(graph)
    const report = await loadWithProgress(database, graph, options)
    if (report.interrupted) {
      say('Stopped. The same command goes on from here.')
      return EXIT.INTERRUPTED
    }
    if (report.kept > 0) say(KEPT(report.kept))
    if (json) await print(`${JSON.stringify(report)}\n`)
    else if (!quiet) await print(describe(report) + describeLinks(await browserLinks(database, options)))
    return EXIT.OK
  } finally {
    await database.close()
  }
}

/**
 * Makes sure that most of what is there will stay: a build of another folder, or one that lost its articles, would take
 * out nearly all.
 */
async function refuseToShrink(database: Database, graph: SchemaGraph, folder: string): Promise<void> {
  const { lost, all } = await shrinkageOf(database, graph)
  if (2 * lost <= all) return
  const problem = `${lost} of the ${all} nodes of earlier loads are not in ${folder}, so they would be taken out`
  throw new DatabaseError(`${problem}: give the right build, or add --yes`)
}

async function loadWithProgress(
  database: Database,
  graph: SchemaGraph,
  { batch, wipe, quiet }: LoadOptions,
): Promise<LoadReport> {
  const signal = interruptSignal('Finishing the batch already begun.')
  const progress = new Progress('nodes and relationships', !quiet)
  let there = 0
  try {
    return await loadGraph(database, graph, {
      batch,
      signal,
      ...(wipe && { wipe }),
      onProgress: (done, total) => {
        there = done
        progress.show(done, total, done)
      },
    })
  } catch (error) {
    if (there > 0) say(`Broken off after ${there} nodes and relationships: the same command goes on from there.`)
    throw error
  } finally {
    progress.stop()
  }
}

const KEPT = (count: number): string =>
  `${count} nodes that the build no longer has were kept, since relationships that are not onrecord's hang on them.`

const describe = ({ nodes, relationships, resumed, removed }: LoadReport): string => {
  const notes = [
    ...(resumed > 0 ? [`${resumed} of them were there, from a load that broke off`] : []),
    ...(removed > 0 ? [`${removed} of earlier builds were taken out`] : []),
  ]
  return `The database has the build: ${nodes} nodes, ${relationships} relationships${notes.map((note) => `; ${note}`).join('')}.\n`
}

const describeLinks = (links: readonly BrowserLink[]): string =>
  links.length === 0 ? '' : `\nIn Neo4j Browser:\n\n${links.map(describeLink).join('\n')}`

const describeLink = ({ title, url }: BrowserLink): string => `${safeText(title)}\n  ${url}\n`
