import { edgesCsv, nodesCsv } from './csv.ts'
import type { Format } from './format.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { graphologyJson } from './graphology-json.ts'
import { neo4jAdminFiles } from './neo4j-admin.ts'

const ALL = {
  json: (graph) => [{ file: 'graph.json', text: graphologyJson(graph) }],
  gexf: (graph, options) => [{ file: 'graph.gexf', text: gexf(graph, options) }],
  graphml: (graph, options) => [{ file: 'graph.graphml', text: graphml(graph, options) }],
  csv: (graph, options) => [
    { file: 'nodes.csv', text: nodesCsv(graph, options) },
    { file: 'edges.csv', text: edgesCsv(graph, options) },
  ],
  'neo4j-admin': neo4jAdminFiles,
} satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof ALL

/** All formats by name. */
export const FORMATS: Readonly<Record<FormatName, Format>> = ALL

/** Those that every build has. */
export const BUILD_FORMATS = ['json', 'gexf', 'graphml', 'csv'] as const satisfies readonly FormatName[]
