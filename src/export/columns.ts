import { EDGE_KINDS, NODE_KINDS, type Property } from '../model/schema.ts'
import type { Values } from '../model/schema-graph.ts'

/** A property of some kind of node or edge: a column of a table, a declared attribute of an XML format. */
export type Column = Pick<Property, 'name' | 'type'>

const distinct = (kinds: Readonly<Record<string, { readonly properties: readonly Property[] }>>): readonly Column[] => {
  const properties = Object.values(kinds).flatMap((kind) => kind.properties)
  // Kinds that share a property's name share its type: a test of the schema holds this.
  return [...new Map(properties.map((property) => [property.name, property])).values()]
}

/** Every property that some node has, in the order of the schema. */
export const NODE_COLUMNS = distinct(NODE_KINDS)
/** Every property that some edge has, in the order of the schema. */
export const EDGE_COLUMNS = distinct(EDGE_KINDS)

/**
 * A property's value as text: lists as JSON arrays, since every other separator may occur in a name. `undefined` where
 * the node or edge does not have it.
 */
export const textOf = (values: Values, { name }: Column): string | undefined => {
  const value = values[name]
  return typeof value === 'object' ? JSON.stringify(value) : value?.toString()
}
