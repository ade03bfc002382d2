import type { Entity } from '../model/entity.ts'
import type { Evidence } from '../model/identity.ts'
import { firstWhere } from '../model/search.ts'
import type { Facts } from './facts.ts'
import { Traits } from './traits.ts'

/** An entity in one record. */
export interface Occurrence {
  readonly sketch: Sketch
  readonly entity: Entity
  /** Its place among the record's entities. */
  readonly place: number
  /** Id that its name alone gives. */
  readonly base: string
  /** Its name without what never tells two apart. */
  readonly plain: string
  readonly isVague: boolean
  /** Whether it is called by a common noun, of which every country or body has its own. */
  readonly isCommon: boolean
  readonly facts: Facts | null
  /** Its node, where that is known already: then only others are to be found. */
  readonly node: string | null
  /** Who it is taken for, once that is known. */
  cluster: Cluster | null
  /** What speaks for that, where it is called by part of a name. */
  inferredFrom: readonly Evidence[] | null
}

/** What of a record tells who its entities are; without its text, so that many fit into memory. */
export interface Sketch {
  readonly id: string
  /** Days since 1970; `null` where the article has no date. */
  readonly day: number | null
  readonly outlet: string | null
  /** Its place among all sketches, which are in order of days. */
  at: number
  readonly occurrences: readonly Occurrence[]
  /** Who and what else is spoken of, as numbers; countries tell too little. */
  readonly company: readonly number[]
}

/** A joining of two clusters. */
export interface Joining {
  readonly joined: readonly Occurrence[]
  readonly inferred: boolean
  readonly evidence: readonly Evidence[]
}

/** What is taken for one person, body, office… so far. */
export class Cluster {
  /** Tells it from every other, for as long as it is not joined. */
  readonly key: string
  readonly members: Occurrence[] = []
  /** The places of its articles, in order of days. */
  readonly articles: number[] = []
  readonly joinings: Joining[] = []
  /** What is known of a person; `null` for all else. */
  readonly traits: Traits | null
  /** What must be equal in two that are one, where both have it: whose an office is, what letters stand for. */
  mark: string | null = null
  /** Its side of each decision that keeps two apart. */
  #sides: ReadonlyMap<number, number>
  #into: Cluster | null = null

  constructor(first: Occurrence, sides: ReadonlyMap<number, number>) {
    this.key = `${first.sketch.at}.${first.place}`
    this.traits = first.entity.type === 'PERSON' ? new Traits() : null
    this.#sides = sides
    this.add(first, sides)
  }

  /** The cluster that this one is a part of by now. */
  get whole(): Cluster {
    if (this.#into === null) return this
    this.#into = this.#into.whole
    return this.#into
  }

  get first(): Occurrence {
    return this.members[0] as Occurrence
  }

  add(occurrence: Occurrence, sides: ReadonlyMap<number, number>): void {
    this.members.push(occurrence)
    addOnce(this.articles, occurrence.sketch.at)
    this.#takeSides(sides)
    this.traits?.add(occurrence.entity, occurrence.facts, occurrence.sketch.outlet)
    occurrence.cluster = this
  }

  /** Takes in another, with all that is known of it. */
  join(other: Cluster, joining: Joining): void {
    for (const occurrence of other.members) this.members.push(occurrence)
    for (const at of other.articles) addOnce(this.articles, at)
    for (const one of other.joinings) this.joinings.push(one)
    this.joinings.push(joining)
    if (joining.inferred) for (const one of joining.joined) one.inferredFrom = joining.evidence
    this.mark ??= other.mark
    this.#takeSides(other.#sides)
    if (other.traits !== null) this.traits?.join(other.traits)
    other.#into = this
  }

  /** Whether its articles or decisions say that it is not of this cluster. */
  bars({ sketch }: Occurrence, sides: ReadonlyMap<number, number>): boolean {
    return isAmong(this.articles, sketch.at) || areApart(this.#sides, sides)
  }

  /**
   * Whether facts, names, articles or decisions say that the two are not one.
   *
   * @param via one that may be both, and may know nicknames
   */
  clashes(other: Cluster, via?: Cluster): boolean {
    return (
      areApart(this.#sides, other.#sides) ||
      (this.mark !== null && other.mark !== null && this.mark !== other.mark) ||
      areToldApart(this.articles, other.articles, this.traits !== null) ||
      (this.traits !== null && other.traits !== null && this.traits.contradicts(other.traits, via?.traits))
    )
  }

  /** Lets those go that are in articles of another cluster, which is to take in the rest. */
  release({ articles }: Cluster): void {
    const leaving = this.members.filter(({ sketch }) => isAmong(articles, sketch.at))
    if (leaving.length === 0) return
    keepWhere(this.members, ({ sketch }) => !isAmong(articles, sketch.at))
    keepWhere(this.articles, (at) => !isAmong(articles, at))
    for (const occurrence of leaving) new Cluster(occurrence, this.#sides)
  }

  #takeSides(sides: ReadonlyMap<number, number>): void {
    if (sides.size > 0) this.#sides = new Map([...this.#sides, ...sides])
  }
}

const areApart = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean =>
  a.size > 0 && b.size > 0 && [...a].some(([pair, side]) => (b.get(pair) ?? side) !== side)

/** Of so many articles one may tell two apart that are one. */
const SLIP = 3

/**
 * Whether articles that speak of both tell two apart: more than a few, since one may take two spellings for two; of a person
 * one of two may.
 */
function areToldApart(a: readonly number[], b: readonly number[], arePersons: boolean): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  let shared = 0
  for (const at of few) if (isAmong(many, at)) shared++
  return shared * SLIP > few.length + (arePersons && shared === 1 ? 1 : 0)
}

/** Where a number is, or would be, among ascending ones: mostly behind all, since articles come in order of days. */
const placeAmong = (numbers: readonly number[], number: number): number =>
  number > (numbers.at(-1) ?? -1) ? numbers.length : firstWhere(numbers, (one) => one >= number)

const isAmong = (numbers: readonly number[], number: number): boolean => numbers[placeAmong(numbers, number)] === number

function keepWhere<T>(items: T[], holds: (item: T) => boolean): void {
  let kept = 0
  for (const item of items) if (holds(item)) items[kept++] = item
  items.length = kept
}

function addOnce(numbers: number[], number: number): void {
  const place = placeAmong(numbers, number)
  if (place === numbers.length) numbers.push(number)
  else if (numbers[place] !== number) numbers.splice(place, 0, number)
}
