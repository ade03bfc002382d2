/** Members of a group that are asked: time must not grow with the square of a group. */
const ASKED = 20

/** Numbers in groups that grow together: union-find, where every number points towards the first of its group. */
export class Groups {
  readonly #towards: number[]
  /** The members of each group of several, by its first. */
  readonly #members = new Map<number, number[]>()

  /** @param size so many numbers, from 0, each at first alone */
  constructor(size: number) {
    this.#towards = Array.from({ length: size }, (_, i) => i)
  }

  /**
   * Makes one group of the two that `a` and `b` are in, if every member of one may be with every member of the other; of large groups only so
   * many are asked.
   */
  uniteIf(a: number, b: number, may: (a: number, b: number) => boolean): void {
    const [x, y] = [this.firstOf(a), this.firstOf(b)]
    if (x === y) return
    const [ours, theirs] = [this.#membersOf(x), this.#membersOf(y)]
    if (!ours.slice(0, ASKED).every((one) => theirs.slice(0, ASKED).every((other) => may(one, other)))) return
    this.#towards[Math.max(x, y)] = Math.min(x, y)
    this.#members.set(Math.min(x, y), [...ours, ...theirs])
    this.#members.delete(Math.max(x, y))
  }

  #membersOf(first: number): readonly number[] {
    return this.#members.get(first) ?? [first]
  }

  /** The least number of its group. */
  firstOf(i: number): number {
    let first = i
    while (this.#towards[first] !== first) first = this.#towards[first] as number
    for (let at = i; at !== first; ) {
      const next = this.#towards[at] as number
      this.#towards[at] = first
      at = next
    }
    return first
  }
}
