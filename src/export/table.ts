import type { PropertyType } from '../model/schema.ts'
import type { Values } from '../model/schema-graph.ts'
import type { Column } from './columns.ts'

/** A flat table: columns of one type each, and rows, in which what is absent is left out. */
export interface Table {
  /** What its file is called, without the ending. */
  readonly name: string
  readonly columns: readonly Column[]
  /** Makes the rows, each time anew. */
  readonly rows: () => Iterable<Values>
}

/** The columns of a table, given as types by name. */
export const columns = (types: Readonly<Record<string, PropertyType>>): readonly Column[] =>
  Object.entries(types).map(([name, type]) => ({ name, type }))

/** An object without the properties that are `undefined`. */
export const present = (values: Readonly<Record<string, Values[string] | undefined>>): Values =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Values[string]] => entry[1] !== undefined),
  )
