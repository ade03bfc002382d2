import { NODE_KINDS, type Property } from './schema.ts'
import type { SchemaGraph, Values } from './schema-graph.ts'

/**
 * The graph as a database holds it: as it is, but for names that are longer than an index takes. Those are cut there, and
 * the whole is kept beside them.
 */

/** The most bytes of UTF-8 that are indexed: Neo4j takes 8,164, measured with 5.26.30, and fails on one more. */
export const MOST_INDEXED_BYTES = 8_000

/** Whether a database finds nodes by the whole value of a text. */
const isIndexedText = ({ type, index }: Property): boolean =>
  type === 'string' && (index === 'value' || index === 'both')

/** What the property is called that has the whole of one that is cut. */
const wholeOf = (name: string): string => `full${name.charAt(0).toUpperCase()}${name.slice(1)}`

/** The properties of a kind in a database: those of the schema, and one for the whole of each that may be cut. */
export const databaseProperties = (properties: readonly Property[]): Property[] =>
  properties.flatMap((property) => {
    if (!isIndexedText(property)) return property
    const { name, type, index } = property
    const doc = `The whole of \`${name}\`, where that is cut.`
    const whole: Property = { name: wholeOf(name), type, optional: true, doc }
    return [property, index === 'both' ? { ...whole, index: 'words' } : whole]
  })

/** A node's or edge's values of these properties of the schema, as {@link databaseProperties} has them. */
export const databaseForm = (properties: readonly Property[], values: Values): Values => {
  const cuts = cutProperties(properties, values)
  if (cuts.length === 0) return values
  const changed = cuts.flatMap(([name, text]) => [
    [name, indexed(text)],
    [wholeOf(name), text],
  ])
  return { ...values, ...Object.fromEntries(changed) }
}

/** The names of a graph that are cut in a database. */
export const cutNames = (graph: SchemaGraph): string[] =>
  graph
    .mapNodes((_, values) => cutProperties(NODE_KINDS[values.kind].properties, values).map(([, text]) => text))
    .flat()

const cutProperties = (properties: readonly Property[], values: Values): [name: string, text: string][] =>
  properties.filter(isIndexedText).flatMap(({ name }) => {
    const text = values[name]
    return typeof text === 'string' && indexed(text) !== text ? [[name, text]] : []
  })

/** As much of a text as an index takes: whole characters. */
export const indexed = (text: string): string => {
  // No UTF-16 unit takes more than three bytes.
  if (3 * text.length <= MOST_INDEXED_BYTES) return text
  return text.slice(0, new TextEncoder().encodeInto(text, new Uint8Array(MOST_INDEXED_BYTES)).read)
}
