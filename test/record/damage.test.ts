import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { RecordLog } from '../../src/record/log.ts'
import { readRecords } from '../../src/record/read.ts'
import { serializeRecord, serializeTombstone } from '../../src/record/serialize.ts'
import { anyRecord } from './arbitrary.ts'
import { flips } from './flips.ts'
import { makeRecord } from './sample.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-damage-'))
  path = join(folder, 'records.ndjson')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The ids that can still be read, and what is told of the rest, without the name of the log. */
async function read(): Promise<{ readonly ids: string[]; readonly told: string[] }> {
  const [ids, told]: [string[], string[]] = [[], []]
  const tell = (message: string): void => void told.push(message.replace(path, ''))
  for await (const { id } of readRecords(path, { onDamage: ({ message }) => tell(message), onTorn: tell })) ids.push(id)
  return { ids, told }
}

/** Appends records, and tidies as a build does at its end. */
async function build(records: readonly ArticleRecord[], gone: (id: string) => boolean = () => false): Promise<Error[]> {
  const log = await RecordLog.open(path)
  try {
    for (const record of records) log.append(record)
    return await log.tidy(({ id }) => gone(id))
  } finally {
    await log.close()
  }
}

/** A line as versions before 0.5.0 wrote it. */
const schema1 = (record: object): string => JSON.stringify({ ...record, schema: 1 })

const a = makeRecord('a', { text: 'Été', article: { file: 'a.txt' } })
const b = makeRecord('b', { text: 'no' })
const [lineA, lineB] = [serializeRecord(a), serializeRecord(b)]
const LEFT_OUT = (id: string): string => `and the article "${id}" is left out until a build reads it anew`

describe('damage is named, and the rest is read', () => {
  test.each([
    ['a changed text', `${lineA.replace('Été', 'Ete')}\n${lineB}\n`, ['b'], 1, 'its sum does not fit'],
    ['a changed number', `${lineB}\n${lineA.replace('"line":null', '"line":1')}\n`, ['b'], 2, '"a" of a.txt'],
    ['a lost sum', `${lineB}\n${lineA.replace(/,"sum":"\w+"/, '')}\n`, ['b'], 2, 'it has no sum'],
    ['half a line', `${lineA.slice(0, 60)}\n${lineB}\n`, ['b'], 1, LEFT_OUT('a')],
    ['half a line at the end, with its newline', `${lineA}\n${lineB.slice(0, 60)}\n`, ['a'], 2, LEFT_OUT('b')],
    ['a last newline that is another character', `${lineA}\n${lineB}J`, ['a'], 2, LEFT_OUT('b')],
    [
      'a newline that is another character',
      `${lineA}J${lineB}\n${serializeRecord(makeRecord('c'))}\n`,
      ['c'],
      1,
      '"b"',
    ],
    ['NULs and a newline', `${lineB}\n{"schema":2,"id":"a","mak${'\0'.repeat(50)}\n`, ['b'], 2, 'it is not JSON'],
    [
      'bytes of no UTF-8',
      Buffer.concat([Buffer.from(`${lineA}\n{"s":"`), Buffer.of(0xff, 0x0a)]),
      ['a'],
      2,
      'delete it',
    ],
    ['a line of something else', `${lineA}\n\n{"a":1}\n`, ['a'], 3, 'neither a record nor a tombstone'],
    ['a record without its article', `${lineA}\n${schema1({ id: 'b' })}\n`, ['a'], 2, '(at maker: '],
    [
      'a day of no news, in a log of 0.4.0',
      `${schema1({ ...a, article: { ...a.article, publishedAt: '0001-01-01' } })}\n${schema1(b)}\n`,
      ['b'],
      1,
      'it is no valid record (at article.publishedAt: expected a day from the year 1000 to 2999)), and the article "a" of a.txt',
    ],
  ])('%s', async (_, content, ids, line, message) => {
    writeFileSync(path, content)
    const before = readFileSync(path)
    const found = await read()
    expect(found).toEqual({ ids, told: [expect.stringMatching(`^:${line}: this line is damaged`)] })
    expect(found.told[0]).toContain(message)
    const log = await RecordLog.open(path)
    expect(log.notices).toEqual(found.told.map((one) => path + one))
    await log.close()
    expect(readFileSync(path, 'utf8').trimEnd()).toBe(before.toString().trimEnd())
    expect(readdirSync(folder)).toEqual(['records.ndjson'])
  })

  test('by default the first damage is thrown', async () => {
    writeFileSync(path, `${lineB}\n${lineA.replace('Été', 'Ete')}\n`)
    await expect(readRecords(path).next()).rejects.toThrow(InputError)
  })
})

