import type { RecordGraph } from '../graph/draft.ts'
import { findEntities } from '../graph/find-entities.ts'
import type { DiscourseOptions } from '../graph/projections/coded.ts'
import { type Filters, project } from '../graph/projections/project.ts'
import { nameKey } from '../model/name-key.ts'
import { type AnyGraph, type GraphSchema, PROJECTED, type ProjectionName } from '../model/projected.ts'
import type { Form } from '../model/statement.ts'
import { suggestion } from './nearest.ts'
import { say } from './terminal.ts'

/** Which graph is wanted, as it was typed. */
export interface ProjectionOptions {
  readonly as: ProjectionName
  readonly since?: string
  readonly until?: string
  readonly about?: string
  readonly outlet?: string
  readonly form?: Form
  readonly only?: readonly string[]
  readonly ego?: string
  readonly depth?: number
  readonly minWeight?: number
  readonly minTrust?: number
  readonly countCopies?: true
  readonly network?: DiscourseOptions['network']
  readonly of?: DiscourseOptions['of']
  readonly on?: DiscourseOptions['on']
  readonly count?: DiscourseOptions['count']
  readonly weight?: DiscourseOptions['weight']
}

/** A graph made of the whole one, and what kinds of nodes and edges it has. */
export interface Projected {
  readonly graph: AnyGraph
  readonly schema: GraphSchema
}

/** The graph that the options ask for; `undefined` where there is none, and then why is said. */
export function projected(whole: RecordGraph, { as, ...options }: ProjectionOptions): Projected | undefined {
  const filters = filtersMeant(whole, as, options)
  if (filters === undefined) return undefined
  const graph = project(whole, as, filters)
  if (graph.order > 0) return { graph, schema: PROJECTED[as] }
  say(`Nothing is left to write: the build has no ${as} that fit. Loosen a filter, or look with \`onrecord show\`.`)
  return undefined
}

/** What the options leave out of a projection, by node ids; `undefined` where one of them means nothing, which is said. */
export function filtersMeant(
  whole: RecordGraph,
  as: ProjectionName,
  { outlet, network, of, on, count, weight, ...options }: Omit<ProjectionOptions, 'as'>,
): Filters | undefined {
  const schema: GraphSchema = PROJECTED[as]
  const filters: Filters = {
    ...options,
    about: meant(whole, options.about),
    ego: meant(whole, options.ego),
    outlets: outlet === undefined ? undefined : outletsMeant(whole, outlet),
    only: options.only?.map((kind) => kindMeant(schema, kind) ?? kind),
    discourse: { network, of, on, count, weight },
  }
  if ([filters.about, filters.ego, filters.outlets].some((ids) => ids !== undefined && [...ids].length === 0))
    return undefined
  const unknown = options.only?.find((kind) => kindMeant(schema, kind) === undefined)
  if (unknown === undefined) return filters
  const kinds = Object.keys(schema.nodes).join(', ')
  say(`--only ${unknown}: there are no such nodes in "${as}". Give one or more of ${kinds}.`)
  return undefined
}

/** The kind that is meant, in whatever capitals. */
const kindMeant = ({ nodes }: GraphSchema, kind: string): string | undefined =>
  Object.keys(nodes).find((name) => name.toLowerCase() === kind.toLowerCase())

/** The nodes that a name means. Where it means none, that is said. */
function meant(graph: RecordGraph, name: string | undefined): readonly string[] | undefined {
  if (name === undefined) return undefined
  const found = findEntities(graph, name)
  if (found.length === 0) sayUnknown(graph, name)
  return found.map(({ id }) => id)
}

/** The outlets that are called so. Where none is, that is said. */
export function outletsMeant(graph: RecordGraph, name: string): readonly string[] {
  const outlets = graph.mapNodes((id, node) => (node.kind === 'Outlet' ? [{ id, name: node.name }] : [])).flat()
  const found = outlets.filter((one) => nameKey(one.name) === nameKey(name))
  if (found.length > 0) return found.map(({ id }) => id)
  const names = outlets.map((one) => one.name)
  const all = names.length === 0 ? 'No article says where it is from.' : `There are ${names.join(', ')}.`
  say(`No outlet in this build is called "${name}". ${suggestion(name, names, all)}`)
  return []
}

/** Says that a name means nothing in a build, and what was perhaps meant. */
export function sayUnknown(graph: RecordGraph, name: string): void {
  const names = graph.mapNodes((_, node) => ('aliases' in node ? [node.name, ...node.aliases] : [])).flat()
  const hint = suggestion(name, names, 'Give a name as the articles have it.')
  say(`Nobody and nothing in this build is called "${name}". ${hint}`)
}
