import type { EntityType } from '../model/entity.ts'
import type { Ref, RefPair, Rulings } from '../model/identity.ts'
import type { EntityRef, PlacedDecision } from './decision.ts'
import type { Ledger } from './ledger.ts'
import type { Occurrence } from './meant.ts'
import { lineOf } from './problem.ts'
import { inWords } from './refs.ts'

type Pair = PlacedDecision<'same' | 'different'>

/** What is meant by a side of a decision, by the keys of what has one name, and of single entities of articles. */
interface Side {
  readonly keys: readonly string[]
  readonly occurrences: readonly Occurrence[]
}

const keyOf = ({ record, entity }: Occurrence): string => JSON.stringify([record, entity.id])

/** One article's "John Smith" stands for all of that name, unless it is told apart from others of it. */
const sideOf = (ref: EntityRef, occurrences: readonly Occurrence[], isApart: boolean): Side => ({
  keys: [
    ...(ref.article === undefined ? [] : occurrences.map(keyOf)),
    ...(isApart ? [] : new Set(occurrences.map(({ base }) => base.id))),
  ],
  occurrences,
})

/**
 * What decisions say is one and is not, for whoever finds out who is who. What is one with something is kept apart from all
 * that this is kept apart from.
 *
 * @param pairs the latest first
 * @param by whom a reference means
 * @param typeOf of what type an entity is by now
 */
export function rulingsOf(
  pairs: readonly Pair[],
  by: (ref: EntityRef) => readonly Occurrence[],
  typeOf: (occurrence: Occurrence) => EntityType,
  ledger: Ledger,
): Rulings {
  const apart = new Set(pairs.flatMap((pair) => namesakesIn(pair, by)))
  const sides = new Map<Pair, readonly [Side, Side]>()
  for (const pair of pairs) {
    const [a, b] = pair.decision.entities.map((ref) => {
      const occurrences = by(ref)
      return sideOf(ref, occurrences, ref.article !== undefined && occurrences.some((one) => apart.has(keyOf(one))))
    }) as [Side, Side]
    if (a.occurrences.length > 0 && b.occurrences.length > 0) sides.set(pair, withoutOverlap(a, b))
  }
  const groups = new PairGroups()
  const accepted: Pair[] = []
  for (const pair of sides.keys()) {
    const [a, b] = sides.get(pair) as [Side, Side]
    const types = new Set([...a.occurrences, ...b.occurrences].map(typeOf))
    const [one, other] = pair.decision.entities.map(inWords)
    if (pair.decision.kind === 'same' && types.size > 1)
      ledger.mistake(pair, `${one} and ${other} are of different types (${[...types].join(', ')}): retype one first`)
    else {
      const against = groups.add(pair, a, b)
      if (against.length === 0) accepted.push(pair)
      else ledger.contradiction(pair, contradiction(pair, against, `${one} and ${other}`))
    }
  }
  const refPair = (pair: Pair, more: (side: Side) => readonly Occurrence[]): RefPair => {
    const [a, b] = (sides.get(pair) as [Side, Side]).map((side) => more(side).map(refTo))
    return [a ?? [], b ?? []]
  }
  const all = accepted.flatMap((pair) => sides.get(pair) ?? [])
  const ofOne = (kind: string): Pair[] => accepted.filter(({ decision }) => decision.kind === kind)
  return {
    same: ofOne('same').map((pair) => refPair(pair, ({ occurrences }) => occurrences)),
    different: ofOne('different').map((pair) => refPair(pair, (side) => groups.together(side, all))),
  }
}

const refTo = ({ record, entity }: Occurrence): Ref => ({ record, entity: entity.id })

/** Those of single articles whom a decision tells apart from others of their name. */
function namesakesIn({ decision }: Pair, by: (ref: EntityRef) => readonly Occurrence[]): string[] {
  if (decision.kind === 'same') return []
  const [a, b] = decision.entities.map((ref) => new Set(by(ref).map(({ base }) => base.id)))
  if (a === undefined || ![...a].some((id) => b?.has(id))) return []
  return decision.entities.flatMap((ref) => (ref.article === undefined ? [] : by(ref).map(keyOf)))
}

/** One article's "John Smith" and "John Smith" are that one and all others. */
function withoutOverlap(a: Side, b: Side): readonly [Side, Side] {
  const without = (side: Side, other: Side): Side => {
    const others = new Set(other.occurrences.map(keyOf))
    const left = side.occurrences.filter((one) => !others.has(keyOf(one)))
    return left.length > 0 && left.length < side.occurrences.length ? { ...side, occurrences: left } : side
  }
  return a.occurrences.length < b.occurrences.length ? [a, without(b, a)] : [without(a, b), b]
}

function contradiction(pair: Pair, against: readonly Pair[], both: string): string {
  const lines = against.map((other) => lineOf(other, pair)).join(' and ')
  return pair.decision.kind === 'same'
    ? `says that ${both} are the same, but with ${lines} they are different`
    : `says that ${both} are different, but with ${lines} they are the same`
}

/** Keys, each with the decisions by which it is one with others. */
type Reached = ReadonlyMap<string, readonly Pair[]>

/** What is one so far, and what is not. */
class PairGroups {
  readonly #same = new Map<string, { readonly other: string; readonly by: Pair }[]>()
  readonly #apart: { readonly a: Side; readonly b: Side; readonly by: Pair }[] = []

  /** Adds a pair, unless that contradicts others: then those are returned. */
  add(by: Pair, a: Side, b: Side): readonly Pair[] {
    const [fromA, fromB] = [this.#reach(a.keys), this.#reach(b.keys)]
    const pathTo = (reached: Reached, { keys }: Side): readonly Pair[] | undefined =>
      keys.map((key) => reached.get(key)).find((path) => path !== undefined)
    if (by.decision.kind === 'different') {
      const path = pathTo(fromA, b)
      if (path === undefined) this.#apart.push({ a, b, by })
      return path ?? []
    }
    for (const apart of this.#apart)
      for (const [x, y] of [
        [apart.a, apart.b],
        [apart.b, apart.a],
      ] as const) {
        const [before, behind] = [pathTo(fromA, x), pathTo(fromB, y)]
        if (before && behind) return [apart.by, ...before, ...behind]
      }
    for (const x of a.keys) for (const y of b.keys) this.#link(x, y, by)
    return []
  }

  /** All that is one with a side. */
  together(side: Side, sides: readonly Side[]): readonly Occurrence[] {
    const reached = this.#reach(side.keys)
    const others = sides.filter(({ keys }) => keys.some((key) => reached.has(key)))
    return [...new Set([...side.occurrences, ...others.flatMap(({ occurrences }) => occurrences)])]
  }

  #link(x: string, y: string, by: Pair): void {
    for (const [one, other] of [
      [x, y],
      [y, x],
    ] as const)
      this.#same.set(one, [...(this.#same.get(one) ?? []), { other, by }])
  }

  /** What is one with some keys, each with the decisions that say so. */
  #reach(from: readonly string[]): Reached {
    const reached = new Map<string, readonly Pair[]>(from.map((key) => [key, []]))
    for (const [key, path] of reached)
      for (const { other, by } of this.#same.get(key) ?? []) if (!reached.has(other)) reached.set(other, [...path, by])
    return reached
  }
}
