import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OutputError } from '../../src/errors.ts'
import { RecordLog } from '../../src/record/log.ts'
import { limitFileSize } from './limit-file-size.ts'
import { makeRecord } from './sample.ts'

describe('when no more can be written', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-full-'))
  })
  afterEach(() => {
    limitFileSize('unlimited')
    rmSync(folder, { recursive: true })
  })

  test('the log stays as it was, says why, and can be continued when there is room again', async () => {
    const path = join(folder, 'records.ndjson')
    const log = await RecordLog.open(path)
    log.append(makeRecord('a'))
    const before = readFileSync(path, 'utf8')
    limitFileSize(4096)
    expect(() => log.append(makeRecord('b', { text: 'x'.repeat(10_000) }))).toThrow(OutputError)
    expect(() => log.append(makeRecord('b', { text: 'x'.repeat(10_000) }))).toThrow(
      `${path}: the file has grown larger`,
    )
    expect(readFileSync(path, 'utf8')).toBe(before)
    expect([...log.entries()].map(({ id }) => id)).toEqual(['a'])
    limitFileSize('unlimited')
    log.append(makeRecord('c'))
    await log.close()
    expect(readFileSync(path, 'utf8').split('\n').length).toBe(3)
  })

  test('a log that cannot be compacted stays as it was', async () => {
    const path = join(folder, 'records.ndjson')
    const log = await RecordLog.open(path)
    for (const id of ['a', 'b', 'a']) log.append(makeRecord(id, { text: 'x'.repeat(4000) }))
    const before = readFileSync(path, 'utf8')
    limitFileSize(4096)
    await expect(log.compact()).rejects.toThrow(OutputError)
    limitFileSize('unlimited')
    expect(readFileSync(path, 'utf8')).toBe(before)
    log.append(makeRecord('c'))
    await log.close()
    expect(readFileSync(path, 'utf8').startsWith(before)).toBe(true)
  })
})
