import { isNumberWord } from './numbers.ts'
import { NEGATIONS } from './words.ts'

/** Words in a shingle (Broder, 1997). */
const SHINGLE = 4
/** Fewest words of a text that is compared: shorter ones are the same only if they are equal. */
const FEWEST_WORDS = 5
/** Share of the shorter text's shingles that the longer one has, if it says the same: quotations are cut differently. */
const SHARED = 0.75
/** A text of fewer shingles must be in the other as a whole: one other word, and it says something else. */
const SHORT = 8
/** A shingle that more different texts have is a phrase, and no sign that they say the same. */
const COMMON = 40
/** So many words beside what is shared count with it: "will not | cost a penny more". */
const MARGIN = 2

/**
 * Pairs of texts that are nearly the same words, or of which one is a part of the other.
 *
 * Candidates are those that share a shingle which is not common, found in an index of shingles: the time grows with the
 * number of words, not with the number of pairs. A "not" or a number in what is compared that the other does not have sets
 * them apart, however much else they share.
 *
 * @param texts words in lower case
 * @param length least size of the shorter text beside the longer one, 0 to 1
 */
export function* nearWords(texts: readonly (readonly string[])[], length: number): Generator<[number, number]> {
  const index = new Map<number, number[]>()
  const shingles: Map<number, number>[] = []
  const firsts = new Map<string, number>()
  for (const [i, words] of texts.entries()) {
    if (words.length < FEWEST_WORDS) continue
    // However often a sentence is printed, it is no common phrase for that.
    const first = firsts.get(words.join(' '))
    if (first !== undefined) {
      yield [first, i]
      continue
    }
    firsts.set(words.join(' '), i)
    const own = shinglesOf(words)
    shingles[i] = own
    for (const [other, count] of sharing(index, own.keys(), i)) {
      const theirs = shingles[other] as Map<number, number>
      if (isSame(count, own.size, theirs.size, length) && !isTold(words, own, texts[other] ?? [], theirs))
        yield [other, i]
    }
  }
}

/** How many shingles earlier texts share with this one, which is then in the index as well. */
function sharing(index: Map<number, number[]>, shingles: Iterable<number>, i: number): Map<number, number> {
  const shared = new Map<number, number>()
  for (const shingle of shingles) {
    const others = index.get(shingle) ?? []
    if (others.length > COMMON) continue
    for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
    others.push(i)
    index.set(shingle, others)
  }
  return shared
}

/** Whether two texts of so many shingles say the same if they share `count` of them. */
function isSame(count: number, a: number, b: number, length: number): boolean {
  const [least, most] = [Math.min(a, b), Math.max(a, b)]
  return count >= (least < SHORT ? least : SHARED * least) && least >= length * most
}

/** Whether in the part that two texts share one has a negation or a number that the other has not. */
function isTold(
  a: readonly string[],
  aAt: ReadonlyMap<number, number>,
  b: readonly string[],
  bAt: ReadonlyMap<number, number>,
): boolean {
  const [inA, inB] = [partShared(a, aAt, bAt), partShared(b, bAt, aAt)]
  const lacks = (some: readonly string[], others: readonly string[]): boolean =>
    some.some((word) => weighs(word) && !others.includes(word))
  return lacks(inA, b) || lacks(inB, a)
}

/** From the first to the last shingle that the other has too, and what stands just before and behind. */
function partShared(
  words: readonly string[],
  at: ReadonlyMap<number, number>,
  others: ReadonlyMap<number, number>,
): readonly string[] {
  let [first, last] = [words.length, 0]
  for (const [shingle, place] of at)
    if (others.has(shingle)) [first, last] = [Math.min(first, place), Math.max(last, place)]
  return words.slice(Math.max(0, first - MARGIN), last + SHINGLE + MARGIN)
}

const weighs = (word: string): boolean => NEGATIONS.has(word) || /\d/.test(word) || isNumberWord(word)

/** The hashes of all runs of so many words (FNV-1a, 32 bits), and at which word each begins first. */
function shinglesOf(words: readonly string[]): Map<number, number> {
  const found = new Map<number, number>()
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0x811c9dc5
    for (const char of words.slice(at, at + SHINGLE).join(' '))
      hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
    if (!found.has(hash >>> 0)) found.set(hash >>> 0, at)
  }
  return found
}
