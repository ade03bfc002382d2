import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { onrecord } from '../cli/onrecord.ts'
import { MAIN } from '../cli/start.mjs'
import { plainEdges, plainNode } from '../graph/comparable.ts'
import { folderOf } from '../ingest/folder.ts'
import { seedRecords } from '../seed-records.mjs'
import { findJava } from '../setup/programs.mjs'
import { pythonWith, runPython, SPARK } from '../setup/python.mjs'

/** What `check.py` prints. */
interface Answer {
  readonly lines: string[]
  readonly failed: [id: string, error: string][]
  readonly typed: Record<string, unknown>
  readonly months: string[]
  readonly import: string[]
  readonly nodes: Record<string, Record<string, unknown>>
  readonly edges: Record<string, unknown>
}

const CHECK = join(import.meta.dirname, 'check.py')
const ONRECORD = `'${process.execPath}' '${MAIN}'`

/** The sample articles in two papers, and the beginnings of some in a third. */
const articles = ['The Post', 'The Herald', 'The Echo'].flatMap((outlet, i) =>
  seedRecords()
    .slice(0, i < 2 ? 4 : 2)
    .map(({ id, text, article }) => ({
      ...{ id: `${id} ${outlet}`, title: article.title, outlet },
      ...{ publishedAt: article.publishedAt, text: i < 2 ? text : text.slice(0, text.length / 2) },
    })),
)
/** Rows that are no articles. */
const bad = [
  { id: 'without text', text: null },
  { id: null, text: 'Mary Stone said no.' },
]
const lines = [...articles, ...bad].map((row) => JSON.stringify(row))
const FAILED = [
  ['', 'its "id" is null: give it one, or leave the key out for a digest of the text'],
  ['without text', 'has no "text": give the article\'s text as a string'],
]

async function spark(args: readonly string[], program = ONRECORD): Promise<Answer> {
  const python = await pythonWith(SPARK, ['pyspark'])
  const java = { JAVA_HOME: join(findJava() ?? '', '../..') }
  const env = { ...process.env, ...(process.env.JAVA_HOME ? {} : java), ONRECORD: program }
  return JSON.parse(await runPython(python, [CHECK, ...args], { env }))
}

/** What one machine makes of the articles: a line each. */
const alone = async (): Promise<string[]> => {
  const { stdout } = await onrecord(['extract', '--stream'], { cwd: '/', stdin: lines.join('\n'), inEarnest: true })
  return stdout
    .trimEnd()
    .split('\n')
    .filter((line) => line.startsWith('{"schema"'))
    .sort()
}

describe('on Spark', () => {
  test('records have the bytes and the graph has the nodes and edges of one machine, empty partitions or not', async () => {
    const cwd = folderOf({ 'articles.jsonl': [...lines, 'no JSON'].join('\n') })
    const found = await spark(['local[2]', join(cwd, 'articles.jsonl'), join(cwd, 'out'), '14', 'graph'])
    const expected = await alone()
    expect(found.lines).toEqual(expected)
    expect(found.failed).toEqual([['', 'is not JSON: write one object a line, like {"text": "…"}'], ...FAILED].sort())
    const records = expected.map((line) => JSON.parse(line) as ArticleRecord)
    expect(found.typed).toEqual({
      'sum(size(record.statements))': records.reduce((sum, { statements }) => sum + statements.length, 0),
      'min(record.article.publishedAt)': records.flatMap(({ article }) => article.publishedAt ?? []).sort()[0],
    })
    expect(found.months).toEqual(
      [...new Set(records.map(({ article }) => article.publishedAt?.slice(0, 7) ?? 'undated'))].sort(),
    )
    const graph = await foldGraph(records)
    expect(Object.keys(found.nodes).sort()).toEqual(graph.nodes().sort())
    for (const { node, attributes } of graph.nodeEntries())
      expect(plainNode(found.nodes[node])).toEqual(plainNode(attributes))
    expect(found.edges).toEqual(plainEdges(graph))
    expect(found.import).toContain(
      `--nodes=Person:Entity=${cwd}/out/neo4j/Person-header/part-.*,${cwd}/out/neo4j/Person/part-.*`,
    )
  })

  test('on machines of their own, a task killed midway leaves nothing out and nothing twice', async () => {
    const cwd = folderOf({ 'articles.jsonl': lines.join('\n') })
    // The first that is started dies after its third answer, and takes its Python along.
    const dying = join(cwd, 'onrecord')
    writeFileSync(
      dying,
      `#!/bin/bash\nmkdir '${cwd}/died' 2>/dev/null || exec ${ONRECORD} "$@"\n${ONRECORD} "$@" | head -n 3\nkill -9 $PPID\n`,
    )
    chmodSync(dying, 0o755)
    const found = await spark(['local-cluster[2,1,1024]', join(cwd, 'articles.jsonl'), join(cwd, 'out'), '4'], dying)
    expect(readFileSync(join(cwd, 'out/extracted/_SUCCESS'), 'utf8')).toBe('')
    expect(() => mkdirSync(join(cwd, 'died'))).toThrow()
    expect(found.lines).toEqual(await alone())
    expect(found.failed).toEqual(FAILED)
  })
})
