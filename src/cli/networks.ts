import type { RecordGraph } from '../graph/draft.ts'
import { campsOf } from '../graph/projections/camps.ts'
import { codedOf } from '../graph/projections/coded.ts'
import { project } from '../graph/projections/project.ts'
import { MS_A_DAY } from '../model/day.ts'
import { PROJECTED } from '../model/projected.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import { standsIn } from '../model/stands.ts'
import { filtersMeant, type Projected, type ProjectionOptions, projected } from './projected.ts'
import { say } from './terminal.ts'

/** A graph to be written, with what its files are called before their usual names. */
interface Network extends Projected {
  readonly name: string
}

/** What is asked of a graph, or of one for each stretch of days. */
export type NetworkOptions = ProjectionOptions & { readonly moving?: number; readonly step?: number }

/** The graphs that the options ask for; `undefined` where there is none, and then why is said. */
export function networksOf(
  whole: RecordGraph,
  { moving, step = 7, ...options }: NetworkOptions,
): Network[] | undefined {
  if (moving === undefined) {
    const made = projected(whole, options)
    if (made && options.as === 'discourse') tellCamps(whole, options)
    return made && [{ ...made, name: '' }]
  }
  const filters = filtersMeant(whole, 'discourse', options)
  if (filters === undefined) return undefined
  const made = stretchesOf(whole, moving, step, options).flatMap(({ since, until }) => {
    const graph = project(whole, 'discourse', { ...filters, since, until })
    return graph.order === 0 ? [] : [{ graph, schema: PROJECTED.discourse, name: `${since}_${until}-` }]
  })
  if (made.length > 0) return made
  say('Nothing is left to write: nobody takes a side in any of these stretches of days.')
  return undefined
}

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * MS_A_DAY).toISOString().slice(0, 10)

/** Stretches of so many days from the first day on which somebody takes a side to the last, that day included. */
function stretchesOf(
  whole: RecordGraph,
  length: number,
  step: number,
  { since, until }: Pick<ProjectionOptions, 'since' | 'until'>,
): { since: string; until: string }[] {
  const days = [...standsIn(whole)].flatMap(({ told }) => told.day ?? []).sort()
  const [first, last] = [since ?? days[0], until ?? days.at(-1)]
  if (first === undefined || last === undefined) return []
  const stretches = []
  for (let from = first; from <= last; from = shifted(from, step)) {
    stretches.push({ since: from, until: shifted(from, length - 1) })
    if (shifted(from, length - 1) >= last) break
  }
  return stretches
}

/** Says how polarised a discourse is. */
function tellCamps(whole: RecordGraph, options: ProjectionOptions): void {
  const { only: _only, minWeight: _minWeight, ego: _ego, ...ofStatements } = options
  const filters = filtersMeant(whole, 'statements', ofStatements)
  if (filters === undefined) return
  const statements = project(whole, 'statements', filters) as SchemaGraph
  const { camps, polarisation, balance } = campsOf(codedOf(statements, filters.discourse ?? {}))
  if (camps.size > 0)
    say(
      `Polarisation ${polarisation.toFixed(2)}: ${camps.size} actors in two camps, of ${[1, 2].map((camp) => [...camps.values()].filter((one) => one === camp).length).join(' and ')}, which explain agreement and disagreement by ${balance.toFixed(2)} of 1.`,
    )
}
