import { colourOf, type Look } from '../model/looks.ts'
import type { AnyGraph } from '../model/projected.ts'
import { weightOf } from './columns.ts'
import type { FormatOptions } from './format.ts'

/** DOT, for Graphviz: labels, colours, the thickness of edges by weight; `neato -n` keeps the places. */
export function* dot(graph: AnyGraph, { looks }: FormatOptions = {}): Generator<string> {
  const [name, arrow] = graph.type === 'undirected' ? ['graph', '--'] : ['digraph', '->']
  yield `${name} onrecord {\n`
  yield '  graph [overlap=false, outputorder=edgesfirst];\n'
  yield '  node [style=filled, shape=ellipse, fontname="Helvetica"];\n  edge [color="#8C8C8C", fontname="Helvetica"];\n'
  for (const { node, attributes } of graph.nodeEntries()) {
    const { kind, label } = attributes
    yield `  ${quoted(node)} [label=${quoted(label)}, class=${quoted(kind)}, fillcolor="${colourOf(kind)}"${place(looks?.get(node))}];\n`
  }
  for (const { source, target, attributes } of graph.edgeEntries()) {
    const weight = weightOf(attributes)
    const said = weight === undefined ? `label=${quoted(attributes.kind)}` : `label="${weight}", weight=${weight}`
    const width = Math.round(10 * Math.sqrt(weight ?? 1)) / 10
    yield `  ${quoted(source)} ${arrow} ${quoted(target)} [class=${quoted(attributes.kind)}, ${said}, penwidth=${width}];\n`
  }
  yield '}\n'
}

const place = (look: Look | undefined): string => (look?.at === undefined ? '' : `, pos="${look.at.x},${look.at.y}"`)

/** A text in DOT: a backslash would begin an escape, and control characters are for no picture. */
const quoted = (text: string): string =>
  `"${text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}|\p{Surrogate}/gu, '\ufffd')
    .replace(/["\\]/g, '\\$&')}"`
