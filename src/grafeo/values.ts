import { databaseForm, databaseProperties } from '../model/database-form.ts'
import type { Property } from '../model/schema.ts'
import type { Values } from '../model/schema-graph.ts'
import type { Plain } from '../questions/plain.ts'

/**
 * What a node or edge carries, as the engine takes it: days in its own type, and no empty lists, which other databases
 * do not hold either.
 */
export function engineValues(properties: readonly Property[], values: Values): Record<string, unknown> {
  const form = databaseForm(properties, values)
  return Object.fromEntries(
    databaseProperties(properties).flatMap(({ name, type }) => {
      const value = form[name]
      if (value === undefined || (Array.isArray(value) && value.length === 0)) return []
      return [[name, type === 'date' ? { $date: value } : value]]
    }),
  )
}

/** What the engine says of a node, and of an edge, besides its properties. */
interface EngineNode {
  readonly _id: number
  readonly _labels: readonly string[]
}
interface EngineEdge {
  readonly _type: string
  readonly _source: number
  readonly _target: number
}

/** A value of the engine as JSON says it: as `plainOf` says one of Neo4j. */
export function plainOf(value: unknown): Plain {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map(plainOf)
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'object') return value as Plain
  if ('$date' in value) return String(value.$date)
  if ('_labels' in value) return nodeOf(value as unknown as EngineNode)
  if ('edges' in value && 'nodes' in value) return pathOf(value as unknown as EnginePath)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plainOf(one)]))
}

interface EnginePath {
  readonly nodes: readonly EngineNode[]
  readonly edges: readonly EngineEdge[]
}

const nodeOf = (node: EngineNode): { [name: string]: Plain } => ({
  labels: [...node._labels].sort(),
  ...propertiesOf(node),
})

/** In an order of their own: the engine has none. */
const propertiesOf = (one: object): { [name: string]: Plain } =>
  Object.fromEntries(
    Object.entries(one)
      .filter(([name]) => !name.startsWith('_'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, plainOf(value)]),
  )

function pathOf({ nodes, edges }: EnginePath): Plain {
  const ids = new Map(nodes.map((node) => [node._id, plainOf((node as unknown as { id: string }).id)]))
  return {
    nodes: nodes.map(nodeOf),
    relationships: edges.map((edge) => ({
      type: edge._type,
      source: ids.get(edge._source) ?? null,
      target: ids.get(edge._target) ?? null,
      ...propertiesOf(edge),
    })),
  }
}
