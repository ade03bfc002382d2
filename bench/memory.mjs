/**
 * How much memory a graph takes: `npm run bench:memory`, or `npm run bench:memory -- 1000 4000`.
 *
 * For each number of articles, made up from the sample articles with a fixed seed, makes the log that a build of them
 * would have, and runs the commands that make the graph. Prints the size of the log, the most that was live at once in
 * JavaScript's heap, and the ratio of the two, by which `src/cli/memory.ts` foretells what is needed.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serializeRecord } from '../dist/record/serialize.js'
import { randomNumbers } from '../test/random.mjs'
import { numbersOf } from './arguments.mjs'

const sizes = numbersOf(import.meta.filename, [500, 1_000, 2_000])

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const MB = 1 << 20
/** Of how many copies of an article one name is, on average. */
const COPIES_A_NAME = 3

const samples = execFileSync(process.execPath, [MAIN, 'extract', 'seeds', '--quiet'], {
  encoding: 'utf8',
  maxBuffer: 1e9,
})
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** Writes a log of copies of the sample articles, each about other persons and bodies. Returns its size in bytes. */
function writeLog(path, articles) {
  const random = randomNumbers(42)
  const log = openSync(path, 'w')
  for (let number = 0; number < articles; number += 1) {
    const sample = samples[number % samples.length]
    const variant = Math.floor((random() * articles) / samples.length / COPIES_A_NAME)
    const named = ({ type, name, ...entity }) => ({
      ...entity,
      type,
      name: type === 'PERSON' || type === 'ORG' ? `${name} ${variant}` : name,
    })
    const entities = sample.entities.map(named)
    const record = { ...sample, id: `${sample.id}-${number}`, article: { ...sample.article, file: null }, entities }
    writeSync(log, `${serializeRecord(record)}\n`)
  }
  return statSync(path).size
}

/** The most that was live at once while a command ran, in megabytes: after every collection V8 tells what is left. */
function peakOf(args) {
  // Every collection is a full one, so that they are many, and none leaves garbage.
  const { status, stdout } = spawnSync(process.execPath, ['--gc-global', '--trace-gc', MAIN, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(`onrecord ${args.join(' ')} failed`)
  const left = [...stdout.matchAll(/Mark-Compact[^\n]*? -> ([\d.]+) \(/g)].map(([, megabytes]) => Number(megabytes))
  return Math.max(...left)
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
const build = join(folder, 'graph')
const article = join(folder, 'one.txt')
mkdirSync(build)
writeFileSync(article, 'Ann Lowe said that the port was open.')
const COMMANDS = {
  build: ['build', article, '--root', '/', '-o', build],
  'export json': ['export', build, '-f', 'json', '-o', join(folder, 'out.json')],
  'export neo4j-admin': ['export', build, '-f', 'neo4j-admin', '-o', join(folder, 'out')],
  show: ['show', build, '--root', '/'],
}

console.log('articles  log MB  command              peak MB  ratio')
for (const articles of sizes) {
  const size = writeLog(join(build, 'records.ndjson'), articles) / MB
  for (const [name, args] of Object.entries(COMMANDS)) {
    const peak = peakOf(args)
    const cells = [String(articles).padStart(8), size.toFixed(1).padStart(8), `  ${name.padEnd(18)}`]
    console.log(cells.join('') + peak.toFixed(0).padStart(9) + (peak / size).toFixed(1).padStart(7))
  }
}
rmSync(folder, { recursive: true })
