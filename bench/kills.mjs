/**
 * Whether a killed run leaves anything amiss: `npm run bench:kills -- --count 300 --seed 1`.
 *
 * Kills so many runs of `build`, `export`, `load`, `build --fresh` and of builds that compact their log, each at a place of
 * its course drawn from a seed of its own, from the one given on: half of them at one of its changes on disk or messages
 * to the server, half at a moment. The next run must end as an undisturbed one would, with the same bytes in every file,
 * the same in the database, and no other file. Prints how many did, and every one that did not, with its seed: `--count 1
 * --seed N` has it again. Exit code 1 if there is one. `-- build export` kills these alone: without `load` it needs no
 * server. The articles are read by the tests' stub. Needs Java and Maven, as the tests do.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kills, victimsOfLoad, victimsOnDisk } from '../test/kills/kills.mjs'
import { createNeo4j } from '../test/neo4j/server.mjs'
import { argumentsOf } from './arguments.mjs'

const { values, positionals } = argumentsOf(import.meta.filename, {
  allowPositionals: true,
  numbers: { count: 300, seed: 1 },
})
const isWanted = (command) => positionals.length === 0 || positionals.includes(command)

const home = mkdtempSync(join(tmpdir(), 'onrecord-kills-'))
const server = isWanted('load') ? await createNeo4j() : null
try {
  await server?.start()
  const victims = [...(await victimsOnDisk(home)), ...(server ? victimsOfLoad(home, server) : [])]
  const wanted = victims.filter(({ command }) => isWanted(command))
  const counts = new Map()
  let failures = 0
  const summary = () => `killed ${[...counts].map((one) => one.join(' ')).join(', ')}; ${failures} failures`
  for await (const { seed, command, killed, at, problems } of kills(wanted, values.count, values.seed)) {
    if (killed) counts.set(command, (counts.get(command) ?? 0) + 1)
    if (problems.length > 0) failures += 1
    for (const problem of problems) console.log(`seed ${seed}, ${at}: ${problem}`)
    if (seed % 10 === 0) console.error(`so far ${summary()}`)
  }
  console.log(summary())
  process.exitCode = failures > 0 ? 1 : 0
} finally {
  await server?.remove()
  rmSync(home, { recursive: true })
}
