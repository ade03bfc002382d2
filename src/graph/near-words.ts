import { Groups } from './groups.ts'

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

/**
 * Groups texts that are nearly the same words, or of which one is a part of the other.
 *
 * Candidates are those that share a shingle which is not common, found in an index of shingles: the time grows with the
 * number of words, not with the number of pairs.
 *
 * @param texts words in lower case
 * @param length least size of the shorter text beside the longer one, 0 to 1
 * @returns for every text the number of the first text of its group
 */
export function groupNearWords(texts: readonly (readonly string[])[], length: number): number[] {
  const groups = new Groups(texts.length)
  const index = new Map<number, number[]>()
  const sizes: number[] = []
  for (const [i, words] of distinct(texts, groups)) {
    const shingles = shinglesOf(words)
    sizes[i] = shingles.size
    const shared = new Map<number, number>()
    for (const shingle of shingles) {
      const others = index.get(shingle) ?? []
      if (others.length > COMMON) continue
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
      others.push(i)
      index.set(shingle, others)
    }
    for (const [other, count] of shared)
      if (isSame(count, shingles.size, sizes[other] ?? 0, length)) groups.unite(i, other)
  }
  return texts.map((_, i) => groups.firstOf(i))
}

/** The texts that are compared, each once: however often a sentence is printed, it is no common phrase for that. */
function* distinct(texts: readonly (readonly string[])[], groups: Groups): Generator<[number, readonly string[]]> {
  const firsts = new Map<string, number>()
  for (const [i, words] of texts.entries()) {
    if (words.length < FEWEST_WORDS) continue
    const text = words.join(' ')
    const first = firsts.get(text)
    if (first === undefined) {
      firsts.set(text, i)
      yield [i, words]
    } else groups.unite(first, i)
  }
}

/** Whether two texts of so many shingles say the same if they share `count` of them. */
function isSame(count: number, a: number, b: number, length: number): boolean {
  const [least, most] = [Math.min(a, b), Math.max(a, b)]
  return count >= (least < SHORT ? least : SHARED * least) && least >= length * most
}

/** The hashes of all runs of so many words (FNV-1a, 32 bits). */
function shinglesOf(words: readonly string[]): Set<number> {
  const found = new Set<number>()
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0x811c9dc5
    for (const char of words.slice(at, at + SHINGLE).join(' '))
      hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
    found.add(hash >>> 0)
  }
  return found
}
