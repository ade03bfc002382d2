import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { InputError, OutputError } from '../../src/errors.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { RecordLog } from '../../src/record/log.ts'
import { readRecords } from '../../src/record/read.ts'
import { serializeRecord } from '../../src/record/serialize.ts'
import { recordStamp } from '../../src/record/stamp.ts'
import { anyRecord } from './arbitrary.ts'
import { makeRecord } from './sample.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-log-'))
  path = join(folder, 'records.ndjson')
})
afterEach(() => rmSync(folder, { recursive: true }))

const withLog = async <T>(action: (log: RecordLog) => T | Promise<T>): Promise<T> => {
  const log = await RecordLog.open(path)
  try {
    return await action(log)
  } finally {
    await log.close()
  }
}
const write = (...records: readonly ArticleRecord[]): Promise<void> =>
  withLog((log) => {
    for (const record of records) log.append(record)
  })
const all = async (records: AsyncIterable<ArticleRecord>): Promise<ArticleRecord[]> => {
  const list: ArticleRecord[] = []
  for await (const record of records) list.push(record)
  return list
}
const reread = (): Promise<ArticleRecord[]> => all(readRecords(path))
const stampOf = ({ maker, article, text }: ArticleRecord): string => recordStamp({ maker, info: article, text })

const a = makeRecord('a', { text: 'Été 😀 \u0000 "no"', article: { file: 'a.txt' } })
const b = makeRecord('b', { text: '第二' })

describe('appending', () => {
  test('a new log is an empty file, and its lock is gone once it is closed', async () => {
    expect(await withLog((log) => [...log.entries()])).toEqual([])
    expect(readdirSync(folder)).toEqual(['records.ndjson'])
    expect(readFileSync(path, 'utf8')).toBe('')
  })

  test('records are in the file, one a line, as soon as they are appended', async () => {
    await withLog((log) => {
      log.append(a)
      log.append(b)
      expect(readFileSync(path, 'utf8')).toBe(`${serializeRecord(a)}\n${serializeRecord(b)}\n`)
    })
    expect(await reread()).toEqual([a, b])
  })

  test('a later record replaces an earlier one and takes its new place; a removed one is gone', async () => {
    const edited = { ...a, text: 'edited' }
    await write(a, b, edited)
    await withLog((log) => {
      expect([...log.entries()]).toEqual([
        { id: 'b', file: null },
        { id: 'a', file: 'a.txt' },
      ])
      log.remove('b')
      log.remove('never there')
    })
    expect(await reread()).toEqual([edited])
    expect(readFileSync(path, 'utf8')).toMatch(/\n\{"schema":2,"id":"b","deleted":true,"sum":"\w{8}"\}\n$/)
  })

  test('a record is current while its maker, article and text are the same', async () => {
    await write(a)
    await withLog((log) => {
      expect(log.isCurrent('a', stampOf(a))).toBe(true)
      expect(log.isCurrent('a', stampOf({ ...a, text: 'edited' }))).toBe(false)
      expect(log.isCurrent('b', stampOf(a))).toBe(false)
      log.remove('a')
      expect(log.isCurrent('a', stampOf(a))).toBe(false)
    })
  })

  test('a record that could not be read again is not appended', async () => {
    const broken = { ...a, article: { ...a.article, publishedAt: '0001-01-01' } }
    await withLog((log) => {
      expect(() => log.append(broken)).toThrow(InputError)
      expect(() => log.append(broken)).toThrow('a.txt: gives no valid record (at article.publishedAt')
    })
    expect(readFileSync(path, 'utf8')).toBe('')
  })

  test('whatever is appended, replaced and removed, the last word counts', async () => {
    const step = fc.constantFrom('a', 'b', 'c', 'd').chain((id) => fc.oneof(anyRecord(id), fc.constant(id)))
    const run = async (steps: readonly (ArticleRecord | string)[]): Promise<void> => {
      rmSync(path, { force: true })
      const expected = new Map<string, ArticleRecord>()
      await withLog(async (log) => {
        for (const one of steps) {
          expected.delete(typeof one === 'string' ? one : one.id)
          if (typeof one === 'string') log.remove(one)
          else {
            log.append(one)
            expected.set(one.id, one)
          }
        }
        expect(await all(log.records())).toEqual([...expected.values()])
      })
      expect(await reread()).toEqual([...expected.values()])
      expect(await withLog((log) => all(log.records()))).toEqual([...expected.values()])
      await withLog((log) => log.compact())
      expect(readFileSync(path, 'utf8')).toBe(
        [...expected.values()].map((record) => `${serializeRecord(record)}\n`).join(''),
      )
    }
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), run), { numRuns: 40 })
  })
})

