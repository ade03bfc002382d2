import type { Ref, Rulings } from '../model/identity.ts'
import type { Occurrence } from './cluster.ts'
import type { Corpus } from './corpus.ts'
import type { Sides } from './same-name.ts'

export const NO_RULINGS: Rulings = { same: [], different: [] }

/** What decisions say of a corpus. */
export class Ruled {
  readonly #sides = new Map<Occurrence, Map<number, number>>()
  readonly #same: readonly (readonly [readonly Occurrence[], readonly Occurrence[]])[]

  constructor({ same, different }: Rulings, { sketches }: Corpus) {
    const meantBy = finder(sketches, [...same, ...different].flat(2) as Ref[])
    for (const [pair, refs] of different.entries())
      for (const [side, ref] of refs.entries())
        for (const occurrence of meantBy(ref)) {
          const sides = this.#sides.get(occurrence) ?? new Map<number, number>()
          this.#sides.set(occurrence, sides.set(pair, side))
        }
    this.#same = same.map(([a, b]) => [meantBy(a), meantBy(b)] as const)
  }

  readonly sidesOf: Sides = (occurrence) => this.#sides.get(occurrence) ?? NONE

  /** Joins what must be one, whatever names and facts say. */
  unite(): void {
    for (const [a, b] of this.#same) {
      const all = [...a, ...b].flatMap((occurrence) => occurrence.cluster ?? [])
      const [into, ...others] = all
      for (const other of others)
        if (into && into.whole !== other.whole)
          into.whole.join(other.whole, { joined: [...other.whole.members], inferred: false, evidence: [DECIDED] })
    }
  }
}

const NONE: ReadonlyMap<number, number> = new Map()
const DECIDED = { reason: 'decided', weight: Number.POSITIVE_INFINITY }

/** Finds whom references mean: all of a name by the id that it gives, or one entity of one record. */
function finder(
  sketches: Corpus['sketches'],
  refs: readonly Ref[],
): (refs: Ref | readonly Ref[]) => readonly Occurrence[] {
  const found = new Map<string, Occurrence[]>()
  const keyOf = (ref: Ref): string => (typeof ref === 'string' ? ref : JSON.stringify([ref.record, ref.entity]))
  for (const ref of refs) found.set(keyOf(ref), [])
  if (found.size > 0)
    for (const { id, occurrences } of sketches)
      for (const occurrence of occurrences) {
        found.get(occurrence.base)?.push(occurrence)
        found.get(keyOf({ record: id, entity: occurrence.entity.id }))?.push(occurrence)
      }
  return (refs) => [refs].flat().flatMap((ref) => found.get(keyOf(ref as Ref)) ?? [])
}
