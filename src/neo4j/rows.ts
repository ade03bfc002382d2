import { grouped } from '../model/grouped.ts'
import { EDGE_KINDS, type EdgeName, ENTITY, isEntityLabel, NODE_KINDS, type NodeLabel } from '../model/schema.ts'
import { BUILD_MARK, type SchemaGraph } from '../model/schema-graph.ts'
import { databaseValues } from './values.ts'

/** A node or edge as a parameter of the statement that writes it. */
export interface Row {
  /** The graph's key of the node or edge: for edges `source-TYPE-target`, as the database can tell it too. */
  readonly key: string
  /** What the statement is given. */
  readonly parameters: Readonly<Record<string, unknown>>
}

/** Rows that one statement writes. */
export interface Table {
  /** Label of the nodes, or type of the relationships. */
  readonly name: NodeLabel | EdgeName
  /** Cypher that writes `$rows` for the build `$build`. Names in it are the schema's; all else comes as parameters. */
  readonly write: string
  /** Cypher for the keys of those of the build `$build` that are written already. */
  readonly written: string
  readonly rows: readonly string[]
  readonly rowOf: (key: string) => Row
}

/** The graph as tables, nodes first: relationships need both their ends. */
export const tablesOf = (graph: SchemaGraph): readonly Table[] => [...nodeTables(graph), ...edgeTables(graph)]

function nodeTables(graph: SchemaGraph): Table[] {
  const keys = grouped(graph.nodes(), (key) => [graph.getNodeAttribute(key, 'kind')]) as Map<NodeLabel, string[]>
  return [...keys].map(([label, rows]) => ({
    name: label,
    write: `UNWIND $rows AS row
MERGE (n:${label} {id: row.id})
SET ${isEntityLabel(label) ? `n:${ENTITY}, ` : ''}n += row.values, n.${BUILD_MARK} = $build`,
    written: `MATCH (n:${label}) WHERE n.${BUILD_MARK} = $build RETURN n.id AS key`,
    rows,
    rowOf: (key) => {
      const attributes = graph.getNodeAttributes(key)
      const values = { label: attributes.label, ...databaseValues(NODE_KINDS[label].properties, attributes) }
      return { key, parameters: { id: key, values } }
    },
  }))
}

function edgeTables(graph: SchemaGraph): Table[] {
  const keyLabel = (node: string): string => {
    const label = graph.getNodeAttribute(node, 'kind')
    return isEntityLabel(label) ? ENTITY : label
  }
  const keys = grouped(graph.edges(), (key) => [graph.getEdgeAttribute(key, 'kind')]) as Map<EdgeName, string[]>
  return [...keys].map(([type, rows]) => {
    const [from, to] = graph.extremities(rows[0] ?? '').map(keyLabel)
    return {
      name: type,
      write: `UNWIND $rows AS row
MATCH (a:${from} {id: row.source})
MATCH (b:${to} {id: row.target})
MERGE (a)-[r:${type}]->(b)
SET r += row.values, r.${BUILD_MARK} = $build`,
      written: `MATCH (a:${from})-[r:${type}]->(b:${to}) WHERE r.${BUILD_MARK} = $build
RETURN a.id + '-${type}-' + b.id AS key`,
      rows,
      rowOf: (key) => {
        const [source, target] = graph.extremities(key)
        const values = databaseValues(EDGE_KINDS[type].properties, graph.getEdgeAttributes(key))
        return { key, parameters: { source, target, values } }
      },
    }
  })
}
