import { type Look, rgbOf } from '../model/looks.ts'
import type { AnyGraph, Node } from '../model/projected.ts'
import type { PropertyType } from '../model/schema.ts'
import type { Values } from '../model/schema-graph.ts'
import { type Column, columnsOf, textOf, weightOf } from './columns.ts'
import { type FormatOptions, schemaOf } from './format.ts'
import { escapeXml } from './xml.ts'

/** GraphML has neither days nor lists: both are strings, a list as a JSON array. */
const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  date: 'string',
  integer: 'int',
  float: 'double',
  boolean: 'boolean',
  strings: 'string',
  integers: 'string',
}

const KIND: Column = { name: 'kind', type: 'string' }
/**
 * `label` is what Gephi shows, `name` Cytoscape, and `r g b`, `size`, `x`, `y` are Gephi's words, which it goes by. Each
 * `name` is one node's alone, since R's igraph takes it for the node itself: that of the articles is `printedName`.
 */
const LOOKS: readonly Column[] = [
  { name: 'label', type: 'string' },
  { name: 'name', type: 'string' },
  ...['r', 'g', 'b'].map((name): Column => ({ name, type: 'integer' })),
  ...['size', 'x', 'y'].map((name): Column => ({ name, type: 'float' })),
]
/** `interaction` is Cytoscape's word for an edge's kind; the key `edgelabel` is the only label that Gephi reads. */
const EDGE_LOOKS: readonly Column[] = [
  { name: 'interaction', type: 'string' },
  { name: 'edgelabel', type: 'string' },
  { name: 'weight', type: 'float' },
]

/** What is meant where a boolean is missing, if not false: igraph takes it for false, but heeds this. */
const DEFAULTS: Readonly<Record<string, boolean>> = { textIsWhole: true }

/** GraphML, for yEd, Cytoscape, NetworkX, igraph; with colours, sizes and places in the words that Gephi knows. */
export function* graphml(graph: AnyGraph, options: FormatOptions = {}): Generator<string> {
  const schema = schemaOf(options)
  const nodeKeys = [KIND, ...LOOKS, ...columnsOf(schema.nodes).map(renamed)]
  const edgeKeys = [KIND, ...EDGE_LOOKS, ...columnsOf(schema.edges).filter(({ name }) => name !== 'weight')]
  const namesOf = namesApart(graph)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield* keys('node', nodeKeys)
  yield* keys('edge', edgeKeys)
  yield `<graph edgedefault="${graph.type === 'undirected' ? 'undirected' : 'directed'}">\n`
  for (const { node, attributes } of graph.nodeEntries()) {
    const values = { ...attributes, ...namesOf(node, attributes), ...looksOf(attributes, options.looks?.get(node)) }
    yield `<node id="${escapeXml(node)}">${data('node', values, nodeKeys)}</node>\n`
  }
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const { kind } = attributes
    const weight = weightOf(attributes)
    const values = { ...attributes, interaction: kind, edgelabel: kind, ...(weight === undefined ? {} : { weight }) }
    yield `<edge id="${escapeXml(edge)}" source="${escapeXml(source)}" target="${escapeXml(target)}">`
    yield `${data('edge', values, edgeKeys)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

const renamed = (column: Column): Column => (column.name === 'name' ? { ...column, name: 'printedName' } : column)

/** Gives a node's names: its label, with a part of its id where another has the same label. */
const namesApart = (graph: AnyGraph): ((id: string, node: Node) => Values) => {
  const [seen, shared] = [new Set<string>(), new Set<string>()]
  graph.forEachNode((_, { label }) => (seen.has(label) ? shared : seen).add(label))
  return (id, { label, name }) => ({
    name: shared.has(label) ? `${label} #${id.split(':').at(-1)}` : label,
    ...(name === undefined ? {} : { printedName: name }),
  })
}

const looksOf = ({ kind }: Node, look: Look | undefined): Values => {
  const [r = 0, g = 0, b = 0] = rgbOf(kind)
  return { r, g, b, ...(look === undefined ? {} : { size: look.size, ...look.at }) }
}

/** Node and edge properties may share a name, hence the prefix. */
const keyId = (of: 'node' | 'edge', { name }: Column): string => `${of}-${name}`

function* keys(of: 'node' | 'edge', columns: readonly Column[]): Generator<string> {
  for (const column of columns) {
    const meant = DEFAULTS[column.name]
    const end = meant === undefined ? '/>' : `><default>${meant}</default></key>`
    yield `<key id="${keyId(of, column)}" for="${of}" attr.name="${column.name}" attr.type="${TYPES[column.type]}"${end}\n`
  }
}

const data = (of: 'node' | 'edge', values: Values, columns: readonly Column[]): string =>
  columns
    .map((column) => ({ column, text: textOf(values, column) }))
    .map(({ column, text }) => (text === undefined ? '' : `<data key="${keyId(of, column)}">${escapeXml(text)}</data>`))
    .join('')
