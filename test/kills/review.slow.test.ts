import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseDecisions } from '../../src/decisions/read.ts'
import { serializeRecord } from '../../src/record/serialize.ts'
import { bash, onrecord } from '../cli/onrecord.ts'
import { RECORDS } from '../decisions/records.ts'
import { folderOf } from '../ingest/folder.ts'
import { randomNumbers } from '../random.mjs'

const KILLS = 6

test(`${KILLS} times killed while it asks, a review has lost no answer, and asks the rest`, async () => {
  const unsure = RECORDS.map((record) => ({
    ...record,
    statements: record.statements.map((one) => (one.speaker ? { ...one, speakerConfidence: 0.4 } : one)),
  }))
  const cwd = folderOf({ 'graph/records.ndjson': unsure.map((record) => `${serializeRecord(record)}\n`).join('') })
  const file = join(cwd, 'graph/decisions.jsonl')
  const random = randomNumbers(1)
  const open = async (): Promise<number> => {
    const { stdout } = await onrecord(['review', '--json'], { cwd })
    return stdout.split('\n').filter(Boolean).length
  }
  const all = await open()
  let answered = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    const command = `timeout --signal=KILL ${(0.5 + 2 * random()).toFixed(2)} bash -c "onrecord review graph --by ann"`
    await bash(
      `export -f onrecord; (printf y; sleep 1; printf y) | SHELL=$BASH script --quiet --command '${command}' /dev/null`,
      { cwd },
    )
    const { decisions, problems, notices } = parseDecisions(existsSync(file) ? readFileSync(file, 'utf8') : '', file)
    expect([problems, notices]).toEqual([[], []])
    expect(decisions.length).toBeGreaterThanOrEqual(answered)
    answered = decisions.length
  }
  expect(await open()).toBe(all - answered)
  expect((await onrecord(['renew'], { cwd })).code).toBe(0)
})
