import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { expect, test } from 'vitest'
import type { FormatName } from '../../src/export/format.ts'
import { FORMATS } from '../../src/export/formats.ts'
import { writeTogether } from '../../src/export/write-aside.ts'
import { foldGraph } from '../../src/fold.ts'
import { looksOf } from '../../src/graph/looks.ts'
import { project } from '../../src/graph/projections/project.ts'
import { rgbOf } from '../../src/model/looks.ts'
import { PROJECTED, type ProjectionName } from '../../src/model/projected.ts'
import { ARTICLES } from '../graph/articles.ts'
import { folderOf } from '../ingest/folder.ts'
import { seedRecords } from '../seed-records.mjs'

const { python, gephi } = (await import(join(import.meta.dirname, 'outside.mjs'))) as {
  python: (script: string, args: readonly string[]) => Promise<Record<string, never>>
  gephi: (file: string, ...pictures: string[]) => Promise<GephiGraph>
}

interface GephiGraph {
  readonly report: string
  readonly dynamic: boolean
  readonly nodes: readonly { id: string; label: string; x: number; y: number; size: number; rgb: number[] }[]
  readonly edges: readonly {
    source: string
    target: string
    isDirected: boolean
    weight: number
    attributes: Record<string, unknown>
  }[]
}

/** Of the sample articles one has a nickname in quotation marks. */
const whole = await foldGraph([...ARTICLES, ...seedRecords()])
const folder = folderOf({})

/** Writes an export as the command does; several files go to a folder. */
async function write(format: FormatName, as: ProjectionName): Promise<string> {
  const graph = project(whole, as)
  const options = { schema: PROJECTED[as], looks: looksOf(graph), records: () => [...ARTICLES, ...seedRecords()] }
  const files = FORMATS[format](graph, options)
  const path = join(folder, `${as}.${format}`)
  if (files.length > 1) mkdirSync(path)
  await writeTogether(files.map(({ file, text }) => ({ path: files.length > 1 ? join(path, file) : path, text })))
  return path
}

test('NetworkX, igraph, pandas, pyarrow, DuckDB, rdflib and followthemoney find all of it', async () => {
  for (const format of ['gexf', 'graphml', 'node-link'] as const) await write(format, 'people')
  for (const format of ['csv', 'parquet', 'ftm', 'nquads', 'jsonld'] as const) await write(format, 'statements')
  const read = await python('read.py', [folder])
  const people = project(whole, 'people')
  const edges = people.mapEdges((_, { weight }, __, ___, source, target) => [source.label, target.label, weight])
  expect(edges.length).toBeGreaterThan(20)
  const key = (edge: unknown): string => JSON.stringify(edge).replace(/\.0\b/g, '')
  for (const reader of ['gexf', 'graphml', 'igraph', 'nodeLink'])
    expect((read[reader] as unknown as unknown[]).map(key).sort(), reader).toEqual(edges.map(key).sort())
  const words = whole.mapNodes((_, node) => (node.kind === 'Statement' ? [node.text] : [])).flat()
  const plain = (texts: unknown): string[] =>
    [texts]
      .flat(2)
      .map((text) => String(text).replaceAll('\r\n', '\n'))
      .sort()
  expect(plain(read.pandas)).toEqual(plain(words))
  expect(plain(read.duckdb)).toEqual(plain(words))
  expect(read.pyarrow).toMatchObject({ spoke: 'int64', firstOn: 'date32[day]', aliases: 'list<element: string>' })
  expect(read.days).toEqual([[expect.stringMatching(/^\d{4}-/), expect.stringMatching(/^\d{4}-/)]])
  expect(read.ftm).toMatchObject({ lost: [], dangling: [] })
  expect(read.nquads).toEqual(read.jsonld)
})

test('Gephi reads people.gexf as it is, lays it out anew and draws it', async () => {
  const people = project(whole, 'people')
  const looks = looksOf(people)
  const pictures = ['people.svg', 'people-laid-out.svg'].map((name) => join(folder, name))
  const read = await gephi(await write('gexf', 'people'), ...pictures)
  expect(read).toMatchObject({ report: '', dynamic: true })
  expect(read.nodes).toHaveLength(people.order)
  const shifts = new Set<string>()
  for (const { id, label, x, y, size, rgb } of read.nodes) {
    const { kind, label: shown } = people.getNodeAttributes(id)
    expect([label, rgb]).toEqual([shown, rgbOf(kind)])
    expect(size).toBeCloseTo(looks.get(id)?.size ?? 0, 1)
    // Gephi moves the whole picture to the middle.
    shifts.add(`${(x - (looks.get(id)?.at?.x ?? 0)).toFixed(0)} ${(y - (looks.get(id)?.at?.y ?? 0)).toFixed(0)}`)
  }
  expect(shifts.size, [...shifts].slice(0, 3).join(', ')).toBe(1)
  const weights = read.edges.map(({ source, target, weight }) => `${source} ${target} ${weight}`)
  expect(weights.sort()).toEqual(
    people.mapEdges((_, { weight }, source, target) => `${source} ${target} ${weight}`).sort(),
  )
  await initWasm(readFileSync(join(import.meta.dirname, '../../node_modules/@resvg/resvg-wasm/index_bg.wasm')))
  const shown = join(import.meta.dirname, '../../coverage/gephi')
  mkdirSync(shown, { recursive: true })
  for (const [i, picture] of pictures.entries()) {
    const png = new Resvg(readFileSync(picture, 'utf8'), { fitTo: { mode: 'width', value: 1600 } }).render()
    writeFileSync(join(shown, `people-${i}.png`), png.asPng())
    // Nodes and edges are drawn in colours, on white.
    expect(new Set(new Uint32Array(png.pixels.slice().buffer)).size).toBeGreaterThan(50)
  }
})

test.each(['people', 'discourse'] as const)('Gephi imports the tables of nodes and edges of %s', async (as) => {
  const [graph, tables] = [project(whole, as), await write('csv', as)]
  const { nodes } = await gephi(join(tables, 'nodes.csv'))
  expect(nodes.map(({ id, label }) => [id, label]).sort()).toEqual(
    graph.mapNodes((id, { label }) => [id, label]).sort(),
  )
  const { edges } = await gephi(join(tables, 'edges.csv'))
  expect(edges.map(({ source, target, weight, isDirected }) => [source, target, weight, isDirected]).sort()).toEqual(
    graph.mapEdges((_, { weight }, source, target) => [source, target, weight, as === 'people']).sort(),
  )
})
