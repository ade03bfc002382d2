import type { Gist } from './gist.ts'
import { chanceOfSame, isContrary, likenessOf } from './likeness.ts'
import { FEWEST } from './occasion.ts'

/**
 * Statements that say the same in other words: "a ban on Muslims entering the country", "he would bar Muslims from America".
 * Sets of content words are compared first, by Jaccard's measure; pairs are found with prefix filtering (Bayardo, Ma and
 * Srikant, "Scaling up all pairs similarity search", 2007): two sets that are alike share one of their rarest words, so
 * that only those are looked up. Whether such a pair says the same is judged by a logistic regression.
 */
export interface Restatement {
  readonly a: number
  readonly b: number
  readonly chance: number
}

/** Least share of the content words of two statements, by weight, that both have. */
const LEAST = 0.2
/** From which likelihood on two say the same. */
const SAME = 0.75
/** A word that is among the rarest of more statements finds no others: time must not grow with their square. */
const COMMON = 40

/** Pairs of statements of one speaker that say the same, in no order. */
export function* restatements(gists: readonly Gist[]): Generator<Restatement> {
  for (const [a, b] of candidates(gists)) {
    const chance = chanceOf(gists[a] as Gist, gists[b] as Gist)
    if (chance >= SAME) yield { a, b, chance }
  }
}

/** How likely it is that two of one speaker say the same, 0 where one says what the other does not. */
export const chanceOf = (a: Gist, b: Gist): number =>
  a.isNegated !== b.isNegated || a.isQuestion !== b.isQuestion || isContrary(a, b) ? 0 : chanceOfSame(likenessOf(a, b))

/** Pairs that share at least so many content words. */
export function* candidates(gists: readonly Gist[]): Generator<[number, number]> {
  const index = new Map<string, number[]>()
  for (const [i, gist] of gists.entries()) {
    if (gist.stems.size < FEWEST) continue
    const found = new Set<number>()
    let left = gist.weight
    for (const [stem, rarity] of gist.stems) {
      // What is left weighs too little to be all that two share.
      if (left < LEAST * gist.weight) break
      left -= rarity
      const others = index.get(stem) ?? []
      for (const other of others) found.add(other)
      if (others.length === COMMON) continue
      others.push(i)
      index.set(stem, others)
    }
    for (const other of found) if (likenessOf(gists[other] as Gist, gist).jaccard >= LEAST) yield [other, i]
  }
}
