import type { PropertyType } from '../model/schema.ts'
import type { SchemaGraph, Values } from '../model/schema-graph.ts'
import { type Column, EDGE_COLUMNS, NODE_COLUMNS, textOf } from './columns.ts'
import { escapeXml } from './xml.ts'

/**
 * Lists are strings holding a JSON array. GEXF 1.3 has list types, but Gephi strips brackets and parentheses from
 * their items and NetworkX cannot read them. Days are strings: GEXF has no type for a day outside its time line.
 */
const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  date: 'string',
  integer: 'integer',
  float: 'double',
  boolean: 'boolean',
  strings: 'string',
  integers: 'string',
}

const KIND: Column = { name: 'kind', type: 'string' }

/** GEXF 1.3, for Gephi. Of source, target and kind together the format allows one edge, as does the graph. */
export function* gexf(graph: SchemaGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
  yield '<meta><creator>onrecord</creator></meta>\n'
  yield '<graph mode="static" defaultedgetype="directed">\n'
  yield* declarations('node', [KIND, ...NODE_COLUMNS])
  yield* declarations('edge', EDGE_COLUMNS)
  yield '<nodes>\n'
  for (const { node, attributes } of graph.nodeEntries()) {
    yield `<node id="${escapeXml(node)}" label="${escapeXml(attributes.label)}">`
    yield `${attvalues(attributes, [KIND, ...NODE_COLUMNS])}</node>\n`
  }
  yield '</nodes>\n<edges>\n'
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const { kind } = attributes
    yield `<edge id="${escapeXml(edge)}" source="${escapeXml(source)}" target="${escapeXml(target)}" kind="${kind}" label="${kind}">`
    yield `${attvalues(attributes, EDGE_COLUMNS)}</edge>\n`
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

function* declarations(of: 'node' | 'edge', columns: readonly Column[]): Generator<string> {
  yield `<attributes class="${of}">\n`
  for (const { name, type } of columns) yield `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`
  yield '</attributes>\n'
}

const attvalues = (values: Values, columns: readonly Column[]): string => {
  const present = columns.flatMap((column) => {
    const text = textOf(values, column)
    return text === undefined ? [] : `<attvalue for="${column.name}" value="${escapeXml(text)}"/>`
  })
  return present.length === 0 ? '' : `<attvalues>${present.join('')}</attvalues>`
}
