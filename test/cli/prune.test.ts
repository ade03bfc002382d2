import { chmodSync, chownSync, cpSync, mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BuildReport } from '../../src/cli/build-report.ts'
import { folderOf } from '../ingest/folder.ts'
import { articleFiles, articleLines, articleText, outputsOf } from './articles.ts'
import { type Options, onrecord } from './onrecord.ts'

const NOTHING = { new: 0, unchanged: 0, removed: 0, repeated: 0, failed: 0, skipped: 0 }

/** Three articles in `news`, two in a file of it and one in a folder of it, and a `graph` built from the six. */
let template = ''
beforeAll(async () => {
  template = folderOf({
    ...Object.fromEntries(Object.entries(articleFiles(3)).map(([name, text]) => [`news/${name}`, text])),
    ...{ 'news/more.jsonl': articleLines(2).join(''), 'news/wire/x.txt': articleText(7) },
  })
  expect(await build(template, ['news'])).toMatchObject({ code: 0, articles: { ...NOTHING, new: 6 } })
})

function builtFolder(): string {
  const cwd = folderOf({})
  cpSync(template, cwd, { recursive: true })
  return cwd
}

interface Built extends Pick<BuildReport, 'articles'> {
  readonly code: number | null
  readonly stderr: string
}

async function build(cwd: string, args: readonly string[], options: Partial<Options> = {}): Promise<Built> {
  const { code, stdout, stderr } = await onrecord(['build', ...args, '-o', 'graph', '--json'], { cwd, ...options })
  expect(stdout, stderr).not.toBe('')
  return { code, stderr, articles: (JSON.parse(stdout) as BuildReport).articles }
}

const kept = (count: number, first: string): string =>
  count === 1
    ? `1 article is kept, though nothing was found where it lay ("${first}"): to take it out, add --prune.\n`
    : `${count} articles are kept, though nothing was found where they lay ("${first}" is the first): to take them out, add --prune.\n`

const empty = (folder: string): void => {
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
}

describe('where nothing is found, nothing is taken out, one line says so, and --prune does it', () => {
  test.each<[string, (cwd: string) => void, string[], number, string]>([
    ['a folder that is empty', (cwd) => empty(join(cwd, 'news')), ['news'], 6, 'a01.txt'],
    ['a folder that is missing', (cwd) => renameSync(join(cwd, 'news'), join(cwd, 'old')), ['news'], 6, 'a01.txt'],
    ['a folder in it that is empty', (cwd) => empty(join(cwd, 'news/wire')), ['news'], 1, 'wire/x.txt'],
    ['a glob that matches nothing', (cwd) => empty(join(cwd, 'news')), ['news/*.txt'], 3, 'a01.txt'],
    ['an emptied file of lines', (cwd) => truncateSync(join(cwd, 'news/more.jsonl')), ['news'], 2, 'more.jsonl'],
    [
      'lines without an article',
      (cwd) => writeFileSync(join(cwd, 'news/more.jsonl'), '\n \n'),
      ['news'],
      2,
      'more.jsonl',
    ],
    ['a touched file', (cwd) => truncateSync(join(cwd, 'news/a02.txt')), ['news'], 1, 'a02.txt'],
    [
      'a file that is missing',
      (cwd) => rmSync(join(cwd, 'news/a02.txt')),
      ['news/a01.txt', 'news/a02.txt'],
      1,
      'a02.txt',
    ],
  ])('%s', async (_, act, paths, count, first) => {
    const cwd = builtFolder()
    act(cwd)
    const built = await build(cwd, paths)
    expect(built).toMatchObject({ code: 1, articles: { new: 0, removed: 0 } })
    expect(built.stderr.endsWith(kept(count, first)), built.stderr).toBe(true)
    expect(outputsOf(join(cwd, 'graph'))).toEqual(outputsOf(join(template, 'graph')))

    const pruned = await build(cwd, [...paths, '--prune'])
    expect(pruned.articles).toMatchObject({ new: 0, removed: count })
    expect(pruned.stderr).not.toContain('--prune')
    expect((await build(cwd, paths)).articles.removed).toBe(0)
  })

  test('a folder that may not be looked into', async () => {
    const cwd = builtFolder()
    // Whoever may do everything may look everywhere.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined
    const files = Object.keys(outputsOf(join(cwd, 'graph'))).map((file) => join('graph', file))
    if (uid !== undefined) for (const path of ['', 'graph', ...files]) chownSync(join(cwd, path), uid, uid)
    for (const [folder, count, first] of [
      ['news/wire', 1, 'wire/x.txt'],
      ['news', 6, 'a01.txt'],
    ] as const) {
      chmodSync(join(cwd, folder), 0)
      for (const path of ['news', 'news/**/*']) {
        const built = await build(cwd, [path], { ...(uid !== undefined && { uid }) })
        expect(built).toMatchObject({ code: 1, articles: { removed: 0 } })
        expect(built.stderr.endsWith(kept(count, first)), built.stderr).toBe(true)
      }
    }
  })
})

test('--fresh takes out a file that is gone, as other builds do', async () => {
  const cwd = builtFolder()
  rmSync(join(cwd, 'news/a02.txt'))
  const { code, articles } = await build(cwd, ['news', '--fresh'])
  expect({ code, articles }).toEqual({ code: 0, articles: { ...NOTHING, new: 5, removed: 1 } })
})

test('a glob typed in the wrong folder is a failure, and takes nothing out', async () => {
  const cwd = builtFolder()
  const { code, articles, stderr } = await build(cwd, ['*.txt'])
  expect({ code, articles }).toEqual({ code: 1, articles: { ...NOTHING, failed: 1 } })
  expect(stderr).toBe(
    '*.txt: matches no file: check the path or the pattern\n1 input could not be used, as listed above.\n',
  )
  expect(outputsOf(join(cwd, 'graph'))).toEqual(outputsOf(join(template, 'graph')))
})

test('what is seen to be gone is taken out without asking', async () => {
  const cwd = builtFolder()
  rmSync(join(cwd, 'news/a02.txt'))
  rmSync(join(cwd, 'news/wire'), { recursive: true })
  writeFileSync(join(cwd, 'news/more.jsonl'), articleLines(1).join(''))
  expect(await build(cwd, ['news'])).toEqual({
    ...{ code: 0, stderr: '' },
    articles: { ...NOTHING, unchanged: 3, removed: 3 },
  })
})
