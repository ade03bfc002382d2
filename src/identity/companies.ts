import type { Sketch } from './cluster.ts'

/**
 * Of whom and what each article speaks, as numbers in one row: millions of pairs are asked what they share, so that what is
 * asked for lies together, and no set is made for a question.
 */
export class Companies {
  /** Where in the row each article begins, and the last one ends. */
  readonly #starts: Uint32Array
  readonly #row: Uint32Array
  readonly #rarity: Float64Array
  /** The question in which each number was met last. */
  readonly #met: Uint32Array
  #question = 0

  /** @param uses in how many articles each number stands */
  constructor(sketches: readonly Sketch[], uses: readonly number[]) {
    this.#starts = new Uint32Array(sketches.length + 1)
    for (const [at, { company }] of sketches.entries())
      this.#starts[at + 1] = (this.#starts[at] as number) + company.length
    this.#row = new Uint32Array(this.#starts.at(-1) as number)
    for (const [at, { company }] of sketches.entries()) this.#row.set(company, this.#starts[at])
    this.#rarity = Float64Array.from(uses, rarity)
    this.#met = new Uint32Array(uses.length)
  }

  /** How much it tells that articles, given by their places, speak of the same as others do: what is rare counts more. */
  shared(some: readonly number[], others: readonly number[]): number {
    const [mine, both] = [this.#question + 1, this.#question + 2]
    this.#question = both
    for (const article of some)
      for (let at = this.#starts[article] as number; at < (this.#starts[article + 1] as number); at++)
        this.#met[this.#row[at] as number] = mine
    let sum = 0
    for (const article of others)
      for (let at = this.#starts[article] as number; at < (this.#starts[article + 1] as number); at++) {
        const number = this.#row[at] as number
        if (this.#met[number] !== mine) continue
        this.#met[number] = both
        sum += this.#rarity[number] as number
      }
    return sum
  }
}

/** How much it tells that two articles both speak of somebody: little, where everybody does. */
const rarity = (articles: number): number => 1 / (1 + Math.log2(Math.max(1, articles - 1)))
