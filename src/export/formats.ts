import { csvFile } from './csv.ts'
import { cytoscapeJson } from './cytoscape.ts'
import { dna } from './dna.ts'
import { dot } from './dot.ts'
import type { Format, FormatName } from './format.ts'
import { ftm } from './ftm.ts'
import { gexf } from './gexf.ts'
import { allTables, mainTables, sheetsOf } from './graph-tables.ts'
import { graphml } from './graphml.ts'
import { graphologyJson } from './graphology-json.ts'
import { jsonLd } from './json-ld.ts'
import { nQuads } from './n-quads.ts'
import { neo4jAdminFiles } from './neo4j-admin.ts'
import { nodeLinkJson } from './node-link.ts'
import { obsidian } from './obsidian.ts'
import { parquetFile } from './parquet.ts'
import { xlsx } from './xlsx.ts'

/** All formats by name. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  json: (graph) => [{ file: 'graph.json', text: graphologyJson(graph) }],
  gexf: (graph, options) => [{ file: 'graph.gexf', text: gexf(graph, options) }],
  graphml: (graph, options) => [{ file: 'graph.graphml', text: graphml(graph, options) }],
  graphology: (graph, options) => [{ file: 'graph.json', text: graphologyJson(graph, options) }],
  cytoscape: (graph, options) => [{ file: 'graph.cyjs', text: cytoscapeJson(graph, options) }],
  'node-link': (graph, options) => [{ file: 'graph.json', text: nodeLinkJson(graph, options) }],
  dot: (graph, options) => [{ file: 'graph.dot', text: dot(graph, options) }],
  jsonld: (graph, options) => [{ file: 'graph.jsonld', text: jsonLd(graph, options) }],
  nquads: (graph, options) => [{ file: 'graph.nq', text: nQuads(graph, options) }],
  ftm: (graph, options) => [{ file: 'graph.ftm.json', text: ftm(graph, options) }],
  dna: (graph, options) => [{ file: 'graph.dna', text: dna(graph, options) }],
  obsidian,
  xlsx: (graph, options) => [{ file: 'graph.xlsx', text: xlsx(sheetsOf(graph, options)) }],
  parquet: (graph, options) => allTables(graph, options).map(parquetFile),
  csv: (graph, options) => allTables(graph, options).map((table) => csvFile(table, options?.excel)),
  'neo4j-admin': neo4jAdminFiles,
}

/** The files that every build has. */
export const buildFiles: Format = (graph, options) => [
  ...(['json', 'gexf', 'graphml'] as const).flatMap((format) => FORMATS[format](graph, options)),
  ...mainTables(graph, options).map((table) => csvFile(table)),
]
