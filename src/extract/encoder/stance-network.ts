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
  const words = new Map(Object.entries(vectors).map(([word, numbers]) => [word, Float64Array.from(numbers)]))
  return weights.map((some, i) => new StanceNetwork(some, words, i))
}

/**
 * A network that judges on which side the words of a statement are: a few readers go over them, some with an eye on the target,
 * each gathers what it finds, and a small network weighs that. What it knows of a word is what the graph made of its state half-way
 * up, and the word itself.
 */
class StanceNetwork {
  /** What is added for words themselves, by their letters. */
  private readonly own: ReadonlyMap<string, Float64Array>
  /** How many numbers are read of a word, and which of those that the graph gives are the first of them. */
  private readonly width: number
  private readonly from: number
  private readonly roles: readonly Float64Array[]
  private readonly distances: readonly Float64Array[]
  private readonly layers: Readonly<Record<'before' | 'behind' | 'looks' | 'target' | 'hidden' | 'out', Dense>>

  /** @param place how many networks' numbers stand before its own in what the graph gives */
  constructor(weights: StanceWeights, vectors: ReadonlyMap<string, Float64Array>, place: number) {
    this.width = weights.words.length
    this.own = ownOf(new Dense(weights.words), vectors)
    this.from = place * this.width
    this.roles = weights.roles.map((numbers) => Float64Array.from(numbers))
    this.distances = weights.distances.map((numbers) => Float64Array.from(numbers))
    this.layers = {
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
    const found = new Float64Array(hidden.width)
    // What was read of the target, of the cue, and by each reader; behind them the features.
    const [target, cue, ...gathered] = rowsOf(found, this.width) as [Float64Array, Float64Array, ...Float64Array[]]
    const ofRole = (role: number): Float64Array[] => read.filter((_, i) => words[i]?.roles[role])
    addMean(target, ofRole(TARGET))
    addMean(cue, ofRole(CUE))
    this.gather(gathered, read, Float64Array.of(...target, ...features))
    found.set(features, found.length - features.length)
    return out.of(rectify(hidden.of(found)))
  }

  /** What is made of words, each by itself and by the two beside it: "not", "failed to". */
  private readings(words: readonly StanceWord<FeltWord>[]): Float64Array[] {
    const { before, behind } = this.layers
    const sums = new Float64Array(words.length * this.width)
    const read = rowsOf(sums, this.width)
    read.forEach((row, i) => {
      this.addAlone(row, words[i] as StanceWord<FeltWord>)
    })
    const shown = rowsOf(rectify(sums.slice()), this.width)
    read.forEach((row, i) => {
      const [last, next] = [shown[i - 1], shown[i + 1]]
      if (last) before.addTo(row, last)
      if (next) behind.addTo(row, next)
    })
    rectify(sums)
    return read
  }

  private addAlone(sums: Float64Array, { word: { felt, text }, roles, distance }: StanceWord<FeltWord>): void {
    for (let i = 0; i < sums.length; i++) sums[i] = felt[this.from + i] as number
    const own = this.own.get(text)
    if (own) addTimes(sums, 1, own)
    addTimes(sums, 1, this.distances[distance] as Float64Array)
    this.roles.forEach((numbers, i) => {
      if (roles[i] === 1) addTimes(sums, 1, numbers)
    })
  }

  /** Adds for each reader the mean of what was read, by how much it looks at each word: the second half also by what is asked. */
  private gather(gathered: readonly Float64Array[], read: readonly Float64Array[], asked: Float64Array): void {
    const { looks, target } = this.layers
    const query = target.of(asked)
    const looked = read.map((word) => looks.of(word))
    const towards = read.map((word) => dot(word, query) / Math.sqrt(this.width))
    gathered.forEach((sums, reader) => {
      const isAsking = reader * 2 >= gathered.length
      const scores = looked.map((row, i) => (row[reader] as number) + (isAsking ? (towards[i] as number) : 0))
      const shares = softmax(scores.map((score) => Math.min(MOST, Math.max(-MOST, score))))
      read.forEach((word, i) => {
        addTimes(sums, shares[i] as number, word)
      })
    })
  }
}

function addMean(sums: Float64Array, rows: readonly Float64Array[]): void {
  for (const row of rows) addTimes(sums, 1 / rows.length, row)
}

/** What a layer makes of each word's vector. */
function ownOf(layer: Dense, vectors: ReadonlyMap<string, Float64Array>): Map<string, Float64Array> {
  const rows = rowsOf(new Float64Array(vectors.size * layer.height), layer.height)
  return new Map([...vectors].map(([word, vector], i) => [word, layer.addTo(rows[i] as Float64Array, vector)]))
}

/** Numbers in rows, what is left at the end aside: small pieces of memory of their own take longer to make than to fill. */
const rowsOf = (numbers: Float64Array, width: number): Float64Array[] =>
  Array.from({ length: Math.floor(numbers.length / width) }, (_, i) => numbers.subarray(i * width, (i + 1) * width))
