import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { DirectedGraph, MultiDirectedGraph, UndirectedGraph } from 'graphology'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { csvFile } from '../../src/export/csv.ts'
import type { FormatName, Pieces } from '../../src/export/format.ts'
import { FORMATS } from '../../src/export/formats.ts'
import { foldGraph } from '../../src/fold.ts'
import { looksOf } from '../../src/graph/looks.ts'
import { project } from '../../src/graph/projections/project.ts'
import { PROJECTED, PROJECTION_NAMES, type ProjectionName } from '../../src/model/projected.ts'
import { ARTICLES } from '../graph/articles.ts'
import { allOf, parseXml } from './read-back.ts'

const GOLDEN = join(import.meta.dirname, '../golden')
const whole = await foldGraph(ARTICLES)

const bytesOf = async (text: Pieces): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of text) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

/** The files of a format, by name. */
const filesOf = async (
  format: FormatName,
  as: ProjectionName = 'statements',
  excel = false,
): Promise<Record<string, Buffer>> => {
  const graph = project(whole, as)
  const options = { schema: PROJECTED[as], looks: looksOf(graph), records: () => ARTICLES, excel }
  const files: [string, Buffer][] = []
  for (const { file, text } of FORMATS[format](graph, options)) files.push([file, await bytesOf(text)])
  return Object.fromEntries(files)
}
const only = async (format: FormatName, as?: ProjectionName): Promise<Buffer> =>
  Object.values(await filesOf(format, as))[0] ?? Buffer.of()

test.each<[FormatName, ProjectionName]>([
  ['graphology', 'people'],
  ['graphml', 'people'],
  ['cytoscape', 'people'],
  ['node-link', 'people'],
  ['dot', 'people'],
  ['jsonld', 'statements'],
  ['nquads', 'people'],
  ['ftm', 'statements'],
])('%s of %s is its golden file (UPDATE=1 writes it anew)', async (format, as) => {
  const path = join(GOLDEN, `${as}.${format}`)
  const bytes = await only(format, as)
  if (process.env.UPDATE) writeFileSync(path, bytes)
  expect(bytes.toString()).toBe(readFileSync(path, 'utf8'))
})

test.each(PROJECTION_NAMES)('every reader of JSON finds all nodes and edges of %s', async (as) => {
  const { order, size } = project(whole, as)
  const Kind = as === 'statements' ? MultiDirectedGraph : as === 'discourse' ? UndirectedGraph : DirectedGraph
  const read = Kind.from(JSON.parse(String(await only('graphology', as))))
  expect([read.order, read.size]).toEqual([order, size])
  expect(read.everyNode((_, { x, y, size, color }) => [x, y, size].every(Number.isFinite) && color)).toBe(true)
  const { elements } = JSON.parse(String(await only('cytoscape', as)))
  expect([elements.nodes.length, elements.edges.length]).toEqual([order, size])
  expect(elements.nodes.some(({ data }: { data: object }) => 'source' in data || 'target' in data)).toBe(false)
  const { nodes, links } = JSON.parse(String(await only('node-link', as)))
  expect([nodes.length, links.length]).toEqual([order, size])
})

describe('tables', () => {
  const rowsOf = (csv: Buffer | undefined): Record<string, string>[] => parse(csv ?? '', { columns: true, bom: true })

  test('a row a statement, with names and words, the earliest first', async () => {
    const rows = rowsOf((await filesOf('csv'))['statements.csv'])
    expect(rows.map(({ speaker, target, day, trust }) => [speaker, target, day, trust])).toEqual([
      ['John Healey', 'Russia', '2025-03-24', '0.9'],
      ['John Healey', 'Russia', '2025-03-25', '0.9'],
      ...[
        ['', 'United Kingdom', '2025-03-26', '0.9'],
        ['Jean-Noël Barrot; John Healey', 'the summit', '2025-03-26', '0.675'],
      ],
      ['Mr Smith', 'John Healey', '2025-03-27', '0.5'],
    ])
    expect(rows[0]).toMatchObject({ outlet: 'The Herald', words: '“We won’t wait,” … “for Moscow.”', cue: 'said' })
  })

  test('one a kind, and none that Gephi takes for a table of edges', async () => {
    const files = await filesOf('csv')
    for (const kind of Object.keys(PROJECTED.statements.nodes))
      expect(rowsOf(files[`${kind}.csv`]).length, kind).toBe(whole.filterNodes((_, node) => node.kind === kind).length)
    for (const [file, bytes] of Object.entries(files))
      expect(/(^|,)source(,|\n)/.test(String(bytes).split('\n')[0] ?? ''), file).toBe(file === 'edges.csv')
  })

  test('lists are JSON, with no backslash that Gephi would take for its own', () => {
    const aliases = ['Henry "Hank" T', 'C:\\', '\\"', 'u0022']
    const columns = [{ name: 'aliases', type: 'strings' as const }]
    const { text } = csvFile({ name: 'x', columns, rows: () => [{ aliases }] })
    const file = Buffer.from([...(text as Iterable<string>)].join(''))
    expect(String(file)).not.toMatch(/\\["\\]/)
    expect(rowsOf(file).map((row) => JSON.parse(row.aliases ?? ''))).toEqual([aliases])
  })

  test('for Excel: a byte order mark, and no cell that is a formula', async () => {
    const files = await filesOf('csv', 'statements', true)
    for (const bytes of Object.values(files)) {
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      const cells = rowsOf(bytes).flatMap((row) => Object.values(row))
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([])
    }
    expect(String(files['Organisation.csv'])).toContain(`"'=Café`)
  })

  test('Parquet, by hyparquet: days are days, numbers numbers, lists lists', async () => {
    const files = await filesOf('parquet')
    const read = async (file: string): Promise<Record<string, unknown>[]> => {
      const { buffer, byteOffset, byteLength } = files[file] ?? Buffer.of()
      return parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer })
    }
    const statements = await read('statements.parquet')
    expect(statements[0]).toMatchObject({ day: new Date('2025-03-24'), trust: 0.9, speaker: 'John Healey' })
    const edges = await read('edges.parquet')
    expect(edges).toHaveLength(whole.size)
    expect(edges.find(({ kind }) => kind === 'MENTIONED_IN')).toMatchObject({ count: 1n, starts: [expect.any(BigInt)] })
    expect(await read('Event.parquet')).toHaveLength(1)
  })

  test('a workbook, by fflate and saxes: texts are texts', async () => {
    const files = unzipSync(new Uint8Array(await only('xlsx')))
    const sheets = Object.keys(files).filter((name) => name.startsWith('xl/worksheets/sheet'))
    expect(sheets).toHaveLength(2)
    for (const sheet of sheets) {
      const root = parseXml(strFromU8(files[sheet] ?? new Uint8Array()))
      expect(allOf(root, 'f'), 'formulas').toEqual([])
      expect(allOf(root, 'row').length).toBeGreaterThan(4)
    }
  })
})

