import { grouped } from '../model/grouped.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import type { Side, Stand } from '../model/stands.ts'
import { placeNamed } from './contradiction.ts'
import { claimOf, onePerClaim } from './runs.ts'

/** How much somebody counts as for a matter, and as against it, of whom nothing else is known. */
const UNKNOWN = 0.5
/** Whom words name within so many letters is what they are about: of such stands 9 in 10 are read right, of others half. */
const LEAD = 30
/** How much a stand counts whose target comes later, in passing, or without a name, as "the nominee" and "he". */
const IN_PASSING = 0.5

/**
 * Stands with the trust that all of them give each (Bayes' rule): whoever is for a plan ten times is hardly against it once,
 * and the statement that says so is likelier read wrongly.
 */
export function* weighed(graph: SchemaGraph, stands: Iterable<Stand>): Generator<Stand> {
  for (const ofOne of grouped(stands, ({ actor, on }) => [`${actor} ${on}`]).values()) {
    const claims = new Map(onePerClaim(ofOne).map((one) => [claimOf(one), one]))
    const sums = { for: sumOf(claims.values(), 'for'), against: sumOf(claims.values(), 'against') }
    for (const stand of ofOne) {
      const own = claims.get(claimOf(stand))
      const others = (side: Side): number => UNKNOWN + sums[side] - (own?.side === side ? own.trust : 0)
      const leads = stand.isConcept || placeNamed(graph, stand.told, stand.on) < LEAD
      const trust = stand.trust * (leads ? 1 : IN_PASSING)
      const right = trust * others(stand.side)
      const wrong = (1 - trust) * others(stand.side === 'for' ? 'against' : 'for')
      yield { ...stand, trust: right / (right + wrong) }
    }
  }
}

const sumOf = (stands: Iterable<Stand>, side: Side): number => {
  let sum = 0
  for (const one of stands) if (one.side === side) sum += one.trust
  return sum
}
