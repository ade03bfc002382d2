import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BuildReport } from '../../src/cli/build-report.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { folderOf } from '../ingest/folder.ts'
import { articleFiles, articleLines, articleText, outputsOf, parseLines } from './articles.ts'
import { bash, onrecord } from './onrecord.ts'

const NOTHING = { new: 0, unchanged: 0, removed: 0, repeated: 0, failed: 0, skipped: 0 }

/** Builds `news`, or the paths given, into `graph`. */
async function build(cwd: string, ...paths: string[]): Promise<BuildReport & { readonly stderr: string }> {
  const args = ['build', ...(paths.length > 0 ? paths : ['news']), '-o', 'graph', '--json']
  const { code, stdout, stderr } = await onrecord(args, { cwd })
  expect(code, stderr).toBe(0)
  return { ...JSON.parse(stdout), stderr }
}

const NEWS = Object.fromEntries(
  Object.entries({ ...articleFiles(3), 'more.jsonl': articleLines(2).join('') }).map(([name, text]) => [
    `news/${name}`,
    text,
  ]),
)

/** A folder with five articles in `news` and a `graph` built from them, for tests to copy. */
let template = ''
beforeAll(async () => {
  template = folderOf(NEWS)
  expect((await build(template)).articles).toEqual({ ...NOTHING, new: 5 })
})

function builtFolder(): string {
  const cwd = folderOf({})
  cpSync(template, cwd, { recursive: true })
  return cwd
}

const filesInGraph = async (cwd: string): Promise<(string | null)[]> => {
  const { stdout } = await onrecord(['records', 'graph'], { cwd })
  return parseLines<ArticleRecord>(stdout).map(({ article }) => article.file)
}

describe('onrecord build', () => {
  test('gives the same bytes on one thread and on four', async () => {
    const cwd = folderOf({ 'news.jsonl': articleLines(12).join('') })
    const [one, four] = ['1', '4'].map(async (jobs) => {
      const { code, stderr } = await onrecord(['build', 'news.jsonl', '-o', jobs, '--jobs', jobs, '--quiet'], {
        cwd,
        inEarnest: true,
      })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      return outputsOf(join(cwd, jobs))
    })
    expect(await four).toEqual(await one)
  })
})

