import { grouped } from '../model/grouped.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import { type Stand, standsBy, standsIn } from '../model/stands.ts'
import { daysBetween } from './days.ts'
import { type Run, runsOf } from './runs.ts'

/** Where somebody stands on a target or concept, as time goes. */
export interface Position {
  /** Node id of who takes it. */
  readonly actor: string
  /** Node id of the target or concept. */
  readonly on: string
  readonly isConcept: boolean
  /** In order of time. */
  readonly runs: readonly Run[]
  readonly changes: readonly Change[]
  /** Number of stands that it is made of, those without a day and those too doubtful for a run among them. */
  readonly statements: number
}

/** Two stands of one actor on one matter that are opposed, the earlier one first. */
export interface Change {
  readonly before: Stand
  readonly after: Stand
  readonly days: number
  /** How likely it is that both sides are as read, 0 to 1. */
  readonly trust: number
}

/** Which stands count, all by node ids. */
export interface StandFilters {
  readonly actors?: ReadonlySet<string> | undefined
  readonly on?: ReadonlySet<string> | undefined
  /** First and last day, `YYYY-MM-DD`. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** Least trust in a stand, 0 to 1. */
  readonly minTrust?: number | undefined
}

/** How sure both sides of a change must be together: they differ beyond what may have been read wrongly. */
const LEAST_CHANGE = 0.5

/** What is to be told of a graph that nothing can be said of: its records are of before there were stances. */
export const NOT_JUDGED =
  'No statement of this build is judged for or against: its records are older. Build it anew with --fresh.'

/** The stands of a graph that are wanted. */
export function* standsFor(graph: SchemaGraph, filters: StandFilters): Generator<Stand> {
  const { actors, on, since = '', until = '~', minTrust = 0 } = filters
  const isDated = since !== '' || until !== '~'
  for (const stand of actors === undefined ? standsIn(graph) : standsBy(graph, actors)) {
    const { day } = stand.told
    if (isDated && (day === undefined || day < since || day > until)) continue
    if ((actors?.has(stand.actor) ?? true) && (on?.has(stand.on) ?? true) && stand.trust >= minTrust) yield stand
  }
}

/**
 * The positions that a graph shows, those with most statements first. What is said of a target is a judgement of words:
 * each stand leads to its statement, which is to be read.
 */
export const positionsOf = (graph: SchemaGraph, filters: StandFilters = {}): Position[] =>
  [...grouped(standsFor(graph, filters), ({ actor, on }) => [`${actor} ${on}`]).values()]
    .map(positionOf)
    .sort((a, b) => b.statements - a.statements || (keyOf(a) < keyOf(b) ? -1 : 1))

const keyOf = ({ actor, on }: Position): string => `${actor} ${on}`

const positionOf = (stands: readonly Stand[]): Position => {
  const { actor, on, isConcept } = stands[0] as Stand
  const runs = runsOf(stands)
  return { actor, on, isConcept, runs, changes: changesOf(runs), statements: stands.length }
}

const changesOf = (runs: readonly Run[]): Change[] => {
  const clear = runs.filter(({ side }) => side !== 'mixed')
  return clear.flatMap((run, i) => {
    const earlier = clear[i - 1]
    if (earlier === undefined || earlier.side === run.side || earlier.trust * run.trust < LEAST_CHANGE) return []
    const [before, after] = [surest([...earlier.stands].reverse()), surest(run.stands)]
    const days = daysBetween(before.told.day ?? '', after.told.day ?? '')
    return [{ before, after, days, trust: earlier.trust * run.trust }]
  })
}

/** The one that shows it best; of equals the first. */
export const surest = (stands: readonly Stand[]): Stand =>
  stands.reduce((best, one) => (one.trust > best.trust ? one : best))
