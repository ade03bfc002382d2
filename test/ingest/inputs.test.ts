import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf } from './folder.ts'
import { type Result, readAll } from './read.ts'

const filesOf = (folder: string, { articles }: Result): string[] =>
  articles.map(({ info }) => info.file?.slice(folder.length + 1) ?? '-')

describe('folders', () => {
  test('are read with all folders in them, sorted by code unit; other kinds and hidden files are passed over', async () => {
    const folder = folderOf({
      ...{ 'b.txt': 'b', 'B.md': 'B', 'a/z.TXT': 'z', 'a/b/c.jsonl': '{"text":"c"}', 'é.ndjson': '{"text":"e"}' },
      ...{ 'a.txt': 'a', 'x.pdf': '\0', 'x.json': '[]', '.hidden.txt': 'h', '.git/x.txt': 'x', readme: 'r' },
    })
    const result = await readAll([folder])
    expect(result.errors).toEqual([])
    expect(filesOf(folder, result)).toEqual(['B.md', 'a/b/c.jsonl', 'a/z.TXT', 'a.txt', 'b.txt', 'é.ndjson'])
    expect(await readAll([`${folder}/`])).toMatchObject({ order: result.order })
  })

  test('are read without what is about the folder, unless it is named', async () => {
    const folder = folderOf({ 'README.md': 'r', 'licence.txt': 'l', 'readme-of-news.txt': 'n' })
    expect(filesOf(folder, await readAll([folder, join(folder, 'README.md')]))).toEqual([
      'readme-of-news.txt',
      'README.md',
    ])
  })

  test('links are followed inside the folder, and neither out of it nor round in a loop', async () => {
    const folder = folderOf({ 'in/a.txt': 'a', 'in/.store/b.txt': 'b', 'out/c.txt': 'c', 'in/sub/d.txt': 'd' })
    const root = join(folder, 'in')
    symlinkSync('.store/b.txt', join(root, 'b.txt'))
    symlinkSync('../out', join(root, 'out'))
    symlinkSync('../out/c.txt', join(root, 'c.txt'))
    symlinkSync('..', join(root, 'sub/loop'))
    symlinkSync('.', join(root, 'self'))
    symlinkSync('nowhere.txt', join(root, 'e.txt'))
    symlinkSync('f.txt', join(root, 'f.txt'))
    const result = await readAll([root])
    expect(filesOf(root, result)).toEqual(['a.txt', 'b.txt', 'sub/d.txt'])
    expect(result.errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/e\.txt: there is no such file/),
      expect.stringMatching(/f\.txt: is a symbolic link that leads to itself/),
    ])
  })
})

describe('globs', () => {
  test('match sorted, and a file of that very name comes first', async () => {
    const folder = folderOf({
      'b.txt': 'b',
      'a.txt': 'a',
      'sub/c.txt': 'c',
      'x.page': 'x',
      '[1].txt': 'one',
      '1.txt': '1',
    })
    expect(filesOf(folder, await readAll([`${folder}/{a,b}.txt`]))).toEqual(['a.txt', 'b.txt'])
    expect(filesOf(folder, await readAll([`${folder}/**/c*`]))).toEqual(['sub/c.txt'])
    expect(filesOf(folder, await readAll([`${folder}/*.page`]))).toEqual(['x.page'])
    expect(filesOf(folder, await readAll([`${folder}/[1].txt`]))).toEqual(['[1].txt'])
  })
})

test('paths are read in the order given, every file once', async () => {
  const folder = folderOf({ 'b.txt': 'b', 'a.txt': 'a' })
  const result = await readAll([`${folder}/b.txt`, folder, `${folder}/*.txt`])
  expect(filesOf(folder, result)).toEqual(['b.txt', 'a.txt'])
  expect(result.reading).toMatchObject({ repeats: 0, bytesTotal: 2, bytesRead: 2 })
})

describe('the same id twice', () => {
  test('with the same text is passed over and counted', async () => {
    const folder = folderOf({ 'a.txt': 'Same.', 'b.txt': 'Same.', 'c.jsonl': '{"text":"Same."}\n' })
    const result = await readAll([folder])
    expect(filesOf(folder, result)).toEqual(['a.txt'])
    expect(result.reading.repeats).toBe(2)
  })

  test('with another text is an error that names both places', async () => {
    const folder = folderOf({
      'a.jsonl': '{"id":"1","text":"One."}\n{"id":1,"text":"Two."}\n{"id":"2","text":"Three."}',
    })
    const { order } = await readAll([folder])
    const file = join(folder, 'a.jsonl')
    const problem = `${file}:2: has the id of ${file}:1 ("1") but another text: give each its own id`
    expect(order).toEqual(['1', problem, '2'])
  })
})

describe('what is gone since an earlier reading', () => {
  test('is what a file read no longer has, or what lay where all was read and is deleted', async () => {
    const folder = folderOf({ 'in/a.txt': 'New.', 'in/bad.jsonl': '{"id":"x","text":"X."}\n{', 'other.txt': 'o' })
    const inside = (name: string): string => join(folder, 'in', name)
    const { reading } = await readAll([join(folder, 'in')])
    const gone = (id: string, file: string | null): boolean => reading.lacks({ id, file })
    expect(gone('old', inside('a.txt'))).toBe(true)
    expect(gone('x', inside('a.txt'))).toBe(false) // Another file gives it now.
    expect(gone('old', inside('bad.jsonl'))).toBe(false) // The bad line may be it.
    expect(gone('old', inside('deleted.txt'))).toBe(true)
    expect(gone('old', join(folder, 'other.txt'))).toBe(false)
    expect(gone('old', join(folder, 'deleted.txt'))).toBe(false)
    expect(gone('old', join(folder, 'inner/deleted.txt'))).toBe(false)
    expect(gone('old', null)).toBe(false)
  })

  test('goes by the pattern of a glob, and by the name of a file not at all', async () => {
    const folder = folderOf({ 'a.txt': 'a' })
    const { reading } = await readAll([`${folder}/*.txt`, `${folder}/b.md`])
    const gone = (file: string): boolean => reading.lacks({ id: 'old', file: join(folder, file) })
    expect([gone('c.txt'), gone('c.md'), gone('sub/c.txt'), gone('b.md')]).toEqual([true, false, false, false])
  })

  test('knows a folder by any of its names', async () => {
    const folder = folderOf({ 'a.txt': 'a' })
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'sub/b.txt'), 'b')
    const { reading } = await readAll([`${folder}/sub/..`])
    rmSync(join(folder, 'sub'), { recursive: true })
    expect(reading.lacks({ id: 'old', file: join(folder, 'sub/c.txt') })).toBe(true)
  })
})
