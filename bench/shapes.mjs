/**
 * Whether time grows faster than what is read, for every format: `npm run bench:shapes -- --seed 1`.
 *
 * For each format and each shape that a text may have, drawn from the seed, prints how many times as long 2n characters take
 * as n do: to be read from the file, and all that comes after, but for what others' code does, which `--time-limit` ends: to
 * find Markdown's signs, and the encoder's own work. 2 is in proportion, 4 is the square. Exit code 1 where one is above
 * {@link MOST} three times running, each time with texts twice as long. Time is the processor's, the least of some runs, so
 * that other programs do not count.
 */
import { withSigns } from '../dist/ingest/markdown.js'
import { readFile } from '../dist/ingest/read-file.js'
import { processArticle } from '../dist/pipeline.js'
import { serializeRecord } from '../dist/record/serialize.js'
import { eager } from '../test/extract/hurtful.mjs'
import { FORMATS, SHAPES } from '../test/fuzz/shapes.mjs'
import { randomNumbers } from '../test/random.mjs'
import { argumentsOf } from './arguments.mjs'

const MOST = 3
const RUNS = 3
const TRIES = 3
/** Characters, n. Reading is quick: only of much is there anything to measure. */
const SIZES = { read: 400_000, rest: 20_000 }
/** In ms: below, a ratio says more of the clock than of the code. */
const LEAST_TIME = 2

const { values } = argumentsOf(import.meta.filename, { numbers: { seed: 1 } })

async function* whole(bytes) {
  yield bytes
}

async function articlesIn({ file, bytes }) {
  const articles = []
  try {
    for await (const item of readFile(whole(bytes), { file, path: null }))
      if (!(item instanceof Error)) articles.push(item)
  } catch (error) {
    if (error.name !== 'InputError' && error.name !== 'EmptyFile') throw error
  }
  return articles
}

/** What is measured: what it needs of a file, and the work on that. */
const STAGES = {
  read: { from: (input) => input, work: articlesIn },
  rest: {
    from: async (input) => (await articlesIn(input)).map(withSigns),
    work: async (articles) => {
      for (const article of articles) serializeRecord(await processArticle(article, eager))
    },
  },
}

async function milliseconds(work, input) {
  const times = []
  while (times.length < RUNS) {
    const start = process.cpuUsage()
    await work(input)
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000)
  }
  return Math.min(...times)
}

/** Times 2n takes as long as n, the least of some tries. */
async function ratioOf({ from, work }, made, size) {
  let least = Infinity
  for (let tries = 0; tries < TRIES && least > MOST; tries++) {
    const factor = 2 ** tries
    const once = await milliseconds(work, await from(made(factor * size)))
    const twice = await milliseconds(work, await from(made(2 * factor * size)))
    least = Math.min(least, twice < LEAST_TIME ? 1 : twice / Math.max(once, LEAST_TIME / 2))
  }
  return least
}

const columns = Object.keys(STAGES)
console.log(`${'format'.padEnd(22)}${'shape'.padEnd(16)}${columns.map((name) => name.padStart(7)).join('')}`)
let worst = 0
for (const [format, { file, made }] of Object.entries(FORMATS)) {
  for (const [shape, textOf] of Object.entries(SHAPES)) {
    const madeOf = (size) => {
      const random = randomNumbers(values.seed)
      const pick = (list) => list[Math.floor(random() * list.length)]
      return { file, bytes: Buffer.from(made(textOf(size, pick))) }
    }
    const cells = []
    for (const [stage, work] of Object.entries(STAGES)) {
      const ratio = await ratioOf(work, madeOf, SIZES[stage])
      worst = Math.max(worst, ratio)
      cells.push(ratio.toFixed(1).padStart(7))
    }
    console.log(format.padEnd(22) + shape.padEnd(16) + cells.join(''))
  }
}
console.log(`most of ours: ${worst.toFixed(1)}, allowed: ${MOST}`)
process.exitCode = worst > MOST ? 1 : 0
