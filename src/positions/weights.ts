import { grouped } from '../model/grouped.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import type { Side, Stand } from '../model/stands.ts'
import { placeNamed } from './contradiction.ts'
import { claimOf, onePerClaim } from './runs.ts'

/** How much somebody counts as for a matter, and as against it, of whom nothing else is known. */
const UNKNOWN = 1
/** Whom words name within so many letters is what they are about: of such stands 8 in 10 were read right, of others half. */
const LEAD = 30
/** How much a stand counts whose target comes later, in passing, or without a name, as "the nominee" and "he". */
const IN_PASSING = 0.5
/** How often the likelihood of a stance counts: most of what is read wrongly is the stance. */
const STANCE = 3

/**
 * How much stands count beside all others, 0 to 1 (Bayes' rule): whoever is for a plan ten times is hardly against it once,
 * and the statement that says so is likelier read wrongly.
 */
export function weightsOf(graph: SchemaGraph, stands: readonly Stand[]): Map<Stand, number> {
  const weights = new Map<Stand, number>()
  for (const ofOne of grouped(stands, ({ actor, on }) => [`${actor} ${on}`]).values()) {
    const claims = new Map(onePerClaim(ofOne).map((one) => [claimOf(one), one]))
    const sums = { for: sumOf(claims.values(), 'for'), against: sumOf(claims.values(), 'against') }
    for (const stand of ofOne) {
      const own = claims.get(claimOf(stand))
      const others = (side: Side): number => UNKNOWN + sums[side] - (own?.side === side ? own.trust : 0)
      const alone = weightAlone(graph, stand)
      const right = alone * others(stand.side)
      weights.set(stand, right / (right + (1 - alone) * others(stand.side === 'for' ? 'against' : 'for')))
    }
  }
  return weights
}

const weightAlone = (graph: SchemaGraph, { told, on, isConcept, trust }: Stand): number => {
  const leads = isConcept || placeNamed(graph, told, on) < LEAD
  return told.trust === 0 ? 0 : told.trust * (trust / told.trust) ** STANCE * (leads ? 1 : IN_PASSING)
}

const sumOf = (stands: Iterable<Stand>, side: Side): number => {
  let sum = 0
  for (const one of stands) if (one.side === side) sum += one.trust
  return sum
}
