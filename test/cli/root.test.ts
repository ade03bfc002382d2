import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BuildReport } from '../../src/cli/build-report.ts'
import type { PlacedStatement } from '../../src/cli/loaded-build.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { folderOf } from '../ingest/folder.ts'
import { articleText, outputsOf, parseLines } from './articles.ts'
import { onrecord } from './onrecord.ts'

const NOTHING = { new: 0, unchanged: 0, removed: 0, repeated: 0, failed: 0, skipped: 0 }

const NEWS = {
  'a/1.txt': articleText(1),
  'a/deep/2.txt': articleText(2),
  'b/1.txt': articleText(3),
}

/** Builds into `graph`. */
async function build(cwd: string, ...args: string[]): Promise<BuildReport['articles']> {
  const { code, stdout, stderr } = await onrecord(['build', ...args, '-o', 'graph', '--json'], { cwd })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return (JSON.parse(stdout) as BuildReport).articles
}

const logOf = (cwd: string): string => join(cwd, 'graph/records.ndjson')
const filesOf = (cwd: string): (string | null)[] =>
  parseLines<ArticleRecord>(readFileSync(logOf(cwd), 'utf8')).map(({ article }) => article.file)

/** Makes a build one of before 0.5.0: it has no root, its lines no sums, and its files are called in another way. */
function age(cwd: string, nameOf: (file: string | null) => string): void {
  rmSync(join(cwd, 'graph/root.json'))
  const records = parseLines<ArticleRecord>(readFileSync(logOf(cwd), 'utf8'))
  const aged = records.map((record) => ({
    ...record,
    ...{ schema: 1, sum: undefined },
    article: { ...record.article, file: nameOf(record.article.file) },
  }))
  writeFileSync(logOf(cwd), aged.map((record) => `${JSON.stringify(record)}\n`).join(''))
}

test('builds made anywhere are the same bytes, and so are records printed', async () => {
  const here = folderOf(NEWS)
  const there = folderOf({ 'some/where/else/x': '' })
  cpSync(here, join(there, 'some/where/news'), { recursive: true })
  await build(here, 'a', 'b')
  await build(join(there, 'some/where/else'), join(there, 'some/where/news/a/'), '../news/b/*.txt')
  const outputs = outputsOf(join(here, 'graph'))
  expect(outputsOf(join(there, 'some/where/else/graph'))).toEqual(outputs)
  expect(JSON.stringify(outputs)).not.toContain(here)
  const printed = await Promise.all([
    onrecord(['extract', '.'], { cwd: join(here, 'a') }),
    onrecord(['extract', `${there}/some/where/news/a`], { cwd: '/' }),
  ])
  expect(printed[0]).toEqual(printed[1])
  expect(printed[0].stdout).not.toContain(here)
})

