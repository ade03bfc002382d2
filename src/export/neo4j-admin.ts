import { databaseForm, databaseProperties } from '../model/database-form.ts'
import type { AnyGraph } from '../model/projected.ts'
import {
  EDGE_KINDS,
  EDGE_NAMES,
  type EdgeName,
  ENTITY,
  isEntityLabel,
  NODE_KINDS,
  NODE_LABELS,
  type NodeLabel,
  type Property,
  type PropertyType,
} from '../model/schema.ts'
import {
  BUILD_MARK,
  BUILD_NODE,
  buildMarkOf,
  edgesByName,
  nodesByLabel,
  type SchemaGraph,
  type Values,
} from '../model/schema-graph.ts'
import { row } from './csv.ts'

/**
 * Comma-separated values for `neo4j-admin database import full`: a file a label and a file a relationship type, each with
 * the importer's own header. The graph it makes is the very one that loading over the network makes.
 */

/** The importer's words for types. */
const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  integer: 'long',
  float: 'double',
  boolean: 'boolean',
  date: 'date',
  strings: 'string[]',
  integers: 'long[]',
}

/** Between items of a list. A name that holds it has U+FFFD there instead: the importer knows no way to escape it. */
const SEPARATOR = '\u001f'

/** One file a label, one a type, and one with the node that says which build it is. */
export const neo4jAdminFiles = (given: AnyGraph): { file: string; text: Iterable<string> }[] => {
  const graph = given as SchemaGraph
  const mark = buildMarkOf(graph)
  const [nodeKeys, edgeKeys] = [nodesByLabel(graph), edgesByName(graph)]
  return [
    ...NODE_LABELS.map((label) => ({
      file: `${label}.csv`,
      text: nodes(graph, label, nodeKeys.get(label) ?? [], mark),
    })),
    { file: `${BUILD_NODE.kind}.csv`, text: buildNode(mark) },
    ...EDGE_NAMES.map((name) => ({
      file: `${name}.csv`,
      text: relationships(graph, name, edgeKeys.get(name) ?? [], mark),
    })),
  ]
}

/** The arguments of `neo4j-admin` that import these files into `database`, run in their folder. A bare file name does not do in 2026. */
export const importArguments = (database: string): readonly string[] => [
  'database',
  'import',
  'full',
  database,
  '--overwrite-destination',
  // One bad line, and nothing is imported: the default would leave out a thousand without a word.
  '--bad-tolerance=0',
  '--multiline-fields=true',
  '--array-delimiter=U+001F',
  ...NODE_LABELS.map((label) => `--nodes=${label}${isEntityLabel(label) ? `:${ENTITY}` : ''}=./${label}.csv`),
  `--nodes=${BUILD_NODE.kind}=./${BUILD_NODE.kind}.csv`,
  ...EDGE_NAMES.map((name) => `--relationships=${name}=./${name}.csv`),
]

const MARK = `${BUILD_MARK}:string`

function* nodes(graph: SchemaGraph, label: NodeLabel, keys: readonly string[], mark: string): Generator<string> {
  const { properties } = NODE_KINDS[label]
  yield row(['id:ID', 'label:string', ...headers(properties), MARK])
  for (const key of keys) {
    const attributes = graph.getNodeAttributes(key)
    yield row([key, attributes.label, ...cells(properties, attributes), mark])
  }
}

function* relationships(graph: SchemaGraph, name: EdgeName, keys: readonly string[], mark: string): Generator<string> {
  const { properties } = EDGE_KINDS[name]
  yield row([':START_ID', ':END_ID', ...headers(properties), MARK])
  for (const key of keys)
    yield row([...graph.extremities(key), ...cells(properties, graph.getEdgeAttributes(key)), mark])
}

function* buildNode(mark: string): Generator<string> {
  yield row(['id:ID', 'label:string', 'complete:boolean', MARK])
  yield row([BUILD_NODE.id, BUILD_NODE.label, 'true', mark])
}

/** A node or an edge by itself, as engines have it that make a graph of many machines. */
export type AdminTable = Values | { readonly source: string; readonly target: string; readonly attributes: Values }

/**
 * Its row, and the file that it belongs to; the first row of each file is its `header`.
 *
 * @param id of the node or edge
 * @param mark which build it is of
 */
export function adminRow(id: string, value: AdminTable, mark = 'steps'): { table: string; key: string; value: string } {
  const isEdge = 'attributes' in value && 'source' in value
  const attributes = (isEdge ? value.attributes : value) as Values
  const kind = String(attributes.kind)
  const { properties } = isEdge ? EDGE_KINDS[kind as EdgeName] : NODE_KINDS[kind as NodeLabel]
  const [ends, titles] = isEdge
    ? [
        [String(value.source), String(value.target)],
        [':START_ID', ':END_ID'],
      ]
    : [
        [id, String(attributes.label)],
        ['id:ID', 'label:string'],
      ]
  return {
    table: kind,
    key: row([...titles, ...headers(properties), MARK]).trimEnd(),
    value: row([...ends, ...cells(properties, attributes), mark]).slice(0, -1),
  }
}

const headers = (properties: readonly Property[]): string[] =>
  databaseProperties(properties).map(({ name, type }) => `${name}:${TYPES[type]}`)

function cells(properties: readonly Property[], values: Values): (string | undefined)[] {
  const form = databaseForm(properties, values)
  return databaseProperties(properties).map(({ name }) => {
    const value = form[name]
    return Array.isArray(value)
      ? value.map((item) => String(item).replaceAll(SEPARATOR, '\ufffd')).join(SEPARATOR)
      : value?.toString()
  })
}
