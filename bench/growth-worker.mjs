/** The half of a build behind the log, in a process of its own, for `growth.mjs`: prints what each part of it took. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FORMATS } from '../dist/export/formats.js'
import { writeTogether } from '../dist/export/write-aside.js'
import { foldRecords } from '../dist/graph/fold.js'
import { identify } from '../dist/identity/identify.js'
import { PROJECTED } from '../dist/model/projected.js'
import { openRecords } from '../dist/record/read.js'

const [, , path] = process.argv
const { records, close } = await openRecords(path)
const parts = {}

/** What is live afterwards, and the most that the process has held so far. */
async function measure(name, work) {
  const before = process.cpuUsage()
  const made = await work()
  const { user, system } = process.cpuUsage(before)
  globalThis.gc()
  const live = process.memoryUsage()
  parts[name] = {
    seconds: (user + system) / 1e6,
    liveMB: (live.heapUsed + live.external) / 2 ** 20,
    peakMB: process.resourceUsage().maxRSS / 1024,
  }
  return made
}

const identity = await measure('identity', async () => {
  // As in a build: without the reasons, which would stay in memory.
  const { nodesOf, inferredOf, formerIds, sameAs } = await identify(records())
  return { nodesOf, inferredOf, formerIds, sameAs }
})
const graph = await measure('graph', () => foldRecords(records(), identity))
await measure('export', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-growth-'))
  const files = FORMATS['neo4j-admin'](graph, { schema: PROJECTED.statements })
  await writeTogether(files.map(({ file, text }) => ({ path: join(folder, file), text })))
  rmSync(folder, { recursive: true })
})
await close()
console.log(JSON.stringify({ parts, nodes: graph.order, edges: graph.size }))
