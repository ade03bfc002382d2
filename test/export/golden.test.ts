import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'
import { filesOfBuild } from '../../src/cli/build-files.ts'
import { foldGraph } from '../../src/fold.ts'
import { EDGE_KINDS, NODE_KINDS, type Property, type PropertyType } from '../../src/model/schema.ts'
import { ARTICLES } from '../graph/articles.ts'
import { allOf, type Element, parseXml } from './read-back.ts'

const GOLDEN = join(import.meta.dirname, '../golden')
const graph = await foldGraph(ARTICLES)
const files = filesOfBuild(graph)
const golden = (file: string): string => readFileSync(join(GOLDEN, file), 'utf8')

describe('each format writes its golden file (UPDATE=1 writes it anew)', () => {
  test.each(files)('$file', ({ file, text }) => {
    const path = join(GOLDEN, file)
    const bytes = Buffer.from([...(text as Iterable<string>)].join(''))
    if (process.env.UPDATE) writeFileSync(path, bytes)
    expect(bytes.toString()).toBe(readFileSync(path, 'utf8'))
  })
})

/** A node or edge with its properties as the texts that a file can hold. */
type Plain = Readonly<Record<string, string>>

const plain = (attributes: object, replace = (text: string): string => text): Plain =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      Array.isArray(value) ? JSON.stringify(value) : replace(String(value)),
    ]),
  )
const plainNodes = (replace?: (text: string) => string): Plain[] =>
  graph.mapNodes((id, attributes) => plain({ id, ...attributes }, replace))
const plainEdges = (): Plain[] =>
  graph.mapEdges((id, attributes, source, target) => plain({ id, source, target, ...attributes }))

/** What XML can hold of the one text of the sample with characters that it cannot. */
const xmlText = (text: string): string => text.replace('A\u0001P \ud83d', 'A\ufffdP \ufffd')
/** No file in UTF-8 can hold half a character. */
const utf8Text = (text: string): string => Buffer.from(text).toString()

describe('an independent reader finds the graph in it', () => {
  test('JSON, by graphology', () => {
    const read = MultiDirectedGraph.from(JSON.parse(golden('graph.json')))
    expect(read.export()).toEqual(graph.export())
  })

  test('GEXF, by saxes', () => {
    const root = parseXml(golden('graph.gexf'))
    expect(root.attributes).toEqual({
      xmlns: 'http://gexf.net/1.3',
      'xmlns:viz': 'http://gexf.net/1.3/viz',
      version: '1.3',
    })
    expect(allOf(root, 'graph')[0]?.attributes).toEqual({
      ...{ mode: 'dynamic', defaultedgetype: 'directed' },
      ...{ timeformat: 'date', timerepresentation: 'interval' },
    })
    const read = ({ attributes: { start, end, weight, ...attributes }, ...element }: Element): Plain => ({
      ...attributes,
      ...Object.fromEntries(
        allOf({ ...element, attributes }, 'attvalue').map(({ attributes }) => [attributes.for, attributes.value]),
      ),
    })
    expect(allOf(root, 'node').map(read)).toEqual(plainNodes(xmlText))
    expect(allOf(root, 'edge').map(read)).toEqual(plainEdges().map((edge) => ({ ...edge, label: edge.kind })))
  })

  test('GEXF declares every value, with its type, once a class', () => {
    const root = parseXml(golden('graph.gexf'))
    const expectDeclared = (
      what: 'node' | 'edge',
      kinds: readonly { readonly properties: readonly Property[] }[],
    ): void => {
      const declared = allOf(root, 'attributes').filter((element) => element.attributes.class === what)
      const types = declared.flatMap((element) => allOf(element, 'attribute').map(({ attributes }) => attributes))
      const expected = kinds.flatMap(({ properties }) => properties.map(({ name, type }) => [name, GEXF_TYPES[type]]))
      if (what === 'node') expected.unshift(['kind', 'string'])
      expect(Object.fromEntries(types.map(({ id, type }) => [id, type]))).toEqual(Object.fromEntries(expected))
      expect(new Set(types.map(({ id }) => id)).size).toBe(types.length)
    }
    expectDeclared('node', Object.values(NODE_KINDS))
    expectDeclared('edge', Object.values(EDGE_KINDS))
  })

  test('GraphML, by saxes', () => {
    const root = parseXml(golden('graph.graphml'))
    expect(root.attributes).toEqual({ xmlns: 'http://graphml.graphdrawing.org/xmlns' })
    const names = new Map(allOf(root, 'key').map(({ attributes }) => [attributes.id, attributes['attr.name'] ?? '']))
    // igraph takes a missing boolean for false: articles of whole texts would be snippets.
    const defaults = allOf(root, 'key').flatMap((key) =>
      allOf(key, 'default').map(({ text }) => [key.attributes.id, text]),
    )
    expect(defaults).toEqual([['node-textIsWhole', 'true']])
    const read = (element: Element): Plain => ({
      ...element.attributes,
      ...Object.fromEntries(allOf(element, 'data').map(({ attributes, text }) => [names.get(attributes.key), text])),
    })
    const nodes = allOf(root, 'node').map(read)
    const drawn = nodes.map(({ r, g, b, size, x, y, name, printedName, ...node }) =>
      printedName === undefined ? node : { ...node, name: printedName },
    )
    expect(drawn).toEqual(plainNodes(xmlText))
    expect(new Set(nodes.map(({ name }) => name)).size, 'a name is one node').toBe(nodes.length)
    expect(nodes.every(({ name, label }) => name?.startsWith(label ?? '-'))).toBe(true)
    const edges = allOf(root, 'edge').map(read)
    expect(edges.map(({ weight, edgelabel, ...edge }) => edge)).toEqual(
      plainEdges().map((edge) => ({ ...edge, interaction: edge.kind })),
    )
    expect(edges.filter(({ kind }) => kind === 'SPOKE_ABOUT').every(({ weight, count }) => weight === count)).toBe(true)
    for (const { attributes } of [...allOf(root, 'node'), ...allOf(root, 'edge')])
      expect(attributes.id, 'an id is an NMTOKEN').toMatch(/^[\w:-]+$/)
  })

  test('CSV, by csv-parse', () => {
    const read = (file: string): Plain[] =>
      (parse(golden(file), { columns: true }) as Plain[]).map((row) =>
        Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
      )
    expect(read('nodes.csv')).toEqual(
      plainNodes(utf8Text).map(({ source, ...node }) => ({ ...node, ...(source && { sourceWords: source }) })),
    )
    expect(read('edges.csv')).toEqual(plainEdges().map(({ id, ...edge }) => edge))
    expect(golden('nodes.csv')).toMatch(/^id,kind,label,/)
    expect(golden('edges.csv')).toMatch(/^source,target,kind,/)
  })
})

const GEXF_TYPES: Record<PropertyType, string> = {
  string: 'string',
  date: 'string',
  integer: 'integer',
  float: 'double',
  boolean: 'boolean',
  strings: 'string',
  integers: 'string',
}

test('kinds that share a property give it one type, so that it can be one column', () => {
  for (const kinds of [NODE_KINDS, EDGE_KINDS]) {
    const types = new Map<string, string>()
    for (const { name, type } of Object.values(kinds).flatMap((kind): readonly Property[] => kind.properties)) {
      expect([name, types.get(name) ?? type]).toEqual([name, type])
      types.set(name, type)
    }
  }
})
