import { grouped } from '../../model/grouped.ts'
import type { AnyGraph } from '../../model/projected.ts'
import type { SchemaGraph } from '../../model/schema-graph.ts'
import type { Told } from '../../model/told.ts'
import { printedNames } from './printed-names.ts'

/** Statements that have something in common, under a name to show. */
export interface Row {
  readonly label: string
  readonly told: readonly Told[]
  /** Whether it is the sum of others. */
  readonly isTotal?: true
}

/** Statements by the nodes that each falls under, those with most first. */
export const rowsOf = (graph: SchemaGraph, told: Iterable<Told>, keysOf: (told: Told) => readonly string[]): Row[] => {
  const byNode = grouped(told, (one) => new Set(keysOf(one)))
  const names = printedNames(graph as AnyGraph, byNode.keys())
  return [...byNode]
    .map(([id, all]) => ({ label: names.get(id) ?? id, told: all }))
    .sort((a, b) => b.told.length - a.told.length || (a.label < b.label ? -1 : 1))
}

/** Whether a node is of one of some kinds, where only those are wanted. */
export const isOneOf =
  (graph: SchemaGraph, kinds: readonly string[] | undefined) =>
  (id: string): boolean =>
    kinds === undefined || kinds.includes(graph.getNodeAttribute(id, 'kind'))