describe('a log that a crash left', () => {
  test('cut at any byte of its last line keeps all earlier records, and can be continued', async () => {
    await write(b, a)
    const whole = readFileSync(path)
    const kept = Buffer.byteLength(serializeRecord(b)) + 1
    for (let cut = kept; cut < whole.length; cut += 1) {
      writeFileSync(path, whole.subarray(0, cut))
      // All but the newline: nothing is lost.
      const isWhole = cut === whole.length - 1
      expect(await reread(), `read, cut at ${cut}`).toEqual(isWhole ? [b, a] : [b])
      expect(readFileSync(path).length, 'reading changes nothing').toBe(cut)
      await withLog((log) => {
        expect(log.notices.length, `notices, cut at ${cut}`).toBe(isWhole || cut === kept ? 0 : 1)
        log.append(a)
      })
      expect(await reread(), `continued, cut at ${cut}`).toEqual([b, a])
    }
  })

  test.each([
    ['NULs in the place of a line', '\0'.repeat(5000)],
    ['a line that ends in NULs', `{"schema":2,"id":"c","mak${'\0'.repeat(5000)}`],
    ['a cut character', Buffer.from('{"schema":2,"id":"é').subarray(0, -1)],
  ])('%s', async (_, tail) => {
    await write(b)
    const whole = readFileSync(path)
    writeFileSync(path, Buffer.concat([whole, Buffer.from(tail)]))
    expect(await reread()).toEqual([b])
    await withLog((log) =>
      expect(log.notices).toEqual([expect.stringContaining(`${path}: dropped the unfinished line 2`)]),
    )
    expect(readFileSync(path)).toEqual(whole)
  })
})

test('a log that is not there', async () => {
  await expect(reread()).rejects.toThrow(InputError)
  await expect(reread()).rejects.toThrow('no such file')
  await expect(all(readRecords(folder))).rejects.toThrow(InputError)
})

test('lines of several megabytes, in characters of several bytes', async () => {
  // One character moves every later one by a byte or more, so that some are cut wherever the file is read in pieces.
  const long = ['', 'x', 'xx'].map((head, i) => makeRecord(`long${i}`, { text: head + '語😀é'.repeat(300_000) }))
  await write(a, ...long, b)
  expect(await reread()).toEqual([a, ...long, b])
  const order = await withLog((log) => [...log.entries()].map(({ id }) => id))
  expect(order).toEqual(['a', 'long0', 'long1', 'long2', 'b'])
})

describe('compacting', () => {
  test('a log that is mostly dead compacts itself when it is tidied, and no other', async () => {
    const long = (id: string, text: string): ArticleRecord => makeRecord(id, { text: text.repeat(500) })
    await write(a, long('b', 'x'), long('b', 'y'))
    const lines = (): number => readFileSync(path, 'utf8').split('\n').length - 1
    await withLog((log) => log.tidy(() => false))
    expect(lines()).toBe(3)
    await withLog(async (log) => {
      log.append(long('b', 'z'))
      await log.tidy(() => false)
      expect(lines()).toBe(2)
      expect(await all(log.records())).toEqual([a, long('b', 'z')])
    })
    expect(await reread()).toEqual([a, long('b', 'z')])
  })

  test('what a killed run left of it is removed', async () => {
    writeFileSync(`${path}.compact`, 'half')
    await write(a)
    expect(readdirSync(folder)).toEqual(['records.ndjson'])
  })

  test('puts the records in the order asked for, the others after them', async () => {
    await write(a, b, { ...a, text: 'edited' }, makeRecord('c'), makeRecord('d'))
    await withLog(async (log) => {
      log.remove('d')
      await log.compact(['c', 'never there', 'a', 'c'])
      expect((await all(log.records())).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
      log.append(makeRecord('e'))
    })
    expect((await reread()).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'e'])
    expect(readFileSync(path, 'utf8').split('\n').length).toBe(5)
    expect(readdirSync(folder)).toEqual(['records.ndjson'])
  })
})

describe('one writer at a time', () => {
  test('a second one is told which process holds the log', async () => {
    await withLog(async () => {
      await expect(RecordLog.open(path)).rejects.toThrow(OutputError)
      await expect(RecordLog.open(path)).rejects.toThrow(`process ${process.pid} is writing it`)
    })
    await write(a)
  })
})

describe('where nothing can be written', () => {
  test('the error says why', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(RecordLog.open(join(folder, 'file/records.ndjson'))).rejects.toThrow('a part of its path is a file')
    await expect(RecordLog.open(join(folder, 'none/records.ndjson'))).rejects.toThrow('its folder does not exist')
    await expect(RecordLog.open(folder)).rejects.toThrow('it is a folder')
  })
})
