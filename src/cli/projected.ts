import type { RecordGraph } from '../graph/draft.ts'
import { findEntities } from '../graph/find-entities.ts'
import { type Filters, project } from '../graph/projections/project.ts'
import { type AnyGraph, type GraphSchema, PROJECTED, type ProjectionName } from '../model/projected.ts'
import { suggestion } from './nearest.ts'
import { say } from './terminal.ts'

/** Which graph is wanted, as it was typed. */
export interface ProjectionOptions {
  readonly as: ProjectionName
  readonly since?: string
  readonly until?: string
  readonly about?: string
  readonly only?: readonly string[]
  readonly ego?: string
  readonly depth?: number
  readonly minWeight?: number
  readonly minTrust?: number
}

/** A graph made of the whole one, and what kinds of nodes and edges it has. */
export interface Projected {
  readonly graph: AnyGraph
  readonly schema: GraphSchema
}

/** The graph that the options ask for; `undefined` where there is none, and then why is said. */
export function projected(whole: RecordGraph, { as, ...options }: ProjectionOptions): Projected | undefined {
  const schema: GraphSchema = PROJECTED[as]
  const filters: Filters = {
    ...options,
    about: meant(whole, options.about),
    ego: meant(whole, options.ego),
    only: options.only?.map((kind) => kindMeant(schema, kind) ?? kind),
  }
  if ([filters.about, filters.ego].some((ids) => ids !== undefined && [...ids].length === 0)) return undefined
  const unknown = options.only?.find((kind) => kindMeant(schema, kind) === undefined)
  if (unknown !== undefined) {
    const kinds = Object.keys(schema.nodes).join(', ')
    say(`--only ${unknown}: there are no such nodes in "${as}". Give one or more of ${kinds}.`)
    return undefined
  }
  const graph = project(whole, as, filters)
  if (graph.order > 0) return { graph, schema }
  say(`Nothing is left to write: the build has no ${as} that fit. Loosen a filter, or look with \`onrecord show\`.`)
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

/** Says that a name means nothing in a build, and what was perhaps meant. */
export function sayUnknown(graph: RecordGraph, name: string): void {
  const names = graph.mapNodes((_, node) => ('aliases' in node ? [node.name, ...node.aliases] : [])).flat()
  const hint = suggestion(name, names, 'Give a name as the articles have it.')
  say(`Nobody and nothing in this build is called "${name}". ${hint}`)
}
