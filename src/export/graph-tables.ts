import type { AnyGraph } from '../model/projected.ts'
import type { Values } from '../model/schema-graph.ts'
import { type Column, columnsOf } from './columns.ts'
import { type FormatOptions, schemaOf, wholeGraph } from './format.ts'
import { mentionTable } from './mention-table.ts'
import { peopleTable } from './people-table.ts'
import { statementTable } from './statement-table.ts'
import type { Table } from './table.ts'

const text = (name: string): Column => ({ name, type: 'string' })

/**
 * The nodes: `id`, `kind`, `label`, then every property of any kind of node. A statement's `source` is called `sourceWords`:
 * a table of nodes that has a column `source` Gephi takes for one of edges.
 */
const nodeTable = (graph: AnyGraph, options: FormatOptions = {}): Table => ({
  name: 'nodes',
  columns: [...['id', 'kind', 'label'].map(text), ...columnsOf(schemaOf(options).nodes).map(renamed)],
  rows: () => nodeRows(graph),
})

/** The nodes of one kind, with the properties of that kind alone. */
const kindTable = (graph: AnyGraph, kind: string, options: FormatOptions): Table => ({
  name: kind,
  columns: [...['id', 'label'].map(text), ...(schemaOf(options).nodes[kind]?.properties ?? []).map(renamed)],
  rows: () => nodeRows(graph, kind),
})

function* nodeRows(graph: AnyGraph, only?: string): Generator<Values> {
  for (const { node, attributes } of graph.nodeEntries()) {
    if (only !== undefined && attributes.kind !== only) continue
    const { source, ...values } = attributes
    yield { id: node, ...values, ...(source === undefined ? {} : { sourceWords: source }) }
  }
}

const renamed = (column: Column): Column => (column.name === 'source' ? { ...column, name: 'sourceWords' } : column)

/**
 * The edges: `source`, `target`, `kind`, then every property of any kind of edge. A projection's have a `type` besides, which
 * Gephi reads: without it, all are directed there.
 */
const edgeTable = (graph: AnyGraph, options: FormatOptions = {}): Table => {
  const type = wholeGraph(graph, options) ? {} : { type: graph.type === 'undirected' ? 'Undirected' : 'Directed' }
  return {
    name: 'edges',
    columns: [...['source', 'target', ...Object.keys(type), 'kind'].map(text), ...columnsOf(schemaOf(options).edges)],
    rows: function* () {
      for (const { source, target, attributes } of graph.edgeEntries()) yield { source, target, ...type, ...attributes }
    },
  }
}

/** The tables that every build has: nodes and edges, and of the whole graph what is flat and needs no joining. */
export const mainTables = (graph: AnyGraph, options: FormatOptions = {}): Table[] => {
  const whole = wholeGraph(graph, options)
  const flat = whole === undefined ? [] : [statementTable(whole, options), peopleTable(whole), mentionTable(whole)]
  return [...flat, nodeTable(graph, options), edgeTable(graph, options)]
}

/** All tables: those, and one a kind of node. */
export const allTables = (graph: AnyGraph, options: FormatOptions = {}): Table[] => [
  ...mainTables(graph, options),
  ...Object.keys(schemaOf(options).nodes).map((kind) => kindTable(graph, kind, options)),
]

/** What a workbook shows: of the whole graph who said what, and who they are, which a person can read. */
export const sheetsOf = (graph: AnyGraph, options: FormatOptions = {}): Table[] =>
  mainTables(graph, options).slice(0, 2)
