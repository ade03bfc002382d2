import { symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RootError } from '../../src/errors.ts'
import { findInputs } from '../../src/ingest/inputs.ts'
import { Whereabouts } from '../../src/ingest/whereabouts.ts'
import { folderOf } from './folder.ts'
import { inPieces, type Result, readAll } from './read.ts'

const filesOf = ({ articles }: Result): (string | null)[] => articles.map(({ info }) => info.file)

describe('folders', () => {
  test('are read with all folders in them, sorted by code unit; other kinds and hidden files are passed over', async () => {
    const folder = folderOf({
      ...{ 'b.txt': 'b', 'B.md': 'B', 'a/z.TXT': 'z', 'a/b/c.jsonl': '{"text":"c"}', 'é.ndjson': '{"text":"e"}' },
      ...{ 'a.txt': 'a', 'x.mp3': '\0', 'x.png': '[]', '.hidden.txt': 'h', '.git/x.txt': 'x', readme: 'r' },
    })
    const result = await readAll([folder])
    expect(result.errors).toEqual([])
    expect(filesOf(result)).toEqual(['B.md', 'a/b/c.jsonl', 'a/z.TXT', 'a.txt', 'b.txt', 'é.ndjson'])
    expect(await readAll([`${folder}/`])).toMatchObject({ order: result.order })
  })

  test('are read without what is about the folder, unless it is named', async () => {
    const folder = folderOf({ 'README.md': 'r', 'licence.txt': 'l', 'readme-of-news.txt': 'n' })
    expect(filesOf(await readAll([folder, join(folder, 'README.md')]))).toEqual(['readme-of-news.txt', 'README.md'])
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
    expect(filesOf(result)).toEqual(['a.txt', 'b.txt', 'sub/d.txt'])
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
    expect(filesOf(await readAll([`${folder}/{a,b}.txt`]))).toEqual(['a.txt', 'b.txt'])
    expect(filesOf(await readAll([`${folder}/**/c*`]))).toEqual(['sub/c.txt'])
    expect(filesOf(await readAll([`${folder}/sub/*`, `${folder}/sub/none/*`]))).toEqual(['c.txt'])
    expect(filesOf(await readAll([`${folder}/*.page`]))).toEqual(['x.page'])
    expect(filesOf(await readAll([`${folder}/[1].txt`]))).toEqual(['[1].txt'])
  })
})

test('paths are read in the order given, every file once', async () => {
  const folder = folderOf({ 'b.txt': 'b', 'a.txt': 'a' })
  const result = await readAll([`${folder}/b.txt`, folder, `${folder}/*.txt`])
  expect(filesOf(result)).toEqual(['b.txt', 'a.txt'])
  expect(result.reading).toMatchObject({ repeats: 0, bytesTotal: 2, bytesRead: 2 })
})

