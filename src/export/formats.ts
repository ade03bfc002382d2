import type { SchemaGraph } from '../model/schema-graph.ts'
import { edgesCsv, nodesCsv } from './csv.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { graphologyJson } from './graphology-json.ts'

/** One file of an export. */
export interface ExportFile {
  /** Its name in a build's folder. */
  readonly file: string
  /** The file's text, piece by piece. */
  readonly write: (graph: SchemaGraph) => Iterable<string>
}

/** Format name → the files it consists of. */
export const FORMATS = {
  json: [{ file: 'graph.json', write: graphologyJson }],
  gexf: [{ file: 'graph.gexf', write: gexf }],
  graphml: [{ file: 'graph.graphml', write: graphml }],
  csv: [
    { file: 'nodes.csv', write: nodesCsv },
    { file: 'edges.csv', write: edgesCsv },
  ],
} as const satisfies Readonly<Record<string, readonly ExportFile[]>>

export type FormatName = keyof typeof FORMATS
