import { type Look, rgbOf } from '../model/looks.ts'
import type { AnyGraph } from '../model/projected.ts'
import type { PropertyType } from '../model/schema.ts'
import type { Values } from '../model/schema-graph.ts'
import { type Column, columnsOf, lifeOf, textOf, weightOf } from './columns.ts'
import { type FormatOptions, schemaOf } from './format.ts'
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

/**
 * GEXF 1.3, for Gephi, with colours by kind, sizes, places, weights, and a time line: an edge or node is there from its first
 * day to its last, or always where it has none. Of source, target and kind together the format allows one edge, as does the
 * graph. Colours are in the namespace `viz`, where readers look for them; the two official schemas contradict each other.
 */
export function* gexf(graph: AnyGraph, options: FormatOptions = {}): Generator<string> {
  const schema = schemaOf(options)
  const nodeColumns = [KIND, ...columnsOf(schema.nodes)]
  // Its weight is an attribute of the edge itself.
  const edgeColumns = columnsOf(schema.edges).filter(({ name }) => name !== 'weight')
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n'
  yield '<meta><creator>onrecord</creator></meta>\n'
  yield `<graph mode="dynamic" defaultedgetype="${graph.type === 'undirected' ? 'undirected' : 'directed'}" timeformat="date" timerepresentation="interval">\n`
  yield* declarations('node', nodeColumns)
  yield* declarations('edge', edgeColumns)
  yield '<nodes>\n'
  for (const { node, attributes } of graph.nodeEntries()) {
    yield `<node id="${escapeXml(node)}" label="${escapeXml(attributes.label)}"${life(attributes)}>`
    yield `${attvalues(attributes, nodeColumns)}${viz(attributes.kind, options.looks?.get(node))}</node>\n`
  }
  yield '</nodes>\n<edges>\n'
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const { kind } = attributes
    const weight = weightOf(attributes)
    yield `<edge id="${escapeXml(edge)}" source="${escapeXml(source)}" target="${escapeXml(target)}" kind="${kind}" label="${kind}"`
    yield `${weight === undefined ? '' : ` weight="${weight}"`}${life(attributes)}>`
    yield `${attvalues(attributes, edgeColumns)}</edge>\n`
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

const life = (values: Values): string => {
  const days = lifeOf(values)
  return days === undefined ? '' : ` start="${days.start}" end="${days.end}"`
}

const viz = (kind: string, look: Look | undefined): string => {
  const [r, g, b] = rgbOf(kind)
  const colour = `<viz:color r="${r}" g="${g}" b="${b}"/>`
  if (look === undefined) return colour
  const place = look.at === undefined ? '' : `<viz:position x="${look.at.x}" y="${look.at.y}" z="0"/>`
  return `${colour}${place}<viz:size value="${look.size}"/>`
}
