import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OutputError } from '../../src/errors.ts'
import { removeLeftovers, writeAside, writeTogether } from '../../src/export/write-aside.ts'
import { limitFileSize } from '../record/limit-file-size.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-aside-'))
  path = join(folder, 'graph.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

test('writes the pieces in order, and nothing else is left', async () => {
  const pieces = Array.from({ length: 30_000 }, (_, i) => `${i} é😀\n`)
  await writeAside(path, pieces)
  expect(readFileSync(path, 'utf8')).toBe(pieces.join(''))
  expect(readdirSync(folder)).toEqual(['graph.json'])
})

test('replaces what was there, through a link too; nothing to write makes an empty file', async () => {
  const link = join(folder, 'link')
  writeFileSync(path, 'old')
  symlinkSync('graph.json', link)
  await writeAside(link, ['new'])
  expect([readFileSync(path, 'utf8'), readlinkSync(link)]).toEqual(['new', 'graph.json'])
  await writeAside(path, [])
  expect(readFileSync(path, 'utf8')).toBe('')
})

test('an error of the pieces is passed on, and the old file stays', async () => {
  writeFileSync(path, 'old')
  const error = new RangeError('no more')
  const pieces = function* (): Generator<string> {
    yield 'x'.repeat(200_000)
    throw error
  }
  expect(await errorOf(writeAside(path, pieces()))).toBe(error)
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['graph.json'])
})

test('of files that belong together, none is replaced before all are whole', async () => {
  const other = join(folder, 'other.json')
  writeFileSync(path, 'old')
  const pieces = function* (): Generator<string> {
    yield 'x'
    // What a run that is killed here leaves behind, by which the next one knows.
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp')).length).toBe(2)
    expect(readFileSync(path, 'utf8')).toBe('old')
    throw new RangeError('no more')
  }
  const files = [
    { path, text: ['new'] },
    { path: other, text: pieces() },
  ]
  expect(await errorOf(writeTogether(files))).toBeInstanceOf(RangeError)
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['graph.json']])
})

test('what a killed run left behind is removed, and nothing else', async () => {
  writeFileSync(path, 'whole')
  for (const name of ['.graph.json.1b9d6bcd.tmp', '.graph.gexf.1b9d6bcd.tmp', 'notes.tmp'])
    writeFileSync(join(folder, name), '')
  expect(await removeLeftovers(path)).toBe(true)
  expect(await removeLeftovers(path)).toBe(false)
  expect(readdirSync(folder).sort()).toEqual(['.graph.gexf.1b9d6bcd.tmp', 'graph.json', 'notes.tmp'])
})

describe('where it cannot be written, the error says why', () => {
  test.each([
    ['graph.json/below', 'a part of its path is a file'],
    ['none/graph.json', 'its folder does not exist'],
    ['folder', 'it is a folder'],
    ['null', 'it is a device or pipe'],
  ])('%s', async (name, message) => {
    writeFileSync(path, 'old')
    mkdirSync(join(folder, 'folder'))
    symlinkSync('/dev/null', join(folder, 'null'))
    const error = await errorOf(writeAside(join(folder, name), ['x']))
    expect(error).toBeInstanceOf(OutputError)
    expect(String(error)).toContain(`${join(folder, name)}: ${message}`)
    expect(readdirSync(folder).sort()).toEqual(['folder', 'graph.json', 'null'])
  })

  test('no room for all of it', async () => {
    writeFileSync(path, 'old')
    limitFileSize(100_000)
    const error = await errorOf(writeAside(path, ['x'.repeat(70_000), 'y'.repeat(70_000)]))
    limitFileSize('unlimited')
    expect(error).toBeInstanceOf(OutputError)
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['graph.json'])
  })
})
