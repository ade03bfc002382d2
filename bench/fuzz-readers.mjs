/**
 * Whether any file can stop the readers: `npm run bench:fuzz-readers -- --count 10000 --seed 1`.
 *
 * Makes so many damaged files of all formats, each from a seed of its own, from the one given on, and reads each twice. Every one
 * must give whole articles or one line that names it, the same both times, within the time limit. Prints how many did, and every
 * failure with its seed: `--count 1 --seed N` has it again. Exit code 1 if there is one.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readFile } from '../dist/ingest/read-file.js'
import { readerProblemsOf } from '../test/fuzz/reader-check.mjs'
import { readerInputOf } from '../test/fuzz/reader-inputs.mjs'
import { argumentsOf } from './arguments.mjs'
import { supervise } from './supervise.mjs'

const TIME_LIMIT = 60_000

const {
  values: { count, seed: first },
} = argumentsOf(import.meta.filename, { numbers: { count: 10_000, seed: 1 } })
const last = first + count - 1

if (process.env.FUZZ_READER) {
  for (let seed = first; seed <= last; seed++) {
    process.send({ seed })
    process.send({ seed, problems: await readerProblemsOf(readerInputOf(seed), readFile) })
  }
  process.disconnect()
} else {
  const start = (from) =>
    fork(fileURLToPath(import.meta.url), ['--seed', String(from), '--count', String(last - from + 1)], {
      env: { ...process.env, FUZZ_READER: '1' },
    })
  process.exitCode = await supervise({ first, last, timeLimit: TIME_LIMIT, start })
}