describe('a build keeps its root', () => {
  test('so that later paths come beside it, and files of one name are not mixed up', async () => {
    const cwd = folderOf(NEWS)
    expect(await build(cwd, 'a')).toEqual({ ...NOTHING, new: 2 })
    expect(await build(cwd, 'b')).toEqual({ ...NOTHING, new: 1 })
    expect(filesOf(cwd)).toEqual(['1.txt', 'deep/2.txt', '../b/1.txt'])
    expect(await build(cwd, 'b', join(cwd, 'a'))).toEqual({ ...NOTHING, unchanged: 3 })
    rmSync(join(cwd, 'b'), { recursive: true })
    expect(await build(cwd, 'a', '*/*.txt')).toEqual({ ...NOTHING, unchanged: 2, removed: 1 })
    // Its own log lies there too, and holds no articles.
    expect(await build(cwd, '.')).toEqual({ ...NOTHING, unchanged: 2 })
  })

  test('when it is moved with its articles', async () => {
    const cwd = folderOf({})
    for (const [path, text] of Object.entries(NEWS)) {
      mkdirSync(join(cwd, 'old', path, '..'), { recursive: true })
      writeFileSync(join(cwd, 'old', path), text)
    }
    await build(join(cwd, 'old'), 'a')
    renameSync(join(cwd, 'old'), join(cwd, 'new'))
    expect(await build(join(cwd, 'new'), 'a', 'b')).toEqual({ ...NOTHING, new: 1, unchanged: 2 })
  })

  test('and is told where its articles are when it is moved without them', async () => {
    const cwd = folderOf({ ...NEWS, 'far/away/x': '' })
    await build(cwd, 'a')
    renameSync(join(cwd, 'graph'), join(cwd, 'far/away/graph'))
    const away = join(cwd, 'far/away')
    const lost = await onrecord(['build', '-', '-o', 'graph', '--quiet'], { cwd: away, stdin: articleText(9) })
    const gone = `${away}/a, where this build's articles lay, is gone. If it has moved, give it as --root.\n`
    expect(lost).toEqual({ code: 0, stdout: '', stderr: gone })
    expect(await build(away, '../../a', '--root', '../../a')).toEqual({ ...NOTHING, unchanged: 2 })
    expect(await build(away, '../../a')).toEqual({ ...NOTHING, unchanged: 2 })
  })

  test('until another is given: then its files are named anew, and nothing is processed', async () => {
    const cwd = folderOf(NEWS)
    await build(cwd, 'a', '--fresh')
    expect(await build(cwd, 'a', '--root', '.')).toEqual({ ...NOTHING, unchanged: 2 })
    expect(await build(cwd, 'b')).toEqual({ ...NOTHING, new: 1 })
    const other = folderOf(NEWS)
    await build(other, 'a', 'b')
    expect(outputsOf(join(cwd, 'graph'))).toEqual(outputsOf(join(other, 'graph')))
  })
})

describe('a build of before 0.5.0', () => {
  test('has its files named from the folder in which it was run, and loses only what is gone', async () => {
    const cwd = folderOf({
      ...NEWS,
      'else.txt': articleText(4),
      'a/gone.txt': articleText(5),
      'b/2.txt': articleText(6),
    })
    await build(cwd, 'a', 'b', 'else.txt')
    age(cwd, (file) => (file === 'a/1.txt' ? join(cwd, file) : String(file)))
    rmSync(join(cwd, 'a/gone.txt'))
    rmSync(join(cwd, 'b/2.txt'))
    expect(await build(cwd, 'a')).toEqual({ ...NOTHING, unchanged: 2, removed: 1 })
    const live = parseLines<ArticleRecord>((await onrecord(['records', 'graph'], { cwd })).stdout)
    expect(live.map(({ article }) => article.file)).toEqual([
      ...['1.txt', 'deep/2.txt', '../b/1.txt', '../b/2.txt', '../else.txt'],
    ])
  })

  test('is asked for its root where it is run elsewhere, believes none that has none of its files, and stays as it is', async () => {
    const cwd = folderOf(NEWS)
    const elsewhere = folderOf({ 'x.txt': '' })
    await build(cwd, 'a', 'b')
    age(cwd, String)
    const before = outputsOf(join(cwd, 'graph'))
    const args = ['build', join(cwd, 'a'), '-o', join(cwd, 'graph')]
    for (const root of [[], ['--root', join(cwd, 'a')]]) {
      const { code, stderr } = await onrecord([...args, ...root], { cwd: elsewhere })
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `${join(cwd, 'graph/records.ndjson')}: nobody knows from which folder its articles are named ("a/1.txt" is the first): give as --root the folder in which that path leads to it, or build into another folder\n`,
      })
      expect(outputsOf(join(cwd, 'graph'))).toEqual(before)
    }
    expect((await onrecord([...args, '--root', cwd, '--quiet'], { cwd: elsewhere })).code).toBe(0)
    const { stdout } = await onrecord(['records', 'graph'], { cwd })
    expect(parseLines<ArticleRecord>(stdout)).toHaveLength(3)
  })
})

test('a build copied beside other articles loses none', async () => {
  const cwd = folderOf({ ...NEWS, 'x/a/other.txt': articleText(7) })
  await build(cwd, 'a')
  cpSync(join(cwd, 'graph'), join(cwd, 'x/graph'), { recursive: true })
  const { code, stderr } = await onrecord(['build', 'x/a', '-o', 'x/graph', '--quiet'], { cwd })
  expect([code, stderr]).toEqual([1, expect.stringContaining('2 articles are kept')])
  const { stdout } = await onrecord(['records', 'x/graph'], { cwd })
  expect(parseLines<ArticleRecord>(stdout)).toHaveLength(3)
})

