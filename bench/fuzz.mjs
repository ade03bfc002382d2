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
import { Encoder } from '../dist/extract/encoder/encoder.js'
import { readFile } from '../dist/ingest/read-file.js'
import { processArticle } from '../dist/pipeline.js'
import { ArticleRecordSchema } from '../dist/record/schema.js'
import { serializeRecord } from '../dist/record/serialize.js'
import { eager } from '../test/extract/hurtful.mjs'
import { problemsOf } from '../test/fuzz/check.mjs'
import { inputOf } from '../test/fuzz/inputs.mjs'
import { argumentsOf } from './arguments.mjs'
import { supervise } from './supervise.mjs'

const TIME_LIMIT = 60_000
const REAL_EVERY = 4

const {
  values: { count, seed: first },
} = argumentsOf(import.meta.filename, { numbers: { count: 10_000, seed: 1 } })
const last = first + count - 1

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

const start = (from) =>
  fork(fileURLToPath(import.meta.url), ['--seed', String(from), '--count', String(last - from + 1)], {
    env: { ...process.env, FUZZ_READER: '1' },
  })

if (process.env.FUZZ_READER) await readAll()
else process.exitCode = await supervise({ first, last, timeLimit: TIME_LIMIT, start })
