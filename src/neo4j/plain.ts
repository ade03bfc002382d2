import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver'
import { BUILD_MARK } from '../model/schema-graph.ts'
import type { Plain } from '../questions/plain.ts'

/** A value of the database as JSON says it: days as `YYYY-MM-DD`; nodes, relationships and paths as plain objects. */
export function plainOf(value: unknown): Plain {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(plainOf)
  if (neo4j.isNode(value)) return nodeOf(value)
  if (neo4j.isRelationship(value)) return relationshipOf(value)
  if (neo4j.isPath(value)) return pathOf(value)
  // Dates and times of the driver, and nothing else of it, say themselves.
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) return plainValues(value)
  return String(value)
}

const plainValues = (values: object): { [name: string]: Plain } =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plainOf(value)]))

/** In an order of their own: the database has none. */
const propertiesOf = ({ properties }: Node | Relationship): { [name: string]: Plain } => {
  const names = Object.keys(properties).filter((name) => name !== BUILD_MARK)
  return Object.fromEntries(names.sort().map((name) => [name, plainOf(properties[name])]))
}

const nodeOf = (node: Node): Plain => ({ labels: [...node.labels].sort(), ...propertiesOf(node) })

const relationshipOf = (relationship: Relationship): Plain => ({
  type: relationship.type,
  ...propertiesOf(relationship),
})

/** Its nodes and relationships in order. The ends of relationships are nodes' own ids, for the database's may change. */
const pathOf = ({ start, segments }: Path): Plain => {
  const nodes = [start, ...segments.map(({ end }) => end)]
  const ids = new Map(nodes.map(({ elementId, properties }) => [elementId, plainOf(properties.id)]))
  return {
    nodes: nodes.map(nodeOf),
    relationships: segments.map(({ relationship }) => ({
      type: relationship.type,
      source: ids.get(relationship.startNodeElementId) ?? null,
      target: ids.get(relationship.endNodeElementId) ?? null,
      ...propertiesOf(relationship),
    })),
  }
}
