/**
 * Whether time grows faster than what is read: `npm run bench:hard`, or `npm run bench:hard -- weekdays cues` for some.
 *
 * For each kind of input made to hurt, prints the milliseconds that n of it take, those that 2n take, and their ratio: 2
 * where time grows with the size, 4 where it grows with its square. Each is the least of three runs.
 */
import { readFileSync } from 'node:fs'
import { Encoder } from '../dist/extract/encoder/encoder.js'
import { Pieces } from '../dist/extract/encoder/pieces.js'
import { windowsOf } from '../dist/extract/encoder/windows.js'
import { wordsOf } from '../dist/extract/encoder/words.js'
import { findQuotations } from '../dist/extract/quotations.js'
import { gistOf } from '../dist/graph/claims/gist.js'
import { nearWords } from '../dist/graph/claims/near-words.js'
import { restatements } from '../dist/graph/claims/restatements.js'
import { processArticle } from '../dist/pipeline.js'
import { readDocument } from '../dist/text/read.js'
import { eager, HURTFUL, newsOf } from '../test/extract/hurtful.mjs'
import { unrelatedTexts } from '../test/graph/unrelated.mjs'
import { argumentsOf } from './arguments.mjs'

const { positionals: wanted } = argumentsOf(import.meta.filename, { allowPositionals: true })

const RUNS = 3
const LIMIT_OF_PIECES = 254

const encoder = await Encoder.load({ model: 'base', threads: 1 })
const pieces = new Pieces(JSON.parse(readFileSync(new URL('../weights/tokenizer.json', import.meta.url), 'utf8')))
const NOTHING = { url: null, title: null, outlet: null, agency: null, publishedAt: null, file: null, line: null }
const articleOf = (text) => ({ id: 'hard', info: NOTHING, text, markup: [] })

/** All that is done with a text but the encoder's own work, which takes as long whatever the words. */
async function readAround(text) {
  await processArticle(articleOf(text), eager)
  const document = readDocument(articleOf(text))
  windowsOf(wordsOf(document, findQuotations(document)), (word) => pieces.of(word), LIMIT_OF_PIECES)
}

/** What words alone say. */
const gistOfWords = (words) => gistOf({ words, text: words.join(' '), cue: '', names: [], targets: [], saidOn: null })

/** What is measured: an input that is so many times as long as the first, and the work on it. */
const CASES = [
  ...HURTFUL.map(({ name, textOf }) => ({ name, inputOf: textOf, work: readAround })),
  {
    name: 'news of 350 persons',
    inputOf: (factor) => newsOf(350 * factor),
    work: (text) => processArticle(articleOf(text), encoder),
  },
  {
    name: '50,000 statements: the same words',
    inputOf: (factor) => unrelatedTexts(50_000 * factor),
    work: (texts) => [...nearWords(texts, 0.5)],
  },
  {
    name: '10,000 statements: restatements',
    inputOf: (factor) => unrelatedTexts(10_000 * factor),
    work: (texts) => [...restatements(texts.map(gistOfWords))],
  },
]

async function milliseconds(work, input) {
  const times = []
  while (times.length < RUNS) {
    const start = performance.now()
    await work(input)
    times.push(performance.now() - start)
  }
  return Math.min(...times)
}

console.log(`${''.padEnd(40)}     n ms    2n ms  ratio`)
for (const { name, inputOf, work } of CASES) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue
  const once = await milliseconds(work, inputOf(1))
  const twice = await milliseconds(work, inputOf(2))
  const cells = [once.toFixed(0).padStart(9), twice.toFixed(0).padStart(9), (twice / once).toFixed(1).padStart(7)]
  console.log(name.padEnd(40) + cells.join(''))
}
