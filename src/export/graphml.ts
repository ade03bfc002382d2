import type { PropertyType } from '../model/schema.ts'
import type { SchemaGraph, Values } from '../model/schema-graph.ts'
import { type Column, EDGE_COLUMNS, NODE_COLUMNS, textOf } from './columns.ts'
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

// `label` is what Gephi shows and `name`, which all nodes get here, what Cytoscape shows; `interaction` is Cytoscape's
// word for an edge's kind.
const KIND: Column = { name: 'kind', type: 'string' }
const NODE_KEYS: readonly Column[] = [KIND, { name: 'label', type: 'string' }, ...NODE_COLUMNS]
const EDGE_KEYS: readonly Column[] = [KIND, { name: 'interaction', type: 'string' }, ...EDGE_COLUMNS]

/** GraphML, for yEd, Cytoscape, NetworkX, igraph. */
export function* graphml(graph: SchemaGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield* keys('node', NODE_KEYS)
  yield* keys('edge', EDGE_KEYS)
  yield '<graph edgedefault="directed">\n'
  for (const { node, attributes } of graph.nodeEntries())
    yield `<node id="${escapeXml(node)}">${data('node', { name: attributes.label, ...attributes }, NODE_KEYS)}</node>\n`
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    yield `<edge id="${escapeXml(edge)}" source="${escapeXml(source)}" target="${escapeXml(target)}">`
    yield `${data('edge', { interaction: attributes.kind, ...attributes }, EDGE_KEYS)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

/** Node and edge properties may share a name, hence the prefix. */
const keyId = (of: 'node' | 'edge', { name }: Column): string => `${of}-${name}`

function* keys(of: 'node' | 'edge', columns: readonly Column[]): Generator<string> {
  for (const column of columns)
    yield `<key id="${keyId(of, column)}" for="${of}" attr.name="${column.name}" attr.type="${TYPES[column.type]}"/>\n`
}

const data = (of: 'node' | 'edge', values: Values, columns: readonly Column[]): string =>
  columns
    .map((column) => ({ column, text: textOf(values, column) }))
    .map(({ column, text }) => (text === undefined ? '' : `<data key="${keyId(of, column)}">${escapeXml(text)}</data>`))
    .join('')
