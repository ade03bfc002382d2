import { grouped } from '../model/grouped.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import { byDay, type Stand } from '../model/stands.ts'
import { type Contradiction, DIRECTNESS, speaksOf } from './contradiction.ts'
import { daysBetween } from './days.ts'
import { disputes } from './disputes.ts'
import { type StandFilters, standsFor } from './positions.ts'
import { weightsOf } from './weights.ts'

export interface ContradictionFilters extends StandFilters {
  /** Most days between the two. */
  readonly window?: number | undefined
}

const WINDOW = 30
/** Of the others' stands on a matter so many are looked at, those nearest in time: many speak of one every day. */
const NEAREST = 40
/** In so many contradictions one statement is named: whoever says one thing against all has said one thing. */
const MOST_EACH = 2
/** After so many days a contradiction counts half. */
const HALF = 90
/** How much of it counts where neither speaks of the other. */
const APART = 0.9
/** Weight counts so often: half of the first fifty were read wrongly when nearness outweighed it. */
const WEIGHTED = 2

/**
 * Who contradicts whom, the most direct first: the same said and denied, then one concept, then one target; among these
 * what is surer, nearer in time, and where one speaks of the other. Two are named once for each matter.
 */
export const contradictionsOf = (graph: SchemaGraph, filters: ContradictionFilters = {}): Contradiction[] => {
  const { window = WINDOW, actors, ...others } = filters
  const isWanted = ({ parties }: Contradiction): boolean =>
    actors === undefined || parties.some(({ actor }) => actors.has(actor))
  const found = [...disputes(graph, others), ...opposed(graph, others, window)].filter(({ days }) => days <= window)
  const best = new Map<string, Contradiction>()
  const named = new Map<string, number>()
  for (const one of found.filter(isWanted).sort(byDirectness)) {
    const key = `${one.parties
      .map(({ actor }) => actor)
      .sort()
      .join(' ')} ${one.on}`
    const ids = one.parties.map(({ told }) => told.id)
    if (best.has(key) || ids.some((id) => (named.get(id) ?? 0) >= MOST_EACH)) continue
    best.set(key, one)
    for (const id of ids) named.set(id, (named.get(id) ?? 0) + 1)
  }
  return [...best.values()]
}

/** Pairs of stands on one matter that are opposed, of two actors. */
function* opposed(graph: SchemaGraph, filters: StandFilters, window: number): Generator<Contradiction> {
  const all = [...standsFor(graph, filters)]
  const weights = weightsOf(graph, all)
  const weightFor = (stand: Stand): number => weights.get(stand) ?? 0
  for (const stands of grouped(all.filter(isClear), ({ on }) => [on]).values()) {
    const inOrder = [...stands].sort(byDay)
    for (const [i, later] of inOrder.entries())
      for (const earlier of before(inOrder, i, window)) {
        const parties = [earlier, later] as const
        yield {
          kind: later.isConcept ? 'concept' : 'target',
          ...{ on: later.on, parties, days: daysBetween(dayOf(earlier), dayOf(later)) },
          ...{ trust: earlier.trust * later.trust, weight: weightFor(earlier) * weightFor(later) },
          isExchange: speaksOf(graph, ...parties),
        }
      }
  }
}

/** The nearest stands before one, on the other side and of others. */
function* before(inOrder: readonly Stand[], i: number, window: number): Generator<Stand> {
  const later = inOrder[i] as Stand
  let left = NEAREST
  for (let at = i - 1; at >= 0 && left > 0; at -= 1) {
    const earlier = inOrder[at] as Stand
    if (daysBetween(dayOf(earlier), dayOf(later)) > window) return
    if (earlier.side === later.side || earlier.told.speakers.some((one) => later.told.speakers.includes(one))) continue
    left -= 1
    yield earlier
  }
}

/** Of whom a statement is about besides others it seldom says anything by itself. */
const isClear = ({ told, on, isConcept }: Stand): boolean =>
  told.day !== undefined && (isConcept || told.targets[0] === on)

const dayOf = ({ told }: Stand): string => told.day ?? ''

const byDirectness = (a: Contradiction, b: Contradiction): number =>
  DIRECTNESS.indexOf(a.kind) - DIRECTNESS.indexOf(b.kind) || rankOf(b) - rankOf(a) || (keyOf(a) < keyOf(b) ? -1 : 1)

const rankOf = ({ days, weight, isExchange }: Contradiction): number =>
  (weight ** WEIGHTED * (isExchange ? 1 : APART)) / (1 + days / HALF)

const keyOf = ({ parties }: Contradiction): string => parties.map(({ told, actor }) => `${told.id} ${actor}`).join(' ')
