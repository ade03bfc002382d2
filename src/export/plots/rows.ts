import { grouped } from '../../model/grouped.ts'
import type { SchemaGraph } from '../../model/schema-graph.ts'
import type { Told } from '../../model/told.ts'

/** Statements that have something in common, under a name to show. */
export interface Row {
  readonly label: string
  readonly told: readonly Told[]
}

/** Statements by the nodes that each falls under, those with most first. */
export const rowsOf = (graph: SchemaGraph, told: Iterable<Told>, keysOf: (told: Told) => readonly string[]): Row[] =>
  [...grouped(told, (one) => new Set(keysOf(one)))]
    .map(([id, all]) => ({ label: graph.getNodeAttribute(id, 'label'), told: all }))
    .sort((a, b) => b.told.length - a.told.length || (a.label < b.label ? -1 : 1))

/** Whether a node is of one of some kinds, where only those are wanted. */
export const isOneOf =
  (graph: SchemaGraph, kinds: readonly string[] | undefined) =>
  (id: string): boolean =>
    kinds === undefined || kinds.includes(graph.getNodeAttribute(id, 'kind'))
