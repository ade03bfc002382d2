/**
 * How fast articles are read on one core: `npm run bench`, or `npm run bench -- PATHS… --model large`.
 *
 * Prints KB of text a second for the whole of extraction and the share of each stage, beside compromise's own full pass
 * and, where Python has spaCy with `en_core_web_sm`, spaCy's, on the same texts in the same run; then the time that a
 * model takes to load, and the memory of the process. Every contender has a process of its own, reads a tenth of the
 * articles to warm up, then all of them once, as users do. The texts are `seeds/` by default; a megabyte of news gives
 * steadier figures.
 *
 * `npm run bench -- --against DIR` reads the texts with another build too, whose `dist` folder is DIR, in turn with this
 * one: `against.mjs` says how. Both models unless one is named, 5 rounds unless `--rounds N` says otherwise.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import nlp from 'compromise'
import { Encoder } from '../dist/extract/encoder/encoder.js'
import { extract } from '../dist/extract/extract.js'
import { hintsFor } from '../dist/extract/hints.js'
import { findQuotations } from '../dist/extract/quotations.js'
import { readArticles } from '../dist/ingest/read-articles.js'
import { processArticle } from '../dist/pipeline.js'
import { resolve } from '../dist/resolve/resolve.js'
import { readDocument } from '../dist/text/read.js'
import { against, checkBuild } from './against.mjs'
import { argumentsOf } from './arguments.mjs'

const { values, positionals } = argumentsOf(import.meta.filename, {
  allowPositionals: true,
  options: {
    model: { type: 'string' },
    only: { type: 'string' },
    against: { type: 'string' },
  },
  numbers: { rounds: 5 },
})
const model = values.model ?? 'base'
const paths = positionals.length > 0 ? positionals : ['seeds']

// One core for each, the runtime's threads and the garbage collector among them, where the system can hold us to it.
const oneCore = spawnSync('taskset', ['--version']).status === 0 ? ['taskset', '-c', '0'] : ['env']

/** What this script prints, as JSON, when it runs one contender alone. */
function alone(contender) {
  const [command, ...args] = [...oneCore, process.execPath, fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  const { stdout, stderr, status } = spawnSync(command, [...args, '--only', contender], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const articles = []
for await (const article of readArticles(paths)) {
  if (article instanceof Error) {
    console.error(article.message)
    process.exit(1)
  }
  articles.push(article)
}
const kilobytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1000

/** Milliseconds of one pass over all articles, after a tenth of them. */
async function time(read) {
  for (const article of articles.slice(0, Math.ceil(articles.length / 10))) await read(article)
  const start = performance.now()
  for (const article of articles) await read(article)
  return performance.now() - start
}

const CONTENDERS = {
  onrecord: async () => {
    const start = performance.now()
    const encoder = await Encoder.load({ model, threads: 1 })
    const load = performance.now() - start
    const whole = await time((article) => processArticle(article, encoder))
    const memory = process.resourceUsage().maxRSS / 1000
    const text = await time(readDocument)
    const documents = new Map(articles.map((article) => [article, readDocument(article)]))
    const quotations = new Map(articles.map((article) => [article, findQuotations(documents.get(article))]))
    const encode = await time((one) => encoder.read(documents.get(one), quotations.get(one), []))
    const hints = await time((article) => hintsFor(documents.get(article)))
    const found = new Map()
    for (const article of articles) found.set(article, await extract(documents.get(article), encoder))
    const who = await time((one) => {
      const { mentions, attributions, ...readings } = found.get(one)
      return resolve(documents.get(one), mentions, attributions, readings)
    })
    return { load, memory, whole, text, encode, hints, who, notice: encoder.notice }
  },
  compromise: async () => ({ full: await time((article) => nlp(article.text)) }),
}

function row(name, milliseconds, whole) {
  const share = whole ? `  ${((100 * milliseconds) / whole).toFixed(0).padStart(3)} %` : ''
  console.log(`${name.padEnd(28)} ${((1000 * kilobytes) / milliseconds).toFixed(1).padStart(9)} KB/s${share}`)
}

function compare() {
  console.log(`${articles.length} articles, ${kilobytes.toFixed(0)} KB, model ${model}, one core\n`)
  const { load, memory, whole, text, encode, hints, who, notice } = alone('onrecord')
  if (notice) console.log(notice)
  row('onrecord, whole extraction', whole, whole)
  row('  text', text, whole)
  row('  extract: encoder', encode, whole)
  row('  extract: hints of names', hints, whole)
  row('  resolve', who, whole)
  const { full } = alone('compromise')
  row('compromise, its full pass', full)
  const theirs = spacy()
  if (theirs === null) console.log('spaCy en_core_web_sm: not installed')
  else row('spaCy en_core_web_sm', theirs)
  console.log(`\nonrecord as a share of compromise's full pass: ${(full / whole).toFixed(2)}`)
  console.log(`model loaded in ${load.toFixed(0)} ms; peak memory ${memory.toFixed(0)} MB`)
}

/** Milliseconds of spaCy's pass over the same texts; `null` where it is not installed. */
function spacy() {
  const script = `
import json, sys, time
import spacy
nlp = spacy.load("en_core_web_sm")
texts = json.load(sys.stdin)
for text in texts[: -(-len(texts) // 10)]: nlp(text)
start = time.perf_counter()
for text in texts: nlp(text)
print(1000 * (time.perf_counter() - start))`
  const input = JSON.stringify(articles.map(({ text }) => text))
  const [command, ...args] = [...oneCore, 'python3', '-c', script]
  const { status, stdout } = spawnSync(command, args, { input })
  return status === 0 ? Number(stdout) : null
}

/** Reads with another build, too; what cannot be is one line. */
async function compareBuilds() {
  const { rounds } = values
  try {
    checkBuild(values.against)
    console.log(`${articles.length} articles, ${kilobytes.toFixed(0)} KB, ${rounds} rounds each, one core`)
    for (const one of values.model ? [model] : ['base', 'large'])
      await against(values.against, { model: one, paths, rounds, oneCore })
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}

if (values.only) console.log(JSON.stringify(await CONTENDERS[values.only]()))
else if (values.against !== undefined) await compareBuilds()
else compare()