describe('a root that cannot be used is a usage error, and nothing is written', () => {
  test.each([
    ['build', 'b/1.txt', 'a', 'b/1.txt: does not lie in the root a: give a root that holds all paths, or none\n'],
    ['build', 'a', 'gone', 'gone: there is no such folder: give a root that holds the articles\n'],
    ['extract', 'a', 'b/1.txt', 'b/1.txt: is no folder: give a root that holds the articles\n'],
    ['extract', '*/1.txt', 'a', '*/1.txt: does not lie in the root a: give a root that holds all paths, or none\n'],
  ])('%s %s --root %s', async (command, path, root, stderr) => {
    const cwd = folderOf(NEWS)
    const output = command === 'build' ? ['-o', 'graph'] : []
    expect(await onrecord([command, 'a', path, '--root', root, ...output], { cwd })).toEqual({
      ...{ code: 2, stdout: '' },
      stderr,
    })
    expect(existsSync(join(cwd, 'graph'))).toBe(false)
  })

  test('but what the build keeps is spoilt: then it is an error of that file', async () => {
    const cwd = folderOf({ ...NEWS, 'graph/root.json': '{"root":7}' })
    expect(await onrecord(['build', 'a', '-o', 'graph'], { cwd })).toEqual({
      ...{ code: 1, stdout: '' },
      stderr: 'graph/root.json: is not as builds write it: delete it, and give --root once\n',
    })
  })
})

describe('onrecord show', () => {
  const places = (stdout: string): string[] =>
    [...stdout.matchAll(/^ {2}(\S+:\d+:\d+) · /gm)].map((match) => match[1] ?? '')

  test('prints places as editors open them from where it is run', async () => {
    const cwd = folderOf(NEWS)
    await build(cwd, 'a')
    const shown = async (from: string, ...args: string[]): Promise<string[]> =>
      places((await onrecord(['show', join(cwd, 'graph'), ...args], { cwd: from })).stdout)
    expect(await shown(cwd)).toEqual(['a/1.txt:1:1', 'a/deep/2.txt:1:1'])
    expect(await shown(join(cwd, 'a'))).toEqual(['1.txt:1:1', 'deep/2.txt:1:1'])
    expect(await shown('/')).toEqual([`${cwd.slice(1)}/a/1.txt:1:1`, `${cwd.slice(1)}/a/deep/2.txt:1:1`])
    expect(await shown(join(cwd, 'b'))).toEqual([`${cwd}/a/1.txt:1:1`, `${cwd}/a/deep/2.txt:1:1`])
    expect(await shown(join(cwd, 'b'), '--root', '.')).toEqual(['1.txt:1:1', 'deep/2.txt:1:1'])
    renameSync(join(cwd, 'a'), join(cwd, 'c'))
    expect(await shown(cwd)).toEqual(['1.txt:1:1', 'deep/2.txt:1:1'])
  })

  test('--json has the places of the records, unless it is told where the articles are', async () => {
    const cwd = folderOf(NEWS)
    await build(cwd, 'a')
    const shown = async (...args: string[]): Promise<string[]> =>
      parseLines<PlacedStatement>((await onrecord(['show', 'graph', '--json', ...args], { cwd })).stdout).map(
        ({ place, article }) => `${article.file} ${place}`,
      )
    expect(await shown()).toEqual(['1.txt 1.txt:1:1', 'deep/2.txt deep/2.txt:1:1'])
    expect(await shown('--root', 'a')).toEqual(['1.txt a/1.txt:1:1', 'deep/2.txt a/deep/2.txt:1:1'])
    const none = await onrecord(['show', 'graph', '--root', 'gone'], { cwd })
    expect(none).toMatchObject({
      code: 2,
      stderr: 'gone: there is no such folder: give a root that holds the articles\n',
    })
  })
})
