import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Lock } from '../../src/record/lock.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-lock-'))
  path = join(folder, 'records.ndjson')
})
afterEach(() => rmSync(folder, { recursive: true }))

const CONTENDERS = 8
const ROUNDS = 15
const CONTENDER = join(import.meta.dirname, 'contender.mjs')

test(`of ${CONTENDERS} processes that take a lock ${ROUNDS} times each, mostly from the dead, one has it at a time`, async () => {
  const run = promisify(execFile)
  const args = [CONTENDER, path, String(ROUNDS)]
  await Promise.all(Array.from({ length: CONTENDERS }, () => run(process.execPath, args)))
  const journal = readFileSync(`${path}.journal`, 'utf8')
  expect(journal).toMatch(/^(?:\+(\d+)\n-\1\n)+$/)
  expect(journal.split('\n')).toHaveLength(2 * CONTENDERS * ROUNDS + 1)
  Lock.acquire(path).release()
  expect(readdirSync(folder)).toEqual(['records.ndjson.journal'])
})

test('a lock is renewed though its owner’s thread never rests', () => {
  const lock = Lock.acquire(path)
  const [name = ''] = readdirSync(`${path}.lock`)
  const file = join(`${path}.lock`, name)
  utimesSync(file, 1, 1)
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let tries = 0; tries < 1000 && statSync(file).mtimeMs === 1000; tries += 1) Atomics.wait(pause, 0, 0, 100)
  expect(statSync(file).mtimeMs).toBeGreaterThan(1000)
  lock.release()
})
