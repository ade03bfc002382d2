import type { Gist } from './gist.ts'
import { CONTAINED, chanceOfSame, isContrary, likenessOf } from './likeness.ts'
import { FEWEST } from './occasion.ts'

/**
 * Statements that say the same in other words: "a ban on Muslims entering the country", "he would bar Muslims from America".
 * Sets of content words are compared; pairs are found with prefix filtering (Bayardo, Ma and
 * Srikant, "Scaling up all pairs similarity search", 2007): two sets that are alike share one of their rarest words, so
 * that only those are looked up. Whether such a pair says the same is judged by a logistic regression.
 */
export interface Restatement {
  readonly a: number
  readonly b: number
  readonly chance: number
}

/** Share of a statement's content words, by weight, the most frequent ones, that are not looked up. */
const LEFT_OUT = 0.2
/** From which likelihood on two say the same. */
const SAME = 0.75
/** A word that is among the rarest of more statements finds no others: time must not grow with their square. */
const COMMON = 40

/** Pairs of statements of one speaker that say the same, in no order. */
export function* restatements(gists: readonly Gist[]): Generator<Restatement> {
  for (const [a, b] of candidates(gists, gists.length)) {
    const chance = chanceOf(gists[a] as Gist, gists[b] as Gist)
    if (chance >= SAME) yield { a, b, chance }
  }
}

/** How likely it is that two of one speaker say the same, 0 where one says what the other does not. */
export const chanceOf = (a: Gist, b: Gist): number =>
  a.isNegated !== b.isNegated || a.isQuestion !== b.isQuestion || isContrary(a, b) ? 0 : chanceOfSame(likenessOf(a, b))

/**
 * Pairs that share enough content words to be judged, by their numbers.
 *
 * @param count how many there are at most
 */
export function* candidates(gists: Iterable<Gist>, count: number): Generator<[number, number]> {
  const index = new Map<string, number[]>()
  const weights = new Float64Array(count)
  const shared = new Float64Array(count)
  let i = -1
  for (const gist of gists) {
    i += 1
    weights[i] = gist.weight
    if (gist.stems.size < FEWEST) continue
    for (const other of sharing(index, gist, i, shared)) {
      // What is not looked up of either is a share of LEFT_OUT at most.
      const least = (CONTAINED - LEFT_OUT) * Math.min(gist.weight, weights[other] as number)
      if ((shared[other] as number) >= least) yield [other, i]
      shared[other] = 0
    }
  }
}

/**
 * Earlier statements that share some of the rarest words of this one, whose rarest are then in the index as well.
 *
 * @param shared all zero; then how much the words weigh that each of them shares
 */
function sharing(index: Map<string, number[]>, { stems, weight }: Gist, i: number, shared: Float64Array): number[] {
  const found: number[] = []
  let left = weight
  for (const [stem, rarity] of stems) {
    if (left < LEFT_OUT * weight) break
    left -= rarity
    const others = index.get(stem) ?? []
    for (const other of others) {
      if (shared[other] === 0) found.push(other)
      shared[other] = (shared[other] as number) + rarity
    }
    if (others.length === COMMON) continue
    others.push(i)
    index.set(stem, others)
  }
  return found
}