describe('files are named', () => {
  const FILES = { 'p/a/1.txt': '1', 'p/a/x/2.txt': '2', 'p/b/1.txt': 'one', 'c.txt': 'c' }

  test.each([
    [['p/a'], ['1.txt', 'x/2.txt']],
    [['p/a/'], ['1.txt', 'x/2.txt']],
    [['p/a/x/2.txt'], ['2.txt']],
    [['p/*/1.txt'], ['a/1.txt', 'b/1.txt']],
    [
      ['p/b/1.txt', 'p/a'],
      ['b/1.txt', 'a/1.txt', 'a/x/2.txt'],
    ],
    [
      ['p/a/x', 'p/a'],
      ['x/2.txt', '1.txt'],
    ],
    [['p/a/x', 'gone', 'gone/*.txt', 'gone.txt'], ['2.txt']],
  ])('from the deepest folder that holds all of %j', async (paths, names) => {
    const folder = folderOf(FILES)
    const absolute = await readAll(paths.map((path) => join(folder, path)))
    expect(filesOf(absolute)).toEqual(names)
    expect(filesOf(await readAll(paths.map((path) => relative('', join(folder, path)))))).toEqual(names)
    // Whatever the user calls it is for messages.
    expect(absolute.articles.every(({ path }) => path?.startsWith(folder))).toBe(true)
  })

  test('from the root given, by their own folders and not by links to these', async () => {
    const folder = folderOf(FILES)
    symlinkSync('p/a', join(folder, 'link'))
    const read = (...paths: string[]) =>
      readAll(
        paths.map((path) => join(folder, path)),
        undefined,
        `${folder}/p/`,
      )
    expect(filesOf(await read('p/b'))).toEqual(['b/1.txt'])
    expect(filesOf(await read('link/x', 'link/1.txt', 'link/*.txt', 'p/a'))).toEqual(['a/x/2.txt', 'a/1.txt'])
  })

  test('not at all on standard input', async () => {
    const result = await readAll(['-'], inPieces('Text.'))
    expect(filesOf(result)).toEqual([null])
    expect(result.reading.root).toBeNull()
  })

  test('from no root that is no folder, or that does not hold all paths', async () => {
    const folder = folderOf(FILES)
    symlinkSync('../..', join(folder, 'p/a/out'))
    const open = (root: string, ...paths: string[]) =>
      readAll(
        paths.map((path) => join(folder, path)),
        undefined,
        join(folder, root),
      )
    const remedy = 'give a root that holds the articles'
    await expect(open('gone', 'p/a')).rejects.toThrow(`${folder}/gone: there is no such folder: ${remedy}`)
    await expect(open('c.txt', 'p/a')).rejects.toThrow(`${folder}/c.txt: is no folder: ${remedy}`)
    for (const path of ['p/b', 'c.txt', 'p/*/1.txt', 'p/a/../b', 'p/a/out', 'p/a/out/c.txt']) {
      const problem = `does not lie in the root ${folder}/p/a: give a root that holds all paths, or none`
      await expect(open('p/a', 'p/a', path)).rejects.toThrow(new RootError(join(folder, path), problem))
    }
  })
})

