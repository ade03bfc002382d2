import { csvFile } from './csv.ts'
import { cytoscapeJson } from './cytoscape.ts'
import { dot } from './dot.ts'
import type { Format } from './format.ts'
import { gexf } from './gexf.ts'
import { allTables, mainTables } from './graph-tables.ts'
import { graphml } from './graphml.ts'
import { graphologyJson } from './graphology-json.ts'
import { neo4jAdminFiles } from './neo4j-admin.ts'
import { nodeLinkJson } from './node-link.ts'
import { parquetFile } from './parquet.ts'

const ALL = {
  json: (graph) => [{ file: 'graph.json', text: graphologyJson(graph) }],
  gexf: (graph, options) => [{ file: 'graph.gexf', text: gexf(graph, options) }],
  graphml: (graph, options) => [{ file: 'graph.graphml', text: graphml(graph, options) }],
  graphology: (graph, options) => [{ file: 'graph.json', text: graphologyJson(graph, options) }],
  cytoscape: (graph, options) => [{ file: 'graph.cyjs', text: cytoscapeJson(graph, options) }],
  'node-link': (graph, options) => [{ file: 'graph.json', text: nodeLinkJson(graph, options) }],
  dot: (graph, options) => [{ file: 'graph.dot', text: dot(graph, options) }],
  parquet: (graph, options) => allTables(graph, options).map(parquetFile),
  csv: (graph, options) => allTables(graph, options).map((table) => csvFile(table, options?.excel)),
  'neo4j-admin': neo4jAdminFiles,
} satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof ALL

/** All formats by name. */
export const FORMATS: Readonly<Record<FormatName, Format>> = ALL

/** The files that every build has. */
export const buildFiles: Format = (graph, options) => [
  ...(['json', 'gexf', 'graphml'] as const).flatMap((format) => FORMATS[format](graph, options)),
  ...mainTables(graph, options).map((table) => csvFile(table)),
]
