/**
 * How time and memory grow with the number of articles: `npm run bench:growth`, or `npm run bench:growth -- 100 1000 10000 100000`.
 *
 * For each number, makes articles up with a fixed seed, and the log that a build of them would have. Measures `extract` with
 * a network that finds the same in all and takes no time, so that what is left is reading, handing on and writing; then
 * who is who, the graph and its export, each in seconds of one core and megabytes. Writes the table and the picture of
 * `docs/performance.md`.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { serializeRecord } from '../dist/record/serialize.js'
import { madeRecords } from '../test/made-records.mjs'
import { randomNumbers } from '../test/random.mjs'
import { numbersOf } from './arguments.mjs'
import { growthPicture } from './growth-picture.mjs'

const sizes = numbersOf(import.meta.filename, [100, 1_000, 10_000])

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const PAGE = at('../docs/performance.md')
const MB = 2 ** 20
const WORDS =
  'budget school road river harbour strike tax court bridge union farm hospital border vote market price wage energy water housing'.split(
    ' ',
  )
const VERBS = 'raise cut close open delay repeal review fund sell build defend attack postpone welcome reject'.split(
  ' ',
)
/** Statements of an article, on average. */
const STATEMENTS = 8

/** A record with sentences in which its people say something about each other. */
function withStatements(record, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const people = record.entities.filter(({ type }) => type === 'PERSON')
  let text = `${record.text}\n\n`
  const mentions = [...record.mentions]
  const statements = []
  const add = (words, entity) => {
    if (entity)
      mentions.push({
        start: text.length,
        end: text.length + words.length,
        type: entity.type,
        entity: entity.id,
        proper: true,
      })
    text += words
    return [text.length - words.length, text.length]
  }
  for (let i = 0; i < STATEMENTS && people.length > 1; i += 1) {
    const [speaker, target] = [pick(people), pick(people)]
    const source = [add(speaker.name, speaker)]
    add(' ')
    const cue = [add('said')]
    add(' ')
    const start = text.length
    add(
      `the ${pick(WORDS)} and the ${pick(WORDS)} of ${pick(WORDS)} ${Math.floor(random() * 1000)} would ${pick(VERBS)} whatever `,
    )
    add(target.name, target)
    add(` had to ${pick(VERBS)} in the ${pick(WORDS)}`)
    const content = [[start, text.length]]
    add('. ')
    statements.push({
      ...{ id: `s${i + 1}`, form: 'indirect', source, cue, content, speaker: speaker.id, speakerConfidence: 0.9 },
      ...{ about: [target.id], salience: [1], addressee: null, saidOn: record.article.publishedAt, confidence: 0.9 },
    })
  }
  // As in news, most of an article is said by nobody.
  const rest = `${Array.from({ length: 200 }, () => pick(WORDS)).join(' ')}.\n`
  const entities = record.entities.map(({ truth, ...entity }) => entity)
  return { ...record, text: text + rest, entities, mentions, statements }
}

function writeInputs(count, folder) {
  const random = randomNumbers(7)
  const [log, articles] = ['records.ndjson', 'articles.jsonl'].map((name) => openSync(join(folder, name), 'w'))
  for (const made of madeRecords(count)) {
    const record = withStatements(made, random)
    writeSync(log, `${serializeRecord(record)}\n`)
    writeSync(articles, `${JSON.stringify({ id: record.id, text: record.text, date: record.article.publishedAt })}\n`)
  }
  closeSync(log)
  closeSync(articles)
}

/** The seconds of all cores and the most memory that one process held. */
function extractOf(folder) {
  const stub = pathToFileURL(at('../test/cli/stub-pipeline.mjs')).href
  const command = [process.execPath, at('../dist/cli/main.js'), 'extract', 'articles.jsonl', '--quiet', '--jobs', '1']
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', ...command], {
    ...{ cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: `--import "${stub}"` } },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`extract failed: ${stderr}`)
  const [user, system, peak] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { seconds: user + system, peakMB: peak / 1024 }
}

function foldOf(folder) {
  const args = ['--expose-gc', '--max-old-space-size=5700', at('growth-worker.mjs'), join(folder, 'records.ndjson')]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 })
  if (status !== 0) throw new Error(`the graph failed: ${stderr}`)
  return JSON.parse(stdout)
}

const [others] = loadavg()
const rows = []
for (const count of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-growth-'))
  writeInputs(count, folder)
  const log = statSync(join(folder, 'records.ndjson')).size / MB
  const extract = extractOf(folder)
  const { parts, nodes, edges } = foldOf(folder)
  rmSync(folder, { recursive: true })
  rows.push({ count, log, nodes, edges, extract, ...parts })
  console.error(JSON.stringify(rows.at(-1)))
}

const number = (value) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en-GB'))
const STAGES = ['extract', 'identity', 'graph', 'export']
const cells = (row) => [
  ...[row.count.toLocaleString('en-GB'), number(row.log), row.nodes.toLocaleString('en-GB')],
  ...STAGES.flatMap((stage) => [number(row[stage].seconds), number(row[stage].peakMB)]),
]
const line = (all) => `| ${all.join(' | ')} |`
const table = [
  line(['articles', 'log, MB', 'nodes', ...STAGES.flatMap((stage) => [`${stage}, s`, 'MB'])]),
  line(['---:', '---:', '---:', ...STAGES.flatMap(() => ['---:', '---:'])]),
  ...rows.map((row) => line(cells(row))),
].join('\n')
const when = new Date().toISOString().slice(0, 10)
const cores = `${cpus().length} cores of a server (${cpus()[0]?.model ?? 'unknown'})`
// Work of others takes seconds of a core as well: memory and caches are shared.
const beside = others < 1 ? '' : `, beside other work: ${others.toFixed(0)} more processes ran or waited for a core`
const machine = `${when}, ${cores}, Node.js ${process.versions.node}${beside}`
console.log(table)

const page = readFileSync(PAGE, 'utf8')
const part = `<!-- growth -->\n\n${table}\n\nMeasured on ${machine}.\n\n<!-- /growth -->`
writeFileSync(
  PAGE,
  page.replace(/<!-- growth -->[\s\S]*<!-- \/growth -->/, () => part),
)
writeFileSync(at('../docs/growth.svg'), growthPicture(rows, STAGES))