describe('the same id twice', () => {
  test('with the same text is passed over and counted', async () => {
    const folder = folderOf({ 'a.txt': 'Same.', 'b.txt': 'Same.', 'c.jsonl': '{"text":"Same."}\n' })
    const result = await readAll([folder])
    expect(filesOf(result)).toEqual(['a.txt'])
    expect(result.reading.repeats).toBe(2)
  })

  test.each([
    ['a-feed.json', 'b-page.html'],
    ['b-feed.json', 'a-page.html'],
  ])('of what a feed has in part and a page has whole the page stands: %s, %s', async (feed, page) => {
    const url = 'https://gazette.example/harbour'
    const whole = 'Anna Ellery said on Monday that the harbour would close. '.repeat(8)
    const items = [{ id: '1', url, title: 'Harbour to close', summary: 'Anna Ellery said on Monday that …' }]
    const folder = folderOf({
      [feed]: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Gazette', items }),
      [page]: `<html><head><title>Harbour to close</title><link rel="canonical" href="${url}"></head><body><article><p>${whole}</p></article></body></html>`,
    })
    const { articles, order } = await readAll([folder])
    expect(articles.at(-1)?.text).toContain(whole.trim())
    // What was read before its whole text was known stands nowhere in the end, and is named all the same.
    expect(articles.length).toBe(feed < page ? 2 : 1)
    const [left, kept] = [join(folder, feed), join(folder, page)]
    const named = order.filter((one) => one.startsWith(left) && one.endsWith(`is a part of what ${kept} has whole`))
    expect(named).toHaveLength(1)
  })

  test.each([
    ['a.json', 'b.json'],
    ['b.json', 'a.json'],
  ])('of two snippets the longer stands: %s, %s', async (short, long) => {
    const article = (content: string) => ({
      ...{ source: { name: 'Gazette' }, title: 'Harbour to close', urlToImage: null, content },
      ...{ url: 'https://gazette.example/harbour', publishedAt: '2025-03-03T10:00:00Z' },
    })
    const folder = folderOf({
      [short]: JSON.stringify({ articles: [article('Anna Ellery said on Monday… [+900 chars]')] }),
      [long]: JSON.stringify({ articles: [article('Anna Ellery said on Monday that the harbour… [+880 chars]')] }),
    })
    const { articles, order } = await readAll([folder])
    expect(articles.at(-1)?.text).toContain('that the harbour')
    const [left, kept] = [join(folder, short), join(folder, long)]
    expect(order).toContain(`${left}: is a part of an article of which ${kept} has as much or more`)
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

describe('what became of an article of an earlier reading', () => {
  const fates = async (folder: string, paths: string[], ...files: string[]): Promise<string[]> => {
    const { reading } = await readAll(
      paths.map((path) => join(folder, path)),
      undefined,
      folder,
    )
    return files.map((file) => reading.fateOf({ id: 'old', file }))
  }

  test('it is gone if its file has others now, or is deleted from a folder that has others', async () => {
    const folder = folderOf({
      ...{ 'in/a.txt': 'New.', 'in/bad.jsonl': '{"id":"x","text":"X."}\n{', 'in/sub/b.txt': 'b', 'other.txt': 'o' },
      'in/more.jsonl': '{"id":"y","text":"Y."}',
    })
    const { reading } = await readAll([join(folder, 'in')])
    const fate = (id: string, file: string | null): string => reading.fateOf({ id, file })
    expect(fate('x', 'a.txt')).toBe('here') // Another file gives it now.
    expect(fate('old', 'bad.jsonl')).toBe('elsewhere') // The bad line may be it.
    expect(fate('old', null)).toBe('elsewhere')
    for (const file of ['a.txt', 'more.jsonl', 'deleted.txt', 'sub/deleted.txt', 'deleted/c.txt'])
      expect(fate('old', file)).toBe('gone')
    for (const file of ['../other.txt', '../deleted.txt', '../inner/deleted.txt'])
      expect(fate('old', file)).toBe('elsewhere')
  })

  test('it is missed where nothing is found where it lay, though others are found elsewhere', async () => {
    const folder = folderOf({
      ...{ 'news/a.txt': 'a', 'news/b.txt': '', 'news/c.jsonl': '\n', 'news/d.txt': '\xff\xfe' },
      ...{ 'news/unmounted/x': '', 'empty/x': '', 'file/x': '' },
    })
    symlinkSync('nowhere.txt', join(folder, 'news/link.txt'))
    const fate = async (paths: string[], file: string): Promise<unknown> => (await fates(folder, paths, file))[0]
    for (const file of ['b.txt', 'c.jsonl', 'unmounted/1.txt', 'unmounted/deep/1.txt', 'link.txt'])
      expect([file, await fate(['news'], `news/${file}`)]).toEqual([file, 'missed'])
    for (const [path = '', file = ''] of [
      ...[
        ['empty', 'empty/1.txt'],
        ['empty', 'empty/deep/1.txt'],
        ['none', 'none/1.txt'],
        ['none.txt', 'none.txt'],
      ],
      ...[
        ['empty/*.txt', 'empty/1.txt'],
        ['none/*/*.txt', 'none/deep/1.txt'],
        ['news/*.md', 'news/1.md'],
      ],
    ])
      expect([path, await fate([path, 'news/a.txt'], file)]).toEqual([path, 'missed'])
  })

  test('it is missed where a folder cannot be listed, and what is told of it may be untrue', async () => {
    const folder = folderOf({ 'in/a.txt': 'a' })
    const inputs = await findInputs(join(folder, 'in'))
    const whereabouts = new Whereabouts([{ ...inputs, unlisted: [join(folder, 'in/stale')] }])
    whereabouts.note(join(folder, 'in/a.txt'), { articles: 1, isSound: true, isEmpty: false })
    expect(whereabouts.fateOf(join(folder, 'in/stale/1.txt'))).toBe('missed')
    expect(whereabouts.fateOf(join(folder, 'in/stalemate/1.txt'))).toBe('gone')
  })

  test('goes by the pattern of a glob, and by its own name alone for a file', async () => {
    const folder = folderOf({ 'a.txt': 'a' })
    expect(await fates(folder, ['*.txt', 'b.md'], 'c.txt', 'c.md', 'sub/c.txt', 'b.md')).toEqual([
      ...['gone', 'elsewhere', 'elsewhere', 'missed'],
    ])
  })

  test('knows a folder by any of its names', async () => {
    const folder = folderOf({ 'in/sub/b.txt': 'b', 'in/a.txt': 'a' })
    symlinkSync('in', join(folder, 'link'))
    for (const path of ['in/sub/..', 'link', 'link/*/*.txt', 'link/**/*.txt'])
      expect(await fates(folder, [path], 'in/sub/c.txt')).not.toContain('elsewhere')
    expect(await fates(folder, ['link'], 'in/sub/c.txt')).toEqual(['gone'])
    expect(await fates(folder, ['link/none', 'link/none/*.txt'], 'in/none/c.txt')).toEqual(['missed'])
  })
})
