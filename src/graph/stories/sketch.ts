/**
 * A text as a few numbers, by which texts are compared without being kept: one permutation hashing (Li, Owen and Zhang,
 * "One permutation hashing", 2012), empty bins filled from the next (Shrivastava and Li, 2014).
 */
export interface Sketch {
  /** The least hash of each bin. */
  readonly bins: Uint32Array
  /** How many different runs of words the text has. */
  readonly size: number
}

/** Words in a run. */
const SHINGLE = 4
export const BINS = 126
/** Fewest runs of a text that is compared: a brief that every paper words alike is no copy. */
const FEWEST = 40
const NONE = 0xffffffff

/** @param words in lower case */
export function sketchOf(words: readonly string[]): Sketch | null {
  const bins = new Uint32Array(BINS).fill(NONE)
  const seen = new Set<number>()
  const hashes = words.map(hashOf)
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let hash = 0
    for (let i = at; i < at + SHINGLE; i++) hash = mixed(hash ^ (hashes[i] ?? 0))
    if (seen.has(hash)) continue
    seen.add(hash)
    const bin = hash % BINS
    // The bin takes part of the hash, so what is compared in it is another one.
    bins[bin] = Math.min(bins[bin] ?? NONE, mixed(hash + 1))
  }
  return seen.size < FEWEST ? null : { bins: filled(bins), size: seen.size }
}

/** Share of the shorter text that the longer one has, as far as two sketches tell. */
export function sharedBy(a: Sketch, b: Sketch): number {
  let same = 0
  for (let i = 0; i < BINS; i++) if (a.bins[i] === b.bins[i]) same++
  const jaccard = same / BINS
  return Math.min(1, ((jaccard / (1 + jaccard)) * (a.size + b.size)) / Math.min(a.size, b.size))
}

/** Empty bins take the number of the next that is none, moved by how far away it is. */
function filled(bins: Uint32Array): Uint32Array {
  const all = bins.slice()
  for (let i = 0; i < BINS; i++) {
    let steps = 0
    while (bins[(i + steps) % BINS] === NONE) steps++
    if (steps > 0) all[i] = mixed((bins[(i + steps) % BINS] ?? 0) + steps)
  }
  return all
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The last steps of MurmurHash3, which leave no bit where it was. */
function mixed(x: number): number {
  let hash = x
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