describe('what is no damage', () => {
  test.each([
    ['a byte-order mark', `\uFEFF${lineA}\n\uFEFF${lineB}\n`],
    ['newlines of Windows, and blank lines', `${lineA}\r\n \r\n${lineB}\r\n`],
    ['a log of schema 1', `${schema1(a)}\n${schema1(b)}\n`],
    ['a log of both schemas', `${schema1(a)}\n${lineB}\n`],
    ['damage with a later line of its article', `${lineA.slice(0, 60)}\n${lineA}\n${lineB}\n`],
  ])('%s', async (_, content) => {
    writeFileSync(path, content)
    expect(await read()).toEqual({ ids: ['a', 'b'], told: [] })
    expect(await build([makeRecord('c')])).toEqual([])
    expect(await read()).toEqual({ ids: ['a', 'b', 'c'], told: [] })
  })

  test.each(['Dear diary,\n', 'Dear diary', '{"a":1}\n{"a":2}\n'])(
    '%j is no log, and left as it is',
    async (content) => {
      writeFileSync(path, content)
      // One after the other: what fails before anybody waits for it is nobody's.
      for (const attempt of [read, () => RecordLog.open(path)])
        await expect(attempt()).rejects.toThrow(`${path}:1: neither a`)
      expect(readFileSync(path, 'utf8')).toBe(content)
    },
  )
})

describe('a build mends damage', () => {
  const damagedA = `${lineA.replace('Été', 'Ete')}\n`

  test('where it reads the article, or knows that it is gone', async () => {
    writeFileSync(path, `${damagedA}${lineB}\n`)
    expect(await build([a])).toEqual([])
    expect(readFileSync(path, 'utf8')).toBe(`${lineB}\n${lineA}\n`)
    writeFileSync(path, `${damagedA}${lineB}\n`)
    expect(await build([], (id) => id === 'a')).toEqual([])
    expect(readFileSync(path, 'utf8')).toBe(`${lineB}\n`)
  })

  test('though the one that read the article was killed before it dropped the line', async () => {
    writeFileSync(path, `${damagedA}${lineB}\n${lineA}\n`)
    expect(await build([])).toEqual([])
    expect(readFileSync(path, 'utf8')).toBe(`${lineB}\n${lineA}\n`)
  })

  test('else it stays, is named again and again, and nothing older takes its place', async () => {
    writeFileSync(path, `${serializeRecord({ ...a, text: 'old' })}\n${lineB}\n${damagedA}some\nrubbish\n`)
    expect((await build([])).map(({ message }) => message)).toEqual([
      expect.stringContaining(`:3: this line is damaged (its sum does not fit), and the article "a" of a.txt`),
    ])
    const log = await RecordLog.open(path)
    await log.compact()
    await log.close()
    expect(await read()).toEqual({ ids: ['b'], told: [expect.stringMatching(/^:1: .*"a" of a\.txt/)] })
    expect(await build([a])).toEqual([])
    expect(await read()).toEqual({ ids: ['b', 'a'], told: [] })
  })

  test('of a line that takes an article back, which stays so', async () => {
    const tombstone = serializeTombstone({ schema: 2, id: 'a', deleted: true })
    writeFileSync(
      path,
      `${lineA}\n${lineB}\n${tombstone.replace('true', 'tRue')}\n${tombstone.replace('sum', 'sun')}\n`,
    )
    expect((await read()).ids).toEqual(['b'])
    await build([])
    expect((await read()).ids).toEqual(['b'])
  })
})

test('any changed bit is named, and the next build mends it', async () => {
  const records = fc
    .sample(fc.tuple(...['a', 'é/b', 'https://c', 'd'].map(anyRecord)), { numRuns: 4, seed: 7 })
    .map((list) => list.map((record, i) => ({ ...record, article: { ...record.article, file: `${i}.txt` } })))
  for (const [seed, list] of records.entries())
    for await (const flip of flips(list, 60, seed))
      expect(flip).toMatchObject({ isMended: true, told: [expect.any(String)] })
})