test('N-Quads: a line a fact, whatever the texts hold', async () => {
  const lines = String(await only('nquads'))
    .trimEnd()
    .split('\n')
  const FACT =
    /^(<[^<>"\s]+>|_:b\d+) <[^<>"\s]+> (<[^<>"\s]+>|_:b\d+|"([^"\\\n\r]|\\[tnr"\\]|\\u[0-9A-F]{4})*"(\^\^<[^<>\s]+>)?) \.$/
  expect(lines.filter((line) => !FACT.test(line))).toEqual([])
})

test('JSON-LD: words stand where code points say, as other languages count them', async () => {
  const { '@graph': graph } = JSON.parse(String(await only('jsonld')))
  const text = Array.from(ARTICLES[0]?.text ?? '')
  const targets = graph.flatMap((thing: Record<string, unknown>) => thing['oa:hasTarget'] ?? []).flat()
  const selectors = targets.map((target: Record<string, Record<string, unknown>[]>) => target['oa:hasSelector'])
  const ofLondon = selectors.slice(0, 5)
  expect(ofLondon).toHaveLength(5)
  for (const [position, quote] of ofLondon)
    expect(text.slice(position['oa:start'], position['oa:end']).join('')).toBe(quote['oa:exact'])
})

test('FollowTheMoney: no id has a colon, and every reference is to an entity', async () => {
  const entities = String(await only('ftm'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const ids = new Set(entities.map(({ id }) => id))
  expect(ids.size).toBe(entities.length)
  const references = entities.flatMap(({ properties }) =>
    ['subject', 'object', 'holder', 'post', 'entity', 'proof'].flatMap((name) => properties[name] ?? []),
  )
  expect(references.filter((id) => !ids.has(id))).toEqual([])
  expect([...ids].filter((id) => id.includes(':'))).toEqual([])
  expect(entities.find(({ schema }) => schema === 'Territory')?.properties.country).toEqual([
    expect.stringMatching(/^[a-z]{2}$/),
  ])
})

test('Obsidian: pages link to pages, and no text is markup', async () => {
  const files = await filesOf('obsidian')
  const names = Object.keys(files)
  expect(names.filter((name) => /[\\:*?"<>|#^[\]]/.test(name))).toEqual([])
  const texts = Object.values(files).map(String)
  const links = texts.flatMap((text) => [...text.matchAll(/\[\[([^|\]]+)\|/g)].map(([, page]) => `${page}.md`))
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter((link) => !names.includes(link))).toEqual([])
  expect(texts.join('')).toContain('the UK &lt;would&gt; "act" &amp; soon 😀')
})

test('Discourse Network Analyzer, by SQLite: statements stand at their words', async () => {
  const { default: initSqlJs } = await import('sql.js')
  const { Database } = (await initSqlJs()) as unknown as {
    Database: new (bytes: Uint8Array) => { exec(sql: string): { values: unknown[][] }[] }
  }
  const database = new Database(await only('dna'))
  const read = (sql: string): unknown[][] => database.exec(sql)[0]?.values ?? []
  expect(read('PRAGMA foreign_key_check')).toEqual([])
  expect(read('SELECT COUNT(*) FROM DOCUMENTS')).toEqual([[3]])
  const AT = `SELECT SUBSTR(d.Text, 1 + Start, Stop - Start), l.Value FROM STATEMENTS s
    JOIN DOCUMENTS d ON d.ID = DocumentId JOIN DATALONGTEXT l ON l.StatementId = s.ID WHERE l.Value NOT LIKE '% … %'`
  // SQLite counts characters and the program UTF-16 units, which differ behind an emoji.
  const found = read(AT).filter(([words]) => !String(words).includes('😀'))
  expect(found.length).toBeGreaterThan(0)
  for (const [words, value] of found) expect(words).toBe(value)
  const VALUES = `SELECT v.Variable, e.Value FROM DATASHORTTEXT t JOIN VARIABLES v ON v.ID = t.VariableId
    JOIN ENTITIES e ON e.ID = t.Entity WHERE t.StatementId = 1`
  expect(Object.fromEntries(read(VALUES) as [string, string][])).toEqual({
    ...{ person: 'John Healey', organization: '', concept: 'Russia', cue: 'said' },
  })
})
