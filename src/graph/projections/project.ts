import type { AnyGraph, ProjectionName } from '../../model/projected.ts'
import type { SchemaGraph } from '../../model/schema-graph.ts'
import type { Form } from '../../model/statement.ts'
import { claims } from './claims.ts'
import type { DiscourseOptions } from './coded.ts'
import { discourse } from './discourse.ts'
import { ego, type GraphFilter, minWeight, only } from './graph-filters.ts'
import { people } from './people.ts'
import { quoted } from './quoted.ts'
import {
  about,
  involving,
  minTrust,
  ofForm,
  originals,
  printedBy,
  type StatementFilter,
  since,
  until,
} from './statement-filters.ts'

/** What makes each projection of the whole graph. */
export const PROJECTIONS: Readonly<
  Record<ProjectionName, (graph: SchemaGraph, options?: DiscourseOptions) => AnyGraph>
> = {
  statements: (graph) => graph as AnyGraph,
  people,
  claims,
  quoted,
  discourse,
}

/** What to leave out of a projection, all by node ids. */
export interface Filters {
  /** First day, `YYYY-MM-DD`. */
  readonly since?: string | undefined
  /** Last day, `YYYY-MM-DD`. */
  readonly until?: string | undefined
  /** Whom or what statements must be about: any of these nodes. */
  readonly about?: Iterable<string> | undefined
  /** Who must speak or be spoken about: any of these nodes. */
  readonly involving?: Iterable<string> | undefined
  /** Outlets that must have printed statements. */
  readonly outlets?: Iterable<string> | undefined
  readonly form?: Form | undefined
  /** Least likelihood, 0 to 1, that a statement is said, and by its speaker. */
  readonly minTrust?: number | undefined
  /** Whether what papers copy from each other counts as often as they print it; once if not. */
  readonly countCopies?: boolean | undefined
  /** Kinds of nodes. */
  readonly only?: Iterable<string> | undefined
  /** Least number of statements that an edge stands for. */
  readonly minWeight?: number | undefined
  /** Nodes to stay around. */
  readonly ego?: Iterable<string> | undefined
  /** How many steps around them. */
  readonly depth?: number | undefined
  /** Which discourse network, where it is one. */
  readonly discourse?: DiscourseOptions | undefined
}

/** A projection of the whole graph, of what filters leave: first of its statements, then of the nodes and edges made of them. */
export const project = (graph: SchemaGraph, name: ProjectionName, filters: Filters = {}): AnyGraph => {
  const statements = statementFilters(name, filters).reduce((left, filter) => filter(left), graph)
  return graphFilters(filters).reduce((left, filter) => filter(left), PROJECTIONS[name](statements, filters.discourse))
}

/** Projections that count statements, whoever prints them. */
const SUMS: readonly ProjectionName[] = ['people', 'claims']

const statementFilters = (name: ProjectionName, filters: Filters): StatementFilter[] => [
  ...(SUMS.includes(name) && !filters.countCopies ? [originals] : []),
  ...(filters.since === undefined ? [] : [since(filters.since)]),
  ...(filters.until === undefined ? [] : [until(filters.until)]),
  ...(filters.about === undefined ? [] : [about(filters.about)]),
  ...(filters.involving === undefined ? [] : [involving(filters.involving)]),
  ...(filters.outlets === undefined ? [] : [printedBy(filters.outlets)]),
  ...(filters.form === undefined ? [] : [ofForm(filters.form)]),
  ...(filters.minTrust === undefined ? [] : [minTrust(filters.minTrust)]),
]

const graphFilters = (filters: Filters): GraphFilter[] => [
  ...(filters.only === undefined ? [] : [only(filters.only)]),
  ...(filters.minWeight === undefined ? [] : [minWeight(filters.minWeight)]),
  ...(filters.ego === undefined ? [] : [ego(filters.ego, filters.depth)]),
]
