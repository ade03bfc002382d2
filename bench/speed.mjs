/**
 * How fast articles are read on one core: `npm run bench`, or `npm run bench -- PATHS… --model large`.
 *
 * Prints KB of text per second for the whole of extraction and the share of each stage, beside compromise's own full
 * pass and, where Python has spaCy with `en_core_web_sm`, spaCy's, on the same texts in the same run; then the time that
 * a model takes to load, and the memory of the process. Texts are `seeds/` by default; passes over them are repeated
 * until each figure has five seconds of work behind it, and the best pass counts, since what disturbs only ever slows.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import nlp from 'compromise'
import { Encoder } from '../dist/extract/encoder/encoder.js'
import { findMentions } from '../dist/extract/mentions.js'
import { findQuotations } from '../dist/extract/quotations.js'
import { readArticles } from '../dist/ingest/read-articles.js'
import { processArticle } from '../dist/pipeline.js'
import { readDocument } from '../dist/text/read.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string', default: 'base' }, seconds: { type: 'string', default: '5' } },
})

// One core for all, the runtime's threads and the garbage collector among them, where the system can hold us to it.
if (!process.env.ONRECORD_ONE_CORE) {
  const taskset = spawnSync('taskset', ['--version']).status === 0 ? ['taskset', '-c', '0'] : ['env']
  const [command, ...args] = [...taskset, process.execPath, fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  const env = { ...process.env, ONRECORD_ONE_CORE: '1', OMP_NUM_THREADS: '1' }
  process.exit(spawnSync(command, args, { stdio: 'inherit', env }).status ?? 1)
}

const articles = []
for await (const article of readArticles(positionals.length > 0 ? positionals : ['seeds'])) {
  if (article instanceof Error) throw article
  articles.push(article)
}
const kilobytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1000

/** Least milliseconds of one pass over all articles. */
async function best(pass) {
  const times = []
  const end = performance.now() + 1000 * Number(values.seconds)
  do {
    const start = performance.now()
    for (const article of articles) await pass(article)
    times.push(performance.now() - start)
  } while (performance.now() < end)
  return Math.min(...times)
}

const start = performance.now()
const encoder = await Encoder.load({ model: values.model, threads: 1 })
const load = performance.now() - start
if (encoder.notice) console.log(encoder.notice)

const speed = (milliseconds) => (kilobytes / milliseconds) * 1000
const row = (name, milliseconds, whole) =>
  console.log(
    `${name.padEnd(28)} ${speed(milliseconds).toFixed(1).padStart(8)} KB/s${whole ? `  ${((100 * milliseconds) / whole).toFixed(0).padStart(3)} %` : ''}`,
  )

console.log(`${articles.length} articles, ${kilobytes.toFixed(0)} KB, model ${values.model}, one core\n`)
const whole = await best((article) => processArticle(article, encoder))
const memory = process.resourceUsage().maxRSS / 1000
row('onrecord, whole extraction', whole, whole)
const text = await best(readDocument)
row('  text', text, whole)
const documents = new Map(articles.map((article) => [article, readDocument(article)]))
const quotations = new Map(articles.map((article) => [article, findQuotations(documents.get(article))]))
row('  extract: quotations', await best((article) => findQuotations(documents.get(article))), whole)
row('  extract: encoder', await best((one) => encoder.read(documents.get(one), quotations.get(one))), whole)
row('  extract: names', await best((article) => findMentions(documents.get(article))), whole)
const full = await best((article) => nlp(article.text))
row('compromise, its full pass', full)
const theirs = spacy()
if (theirs === null) console.log('spaCy en_core_web_sm: not installed')
else row('spaCy en_core_web_sm', theirs)
console.log(`\nonrecord as a share of compromise's full pass: ${(full / whole).toFixed(2)}`)
console.log(`model loaded in ${load.toFixed(0)} ms; peak memory ${memory.toFixed(0)} MB`)

/** Milliseconds of spaCy's best pass over the same texts; `null` where it is not installed. */
function spacy() {
  const script = `
import json, sys, time
import spacy
nlp = spacy.load("en_core_web_sm")
texts = json.load(sys.stdin)
best = 1e9
for _ in range(3):
    start = time.perf_counter()
    for text in texts: nlp(text)
    best = min(best, time.perf_counter() - start)
print(1000 * best)`
  const { status, stdout } = spawnSync('python3', ['-c', script], {
    input: JSON.stringify(articles.map(({ text }) => text)),
  })
  return status === 0 ? Number(stdout) : null
}
