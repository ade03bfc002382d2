import type { GraphSchema } from '../model/projected.ts'
import type { Property } from '../model/schema.ts'
import type { Values } from '../model/schema-graph.ts'

/** A property of some kind of node or edge: a column of a table, a declared attribute of an XML format. */
export type Column = Pick<Property, 'name' | 'type'>

/** Every property that some of the kinds has, in the order of the schema. */
export const columnsOf = (kinds: GraphSchema['nodes']): readonly Column[] => {
  const properties = Object.values(kinds).flatMap((kind) => kind.properties)
  // Kinds that share a property's name share its type: a test of the schema holds this.
  return [...new Map(properties.map((property) => [property.name, property])).values()]
}

/**
 * A property's value as text: lists as JSON arrays, since every other separator may occur in a name. `undefined` where
 * the node or edge does not have it.
 */
export const textOf = (values: Values, { name }: Column): string | undefined => {
  const value = values[name]
  return typeof value === 'object' ? JSON.stringify(value) : value?.toString()
}

/** How many statements an edge stands for, where it stands for any. */
export const weightOf = ({ weight, kind, count }: Values): number | undefined => {
  const statements = weight ?? (kind === 'SPOKE_ABOUT' ? count : undefined)
  return typeof statements === 'number' ? statements : undefined
}

/** The first and last day of a node or edge, absent where it has none. */
export const lifeOf = (values: Values): { readonly start: string; readonly end: string } | undefined => {
  const start = values.firstOn ?? values.saidOn ?? values.publishedAt ?? values.firstReportedOn
  const end = values.lastOn ?? values.lastReportedOn ?? start
  return typeof start === 'string' && typeof end === 'string' ? { start, end } : undefined
}