describe('onrecord build, once more', () => {
  test('processes nothing, changes no byte, and prints who said most about whom', async () => {
    const cwd = builtFolder()
    const { code, stdout, stderr } = await onrecord(['build', 'news', '-o', 'graph'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(outputsOf(join(cwd, 'graph'))).toEqual(outputsOf(join(template, 'graph')))
    expect(stdout).toBe(
      '5 articles in the graph: 5 unchanged.\n5 statements; entities: Person 2.\n\n' +
        'Who said most  statements  about whom\nMary Stone              5  Tom Reed (5)\n\n' +
        'Look first at graph: open index.html in a browser to see who speaks about whom, and every sentence behind it.\n' +
        'people.gexf shows the same, laid out and coloured, in Gephi; statements.csv has who said what, for a spreadsheet;\n' +
        'graph.gexf and graph.graphml have everything, for Gephi, yEd and Cytoscape. To read the statements here:\n' +
        "  onrecord show graph 'Mary Stone'\n" +
        'And to ask questions of the graph in Neo4j:\n' +
        '  onrecord load graph\n',
    )
  })

  test('--fresh processes all anew, and leaves what a first build would', async () => {
    const cwd = builtFolder()
    expect((await build(cwd, 'news', '--fresh')).articles).toEqual({ ...NOTHING, new: 5 })
    expect(outputsOf(join(cwd, 'graph'))).toEqual(outputsOf(join(template, 'graph')))
  })

  test('drops a torn last line of the log and makes it anew', async () => {
    const cwd = builtFolder()
    const log = join(cwd, 'graph/records.ndjson')
    truncateSync(log, statSync(log).size - 100)
    const { articles, stderr } = await build(cwd)
    expect(articles).toEqual({ ...NOTHING, new: 1, unchanged: 4 })
    expect(stderr).toMatch(/^graph\/records\.ndjson: dropped the unfinished line 5/)
    expect(outputsOf(join(cwd, 'graph'))).toEqual(outputsOf(join(template, 'graph')))
  })

  test('replaces an edited article, takes out a deleted one, and keeps those of other paths', async () => {
    const cwd = builtFolder()
    writeFileSync(join(cwd, 'else.txt'), articleText(9))
    expect((await build(cwd, 'else.txt')).articles).toEqual({ ...NOTHING, new: 1 })
    writeFileSync(join(cwd, 'news/a01.txt'), articleText(8))
    rmSync(join(cwd, 'news/a02.txt'))
    writeFileSync(join(cwd, 'news/more.jsonl'), articleLines(1).join(''))
    const { articles, graph } = await build(cwd)
    expect({ articles, count: graph.articles }).toEqual({
      articles: { ...NOTHING, new: 1, unchanged: 2, removed: 3 },
      count: 4,
    })
    expect(await filesInGraph(cwd)).toEqual(['a03.txt', 'more.jsonl', '../else.txt', 'a01.txt'])
  })

  test('takes nothing out where a path is missing', async () => {
    const cwd = builtFolder()
    rmSync(join(cwd, 'news'), { recursive: true })
    const { code, stdout } = await onrecord(['build', 'news', 'news/a01.txt', '-o', 'graph', '--json'], { cwd })
    expect({ code, report: JSON.parse(stdout) }).toMatchObject({
      code: 1,
      report: { articles: { ...NOTHING, failed: 2 }, graph: { articles: 5 } },
    })
  })
})

describe('onrecord build, with a log that holds what 0.4.0 wrote and cannot be read', () => {
  test('is told of by all that read it, and mended', async () => {
    const cwd = builtFolder()
    const log = join(cwd, 'graph/records.ndjson')
    const lines = readFileSync(log, 'utf8').split('\n')
    const { sum, ...record } = JSON.parse(lines[1] ?? '')
    record.statements[0].saidOn = '-000044-03'
    writeFileSync(log, lines.with(1, JSON.stringify({ ...record, schema: 1 })).join('\n'))

    const said = `graph/records.ndjson:2: this line is damaged (it is no valid record (at statements[0].saidOn: Invalid ISO date)), and the article "${record.id}" of a02.txt is left out until a build reads it anew\n`
    const counted = '1 line of the records could not be used, as listed above.\n'
    for (const args of [
      ['records', 'graph'],
      ['export', 'graph', '-f', 'csv', '-o', 'tables'],
      ['show', 'graph'],
    ])
      expect(await onrecord(args, { cwd })).toMatchObject({ code: 1, stderr: said + counted })
    const load = await onrecord(['load', 'graph'], { cwd })
    expect(load).toMatchObject({
      code: 1,
      stderr: `${said}Nothing was loaded: build again first, which mends the records.\n${counted}`,
    })
    expect((await onrecord(['records', 'graph'], { cwd })).stdout.split('\n').length).toBe(5)

    const { articles, stderr } = await build(cwd)
    expect({ articles, stderr }).toEqual({ articles: { ...NOTHING, new: 1, unchanged: 4 }, stderr: said })
    expect(await build(cwd)).toMatchObject({ articles: { ...NOTHING, unchanged: 5 }, stderr: '' })
  })

  test('where it does not read the article, it ends with 1 and the rest is done', async () => {
    const cwd = builtFolder()
    const log = join(cwd, 'graph/records.ndjson')
    writeFileSync(log, readFileSync(log, 'utf8').replace('"confidence":1', '"confidence":0'))
    const { code, stdout, stderr } = await onrecord(['build', 'news/a02.txt', '-o', 'graph', '--json'], { cwd })
    expect({ code, report: JSON.parse(stdout) }).toMatchObject({ code: 1, report: { graph: { articles: 4 } } })
    expect(stderr).toMatch(
      /^graph\/records\.ndjson:1: .* of a01\.txt .*\n1 input could not be used, as listed above\.\n$/s,
    )
  })
})

describe('onrecord build, with something amiss', () => {
  test('says that an earlier run broke off while it wrote the graph, and leaves nothing of it', async () => {
    const cwd = builtFolder()
    writeFileSync(join(cwd, 'graph/.nodes.csv.1b9d6bcd.tmp'), 'whole')
    const { stderr } = await build(cwd)
    expect(stderr).toMatch(/^graph\/nodes\.csv: an earlier run broke off while it wrote the graph/)
    expect(outputsOf(join(cwd, 'graph'))).toEqual(outputsOf(join(template, 'graph')))
    expect(readdirSync(join(cwd, 'graph')).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('writes the good articles when others are bad, and ends with 1', async () => {
    const cwd = folderOf({ 'a.txt': articleText(1), 'b.txt': '', 'c.txt': articleText(1) })
    const { code, stdout, stderr } = await onrecord(['build', '.', '-o', 'graph', '--json'], { cwd })
    expect({ code, report: JSON.parse(stdout) }).toMatchObject({
      code: 1,
      report: { articles: { ...NOTHING, new: 1, repeated: 1, failed: 1 }, graph: { articles: 1 } },
    })
    expect(stderr).toBe('b.txt: is empty: give it text or leave it out\n1 input could not be used, as listed above.\n')
  })

  test('cannot write to a folder where a file is', async () => {
    const cwd = folderOf({ file: 'x', 'a.txt': articleText(1) })
    expect(await onrecord(['build', 'a.txt', '-o', 'file/graph'], { cwd })).toEqual({
      ...{ code: 1, stdout: '' },
      stderr: 'file/graph: is a file, not a folder: choose another folder\n',
    })
  })

  test('cannot write to a folder that the system does not make', async () => {
    const cwd = folderOf({ 'a.txt': articleText(1) })
    expect(await onrecord(['build', 'a.txt', '-o', '/proc/graph'], { cwd })).toEqual({
      ...{ code: 1, stdout: '' },
      stderr: '/proc/graph: no folder can be made here: choose another folder\n',
    })
  })

  test('makes the folders around its own', async () => {
    const cwd = folderOf({ 'a.txt': articleText(1) })
    expect((await onrecord(['build', 'a.txt', '-o', 'new/and/newer/', '-q'], { cwd })).code).toBe(0)
    expect(readdirSync(join(cwd, 'new/and/newer'))).toContain('records.ndjson')
  })

  // A limit on the length of files, in kilobytes, does what a full disk does. First the log does not fit, then the graph.
  test('a full disk spoils nothing: with room again, the same command ends as if nothing had been', async () => {
    const cwd = folderOf(NEWS)
    for (const limit of [4, 8]) {
      const { code, stderr } = await bash(`ulimit -f ${limit}; onrecord build news -o graph`, { cwd })
      expect(code).toBe(1)
      expect(stderr).toMatch(/^graph\/[\w.]+: the file has grown larger than this system allows\n$/)
      expect(readdirSync(join(cwd, 'graph')).filter((file) => !/^\w+\.\w+$/.test(file))).toEqual([])
    }
    await build(cwd)
    expect(outputsOf(join(cwd, 'graph'))).toEqual(outputsOf(join(template, 'graph')))
  })
})
