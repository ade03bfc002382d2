import type { SchemaGraph } from '../model/schema-graph.ts'
import { edgesCsv, nodesCsv } from './csv.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { graphologyJson } from './graphology-json.ts'
import { neo4jAdminFiles } from './neo4j-admin.ts'

/** One file of an export. */
export interface ExportFile {
  /** Its name in the folder that it is written to. */
  readonly file: string
  /** Its text, piece by piece, made as it is taken. */
  readonly text: Iterable<string>
}

/** The files that a format makes of a graph. */
export type Format = (graph: SchemaGraph) => readonly ExportFile[]

/** The formats that every build has, by name. */
export const BUILD_FORMATS = {
  json: (graph) => [{ file: 'graph.json', text: graphologyJson(graph) }],
  gexf: (graph) => [{ file: 'graph.gexf', text: gexf(graph) }],
  graphml: (graph) => [{ file: 'graph.graphml', text: graphml(graph) }],
  csv: (graph) => [
    { file: 'nodes.csv', text: nodesCsv(graph) },
    { file: 'edges.csv', text: edgesCsv(graph) },
  ],
} as const satisfies Readonly<Record<string, Format>>

/** All formats by name. */
export const FORMATS = { ...BUILD_FORMATS, 'neo4j-admin': neo4jAdminFiles } as const satisfies Readonly<
  Record<string, Format>
>

export type FormatName = keyof typeof FORMATS
