import { dot, softmax } from '../../model/vectors.ts'
import { addTimes, Dense, rectify } from './dense.ts'
import type { StanceWeights, WordVectors } from './stance-weights.ts'
import type { ReadWord, StanceWord } from './stance-words.ts'

/** A word in lower case with what the graph made of its states: a few numbers for each network, one network's behind the other's. */
export interface FeltWord extends ReadWord {
  readonly text: string
  readonly felt: Float32Array
}

/** Which of a word's roles are those of a cue and of a mention of the target. */
const [CUE, TARGET] = [1, 3]
/** Beyond it no reader looks more at a word. */
const MOST = 15

/** All networks that judge stances; they serve any number of articles. */
export type StanceNetworks = readonly StanceNetwork[]

export function stanceNetworks(weights: readonly StanceWeights[], vectors: WordVectors): StanceNetworks {
  const own = new Map(Object.entries(vectors).map(([word, numbers]) => [word, Float64Array.from(numbers)]))
  return weights.map((some, i) => new StanceNetwork(some, own, i))
}

/**
 * A network that judges on which side the words of a statement are: a few readers go over them, some with an eye on the target,
 * each gathers what it finds, and a small network weighs that. What it knows of a word is what the graph made of its state half-way
 * up, and the word itself.
 */
class StanceNetwork {
  private readonly vectors: ReadonlyMap<string, Float64Array>
  /** How many numbers are read of a word, and which of those that the graph gives are the first of them. */
  private readonly width: number
  private readonly from: number
  private readonly roles: readonly Float64Array[]
  private readonly distances: readonly Float64Array[]
  private readonly layers: Readonly<
    Record<'words' | 'before' | 'behind' | 'looks' | 'target' | 'hidden' | 'out', Dense>
  >

  /** @param place how many networks' numbers stand before its own in what the graph gives */
  constructor(weights: StanceWeights, vectors: ReadonlyMap<string, Float64Array>, place: number) {
    this.vectors = vectors
    this.width = weights.words.length
    this.from = place * this.width
    this.roles = weights.roles.map((numbers) => Float64Array.from(numbers))
    this.distances = weights.distances.map((numbers) => Float64Array.from(numbers))
    this.layers = {
      words: new Dense(weights.words),
      before: new Dense(weights.before),
      behind: new Dense(weights.behind),
      looks: new Dense(weights.looks, weights.looksBias),
      target: new Dense(weights.target, weights.targetBias),
      hidden: new Dense(weights.hidden, weights.hiddenBias),
      out: new Dense(weights.out, weights.outBias),
    }
  }

  /** How much speaks for each of `STANCES`. */
  scores(words: readonly StanceWord<FeltWord>[], features: readonly number[]): Float64Array {
    const { hidden, out } = this.layers
    const read = this.readings(words)
    const target = this.mean(read.filter((_, i) => words[i]?.roles[TARGET]))
    const cue = this.mean(read.filter((_, i) => words[i]?.roles[CUE]))
    const found = [...target, ...cue, ...this.gathered(read, [...target, ...features]), ...features]
    return out.of(rectify(hidden.of(Float64Array.from(found))))
  }

  /** What is made of words, each by itself and by the two beside it: "not", "failed to". */
  private readings(words: readonly StanceWord<FeltWord>[]): Float64Array[] {
    const { before, behind } = this.layers
    const alone = words.map((word) => this.alone(word))
    const shown = alone.map((sums) => rectify(sums.slice()))
    return alone.map((sums, i) => {
      const [last, next] = [shown[i - 1], shown[i + 1]]
      if (last) before.addTo(sums, last)
      if (next) behind.addTo(sums, next)
      return rectify(sums)
    })
  }

  private alone({ word, roles, distance }: StanceWord<FeltWord>): Float64Array {
    const sums = Float64Array.from(word.felt.subarray(this.from, this.from + this.width))
    const own = this.vectors.get(word.text)
    if (own) this.layers.words.addTo(sums, own)
    for (const numbers of [this.distances[distance], ...this.roles.filter((_, i) => roles[i] === 1)])
      if (numbers) addTimes(sums, 1, numbers)
    return sums
  }

  /** For each reader the mean of what was read, by how much it looks at each word: the second half also by what is asked. */
  private gathered(read: readonly Float64Array[], asked: readonly number[]): number[] {
    const { looks, target } = this.layers
    const query = target.of(Float64Array.from(asked))
    const scores = read.map((word) => {
      const towards = dot(word, query) / Math.sqrt(this.width)
      return looks.of(word).map((look, i) => look + (i * 2 < looks.height ? 0 : towards))
    })
    return Array.from({ length: looks.height }, (_, reader) => {
      const shares = softmax(scores.map((row) => Math.min(MOST, Math.max(-MOST, row[reader] ?? 0))))
      const sums = new Float64Array(this.width)
      for (const [i, word] of read.entries()) addTimes(sums, shares[i] ?? 0, word)
      return [...sums]
    }).flat()
  }

  private mean(rows: readonly Float64Array[]): Float64Array {
    const sums = new Float64Array(this.width)
    for (const row of rows) addTimes(sums, 1 / rows.length, row)
    return sums
  }
}
