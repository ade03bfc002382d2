import type { Entity } from '../model/entity.ts'
import type { Facts } from './facts.ts'
import { compareNames } from './names/compare.ts'
import { isPartOfName, type PersonName, personName } from './names/person-name.ts'
import { type Reason, YEARS } from './weights.ts'

/** Most persons are told nothing of most kinds: this takes no memory. */
const NONE: ReadonlySet<string> = new Set()

/** What is told of a person in words. */
const KINDS = ['shorts', 'nicknames', 'titles', 'fields', 'outlets'] as const

/** What articles say of a person, as far as it tells people apart or shows that they are one. */
export class Traits {
  /** Full names, by how they are printed. */
  readonly names = new Map<string, PersonName>()
  /** What its articles call it besides, in lower case: "healey", "boris". */
  shorts = NONE
  /** First names that its articles say are one: "dusty james". */
  nicknames = NONE
  titles = NONE
  /** Kinds of work. */
  fields = NONE
  outlets = NONE
  readonly #born: number[] = []
  #male = 0
  #female = 0
  #isTitled = false

  /** @param outlet whose article says so */
  add(entity: Entity, facts: Facts | null, outlet: string | null): void {
    const name = personName(entity.name)
    if (!isPartOfName(name)) this.names.set(entity.name, name)
    if (name.nickname && name.words[0]) this.#note('nicknames', [name.nickname, name.words[0]].sort().join(' '))
    for (const alias of entity.aliases) {
      const { words } = personName(alias)
      if (words.length === 1 && words[0]) this.#note('shorts', words[0])
    }
    if (outlet) this.#note('outlets', outlet)
    if (facts === null) return
    this.#male += Math.max(0, facts.male)
    this.#female += Math.max(0, -facts.male)
    this.#isTitled ||= facts.maleSurely !== 0
    if (facts.born !== null) this.#born.push(facts.born)
    for (const title of facts.titles) this.#note('titles', title)
    for (const field of facts.fields) this.#note('fields', field)
  }

  /** Takes in all that is known of another. */
  join(other: Traits): void {
    for (const [printed, name] of other.names) this.names.set(printed, name)
    for (const kind of KINDS) for (const one of other[kind]) this.#note(kind, one)
    this.#born.push(...other.#born)
    this.#male += other.#male
    this.#female += other.#female
    this.#isTitled ||= other.#isTitled
  }

  /**
   * Whether sex, age or names say that the two are not one.
   *
   * @param via one that may be both, and may know nicknames
   */
  contradicts(other: Traits, via?: Traits | null): boolean {
    return this.#isSurelyOfOtherSex(other) || this.#isOfOtherAge(other) || this.#hasOtherNames(other, via)
  }

  /** Whether titles say that two of one name are of two sexes, or names that they are not one. */
  contradictsSurely(other: Traits): boolean {
    return this.#hasOtherNames(other, null) || this.#isSurelyOfOtherSex(other)
  }

  /** What may be told of somebody else by mistake, of two of one name, and speaks against their being one. */
  differences(other: Traits): Reason[] {
    return [
      ...(this.isOfOtherSex(other) ? (['other pronouns'] as const) : []),
      ...(this.#isOfOtherAge(other) ? (['other age'] as const) : []),
      ...(this.doesOtherWork(other) ? (['other work'] as const) : []),
    ]
  }

  /** Whether only work of other kinds is told of the two. */
  doesOtherWork({ fields }: Traits): boolean {
    return this.fields.size > 0 && fields.size > 0 && ![...this.fields].some((field) => fields.has(field))
  }

  /** Whether one title, or office, is told of both. */
  sharesTitle({ titles }: Traits): boolean {
    return [...this.titles].some((title) => titles.has(title))
  }

  /** Whether both hold a post that is one man's: "vice president", if of one of them it is told of what country. */
  isOfOnePost({ titles }: Traits): boolean {
    const isCountrys = (title: string): boolean =>
      [...this.titles, ...titles].some((other) => other.startsWith(`${title} of `) && SOLE.test(other))
    return [...this.titles].some((title) => titles.has(title) && (SOLE.test(title) || isCountrys(title)))
  }

  #note(kind: (typeof KINDS)[number], told: string): void {
    if (this[kind] === NONE) this[kind] = new Set()
    ;(this[kind] as Set<string>).add(told)
  }

  /** 1 for a man, -1 for a woman, 0 where nothing tells, or not clearly: a pronoun may be somebody else's. */
  get #gender(): number {
    const [least, most] = [Math.min(this.#male, this.#female), Math.max(this.#male, this.#female)]
    return most < 2 || most < 3 * least ? 0 : this.#male > this.#female ? 1 : -1
  }

  /** By titles of both, or of one who is called by a surname alone: pronouns may be somebody else's. */
  #isSurelyOfOtherSex(other: Traits): boolean {
    const isTold = (one: Traits): boolean => one.#isTitled && one.names.size === 0
    return this.isOfOtherSex(other) && (isTold(this) || isTold(other) || (this.#isTitled && other.#isTitled))
  }

  /** Whether titles and pronouns tell of a man and of a woman. */
  isOfOtherSex(other: Traits): boolean {
    return this.#gender * other.#gender < 0
  }

  #isOfOtherAge(other: Traits): boolean {
    const [mine, theirs] = [median(this.#born), median(other.#born)]
    return mine !== undefined && theirs !== undefined && Math.abs(mine - theirs) > YEARS
  }

  #hasOtherNames(other: Traits, via: Traits | null | undefined): boolean {
    if (this.names.size === 0 || other.names.size === 0) return false
    const nicknames = new Set([...this.nicknames, ...other.nicknames, ...(via?.nicknames ?? [])])
    const theirs = [...other.names.values()]
    const isApart = (name: PersonName, one: PersonName): boolean =>
      compareNames(name, one, nicknames) === null &&
      (name.generation === one.generation || compareNames(name, one, nicknames, this.isOfOnePost(other)) === null)
    return [...this.names.values()].some((name) => theirs.some((one) => isApart(name, one)))
  }
}

/** Posts that one holds at a time, and hardly a father and his son of one name: not that of a company, which may be theirs. */
const SOLE =
  /^(?:attorney general|(?:chief )?justice|(?!senator|representative|member|ambassador|judge|governor)[\p{L} -]+ of \p{Lu}{2})$/u

const median = (numbers: number[]): number | undefined => numbers.sort((a, b) => a - b)[numbers.length >> 1]
