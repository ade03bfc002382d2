import type { Looks } from '../model/looks.ts'
import { type AnyGraph, type GraphSchema, PROJECTED } from '../model/projected.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'

/** What a file is to hold, piece by piece, made as it is taken. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/** One file of an export. */
export interface ExportFile {
  /** Its path in the folder that it is written to. */
  readonly file: string
  readonly text: Pieces
}

/** What a format may be given besides the graph. */
export interface FormatOptions {
  /** The kinds of nodes and edges that the graph has, where it is not the whole graph. */
  readonly schema?: GraphSchema
  /** Where and how large nodes are drawn. */
  readonly looks?: Looks
  /** Goes through the records that the graph is made of, each time anew: what is about the texts themselves needs them. */
  readonly records?: () => Iterable<ArticleRecord>
  /** Where a statement stands in the user's files, by the id of its record and its first offset. */
  readonly placeOf?: (record: string, start: number) => string
  /** Whether tables are for Excel: with a byte order mark, and no cell that it would take for a formula. */
  readonly excel?: boolean
  /** Whether only statements count that are for or against something: in what is made for coding. */
  readonly areSidesOnly?: boolean
}

/** The files that a format makes of a graph. */
export type Format = (graph: AnyGraph, options?: FormatOptions) => readonly ExportFile[]

/** The kinds of the whole graph, where nothing else is said. */
export const schemaOf = ({ schema }: FormatOptions = {}): GraphSchema => schema ?? PROJECTED.statements

/** The graph as that of records, if it is: whoever gives another schema has made another graph. */
export const wholeGraph = (graph: AnyGraph, options: FormatOptions = {}): SchemaGraph | undefined =>
  schemaOf(options) === PROJECTED.statements ? (graph as SchemaGraph) : undefined

/** The names of all formats. */
export const FORMAT_NAMES = [
  'gexf',
  'graphml',
  'csv',
  'parquet',
  'xlsx',
  'json',
  'graphology',
  'cytoscape',
  'node-link',
  'dot',
  'jsonld',
  'nquads',
  'ftm',
  'obsidian',
  'dna',
  'neo4j-admin',
] as const

export type FormatName = (typeof FORMAT_NAMES)[number]
