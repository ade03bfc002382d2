/** Numbers in groups that grow together: union-find, where every number points towards the first of its group. */
export class Groups {
  readonly #towards: number[]

  /** @param size so many numbers, from 0, each at first alone */
  constructor(size: number) {
    this.#towards = Array.from({ length: size }, (_, i) => i)
  }

  unite(a: number, b: number): void {
    const [x, y] = [this.firstOf(a), this.firstOf(b)]
    this.#towards[Math.max(x, y)] = Math.min(x, y)
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
