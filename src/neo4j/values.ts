import neo4j from 'neo4j-driver'
import { databaseForm, databaseProperties } from '../model/database-form.ts'
import type { Property, PropertyType } from '../model/schema.ts'
import type { Values } from '../model/schema-graph.ts'
import type { ParameterValues } from '../questions/parameters.ts'

/** Property type → the database's value: without this, the driver would send every number as a float. */
const TO_DATABASE: Readonly<Record<PropertyType, (value: never) => unknown>> = {
  string: (value: string) => value,
  float: (value: number) => value,
  boolean: (value: boolean) => value,
  strings: (value: readonly string[]) => value,
  integer: (value: number) => neo4j.int(value),
  integers: (values: readonly number[]) => values.map((value) => neo4j.int(value)),
  date: (day: string) => dateOf(day),
}

/** A day, `YYYY-MM-DD`, as the database's own type. */
const dateOf = (day: string): unknown => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new neo4j.types.Date(neo4j.int(year), neo4j.int(month), neo4j.int(date))
}

/**
 * What a node or edge carries, ready to be set: every property of its kind, `null` where it has none, so that what an
 * earlier build said is taken back. An empty list is none too: files for `neo4j-admin` cannot hold one.
 */
export const databaseValues = (properties: readonly Property[], values: Values): Record<string, unknown> => {
  const form = databaseForm(properties, values)
  return Object.fromEntries(
    databaseProperties(properties).map(({ name, type }) => {
      const value = form[name]
      return [name, value === undefined || isEmpty(value) ? null : TO_DATABASE[type](value as never)]
    }),
  )
}

const isEmpty = (value: Values[string]): boolean => Array.isArray(value) && value.length === 0

/** Parameters ready to be sent: whole numbers as such, since LIMIT refuses the floats that the driver would make of them. */
export const sentParameters = (parameters: ParameterValues): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value,
    ]),
  )
