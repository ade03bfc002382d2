/**
 * Whether anything that is read can stop onrecord: `npm run bench:fuzz -- --count 10000 --seed 1`.
 *
 * Makes so many inputs, each from a seed of its own, from the one given on, and reads each twice, every fourth one with the
 * real encoder. Every article must give a valid record or a line that names its file, the same both times, within the
 * time limit. Prints how many did, and every failure with its seed: `--count 1 --seed N` has it again. Exit code 1 if
 * there is one. The inputs are read in another process, so that one that hangs or crashes is a failure like any other.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Encoder } from '../dist/extract/encoder/encoder.js'
import { readFile } from '../dist/ingest/read-file.js'
import { processArticle } from '../dist/pipeline.js'
import { ArticleRecordSchema } from '../dist/record/schema.js'
import { serializeRecord } from '../dist/record/serialize.js'
import { eager } from '../test/extract/hurtful.mjs'
import { problemsOf } from '../test/fuzz/check.mjs'
import { inputOf } from '../test/fuzz/inputs.mjs'

const TIME_LIMIT = 60_000
const REAL_EVERY = 4

const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
})
const [first, last] = [Number(values.seed), Number(values.seed) + Number(values.count) - 1]

/** Reads the inputs one by one, and tells of each before and after. */
async function readAll() {
  const encoder = await Encoder.load({ model: 'base', threads: 1 })
  const onrecord = { readFile, processArticle, ArticleRecordSchema, serializeRecord }
  for (let seed = first; seed <= last; seed++) {
    process.send({ seed })
    const problems = await problemsOf(inputOf(seed), onrecord, seed % REAL_EVERY === 0 ? encoder : eager)
    process.send({ seed, problems })
  }
  process.disconnect()
}

/** Has the inputs from a seed on read. Resolves to the seed from which to go on, where one ended the process. */
function readFrom(start, report) {
  const args = ['--seed', String(start), '--count', String(last - start + 1)]
  const child = fork(fileURLToPath(import.meta.url), args, { env: { ...process.env, FUZZ_READER: '1' } })
  let current = start
  let timer
  child.on('message', ({ seed, problems }) => {
    current = seed
    clearTimeout(timer)
    if (problems === undefined) timer = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT)
    else report(seed, problems)
  })
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (code === 0) return resolve(last + 1)
      report(current, [signal === 'SIGKILL' ? `longer than ${TIME_LIMIT} ms` : `ended the process: ${signal ?? code}`])
      resolve(current + 1)
    })
  })
}

async function supervise() {
  let read = 0
  let failures = 0
  const report = (seed, problems) => {
    read++
    if (problems.length > 0) failures++
    for (const problem of problems) console.log(`seed ${seed}: ${problem}`)
  }
  for (let start = first; start <= last; ) start = await readFrom(start, report)
  console.log(`${read} inputs read, seeds ${first} to ${last}; ${failures} failures`)
  process.exitCode = failures > 0 ? 1 : 0
}

await (process.env.FUZZ_READER ? readAll() : supervise())
