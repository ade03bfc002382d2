import type { Evidence } from '../model/identity.ts'
import type { Occurrence } from './corpus.ts'
import type { Field } from './fields.ts'
import { compareNames } from './names/compare.ts'
import { isPartOfName, type PersonName, personName } from './names/person-name.ts'
import { YEARS } from './weights.ts'

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
  /** In order of days, but for those that joined. */
  readonly members: Occurrence[] = []
  readonly records = new Set<number>()
  readonly joinings: Joining[] = []
  /** Full names of a person, by how they are printed. */
  readonly names = new Map<string, PersonName>()
  /** What its articles call it besides, in lower case: "healey", "boris". */
  readonly shorts = new Set<string>()
  /** First names that its articles say are one: "dusty james". */
  readonly nicknames = new Set<string>()
  readonly titles = new Set<string>()
  readonly fields = new Set<Field>()
  readonly outlets = new Set<string>()
  /** What must be equal in two that are one, where both have it: whose an office is, what letters stand for. */
  mark: string | null = null
  /** Its side of each decision that keeps two apart. */
  readonly sides = new Map<number, number>()
  #into: Cluster | null = null
  #male = 0
  #female = 0
  #born: number[] = []
  #inOrder: number[] = []

  constructor(first: Occurrence, sides: ReadonlyMap<number, number> = NO_SIDES) {
    this.key = `${first.sketch.at}.${first.place}`
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

  add(occurrence: Occurrence, sides: ReadonlyMap<number, number> = NO_SIDES): void {
    this.members.push(occurrence)
    this.records.add(occurrence.sketch.at)
    for (const [pair, side] of sides) this.sides.set(pair, side)
    const { entity, facts, sketch } = occurrence
    if (sketch.outlet) this.outlets.add(sketch.outlet)
    if (entity.type !== 'PERSON') return
    const name = personName(entity.name)
    if (!isPartOfName(name)) this.names.set(entity.name, name)
    if (name.nickname && name.words[0]) this.nicknames.add([name.nickname, name.words[0]].sort().join(' '))
    for (const alias of entity.aliases) {
      const { words } = personName(alias)
      if (words.length === 1 && words[0]) this.shorts.add(words[0])
    }
    if (facts === null) return
    this.#male += Math.max(0, facts.male)
    this.#female += Math.max(0, -facts.male)
    if (facts.born !== null) this.#born.push(facts.born)
    for (const title of facts.titles) this.titles.add(title)
    for (const field of facts.fields) this.fields.add(field)
  }

  /** Takes in another, with all that is known of it. */
  join(other: Cluster, joining: Joining): void {
    for (const occurrence of other.members) this.members.push(occurrence)
    for (const at of other.records) this.records.add(at)
    for (const one of other.joinings) this.joinings.push(one)
    this.joinings.push(joining)
    for (const [printed, name] of other.names) this.names.set(printed, name)
    for (const short of other.shorts) this.shorts.add(short)
    for (const pair of other.nicknames) this.nicknames.add(pair)
    for (const title of other.titles) this.titles.add(title)
    for (const field of other.fields) this.fields.add(field)
    for (const [pair, side] of other.sides) this.sides.set(pair, side)
    for (const outlet of other.outlets) this.outlets.add(outlet)
    this.mark ??= other.mark
    this.#male += other.#male
    this.#female += other.#female
    this.#born.push(...other.#born)
    other.#into = this
  }

  /** Whether its articles or decisions say that it is not of this cluster. */
  bars({ sketch }: Occurrence, sides: ReadonlyMap<number, number>): boolean {
    return this.records.has(sketch.at) || areApart(this.sides, sides)
  }

  /**
   * Whether facts, names, articles or decisions say that the two are not one.
   *
   * @param via one that may be both, and may know nicknames
   */
  clashes(other: Cluster, via?: Cluster): boolean {
    return (
      areApart(this.sides, other.sides) ||
      (this.mark !== null && other.mark !== null && this.mark !== other.mark) ||
      shareRecord(this.records, other.records) ||
      this.gender * other.gender < 0 ||
      Math.abs((this.born ?? 0) - (other.born ?? this.born ?? 0)) > (this.born === null ? Infinity : YEARS) ||
      this.#haveOtherNames(other, via)
    )
  }

  #haveOtherNames(other: Cluster, via: Cluster | undefined): boolean {
    if (this.names.size === 0 || other.names.size === 0) return false
    const given = [this, other, via].filter((one) => one !== undefined && one.nicknames.size > 0)
    const nicknames = given.length === 0 ? undefined : new Set(given.flatMap((one) => [...(one?.nicknames ?? [])]))
    const theirs = [...other.names.values()]
    return [...this.names.values()].some((name) => theirs.some((one) => compareNames(name, one, nicknames) === null))
  }

  /** 1 for a man, -1 for a woman, 0 where nothing tells, or not clearly: a pronoun may be somebody else's. */
  get gender(): number {
    const [least, most] = [Math.min(this.#male, this.#female), Math.max(this.#male, this.#female)]
    return most < 2 || most < 3 * least ? 0 : this.#male > this.#female ? 1 : -1
  }

  get born(): number | null {
    return this.#born.sort((a, b) => a - b)[this.#born.length >> 1] ?? null
  }

  /** The places of its articles, in order of days. */
  get articles(): readonly number[] {
    if (this.#inOrder.length !== this.records.size) this.#inOrder = [...this.records].sort((a, b) => a - b)
    return this.#inOrder
  }
}

const areApart = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean =>
  [...a].some(([pair, side]) => (b.get(pair) ?? side) !== side)

const NO_SIDES: ReadonlyMap<number, number> = new Map()

function shareRecord(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const at of few) if (many.has(at)) return true
  return false
}
