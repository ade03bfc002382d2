import { EDGE_KINDS, ENTITY, isEntityLabel, NODE_KINDS } from '../model/schema.ts'
import { BUILD_MARK, edgesByName, nodesByLabel, type SchemaGraph } from '../model/schema-graph.ts'
import { databaseValues } from './values.ts'

/** A node or edge as a parameter of the statement that writes it. */
export type Row = Readonly<Record<string, unknown>>

/** Rows that one statement writes. */
export interface Table {
  /** Cypher that writes `$rows` for the build `$build`. Names in it are the schema's; all else comes as parameters. */
  readonly write: string
  /** Cypher for the keys of those of the build `$build` that are written already. */
  readonly written: string
  /** The graph's keys of the nodes or edges: for edges `source-TYPE-target`, as the database can tell it too. */
  readonly keys: readonly string[]
  readonly rowOf: (key: string) => Row
}

/** The graph as tables, nodes first: relationships need both their ends. */
export const tablesOf = (graph: SchemaGraph): readonly Table[] => [...nodeTables(graph), ...edgeTables(graph)]

function nodeTables(graph: SchemaGraph): Table[] {
  return [...nodesByLabel(graph)].map(([label, keys]) => ({
    write: `UNWIND $rows AS row
MERGE (n:${label} {id: row.id})
SET ${isEntityLabel(label) ? `n:${ENTITY}, ` : ''}n += row.values, n.${BUILD_MARK} = $build`,
    written: `MATCH (n:${label}) WHERE n.${BUILD_MARK} = $build RETURN n.id AS key`,
    keys,
    rowOf: (key) => {
      const attributes = graph.getNodeAttributes(key)
      const values = { label: attributes.label, ...databaseValues(NODE_KINDS[label].properties, attributes) }
      return { id: key, values }
    },
  }))
}

function edgeTables(graph: SchemaGraph): Table[] {
  const keyLabel = (node: string): string => {
    const label = graph.getNodeAttribute(node, 'kind')
    return isEntityLabel(label) ? ENTITY : label
  }
  return [...edgesByName(graph)].map(([type, keys]) => {
    const [from, to] = graph.extremities(keys[0] ?? '').map(keyLabel)
    return {
      write: `UNWIND $rows AS row
MATCH (a:${from} {id: row.source})
MATCH (b:${to} {id: row.target})
MERGE (a)-[r:${type}]->(b)
SET r += row.values, r.${BUILD_MARK} = $build`,
      written: `MATCH (a:${from})-[r:${type}]->(b:${to}) WHERE r.${BUILD_MARK} = $build
RETURN a.id + '-${type}-' + b.id AS key`,
      keys,
      rowOf: (key) => {
        const [source, target] = graph.extremities(key)
        const values = databaseValues(EDGE_KINDS[type].properties, graph.getEdgeAttributes(key))
        return { source, target, values }
      },
    }
  })
}
