import type { JudgedStance, StanceJudging, StanceQuestion } from '../../model/judging.ts'
import { STANCES } from '../../model/statement.ts'
import { dot, softmax } from '../../model/vectors.ts'
import { addTimes, Dense, rectify } from './dense.ts'
import type { StanceWeights, WordVectors } from './stance-weights.ts'
import { type ReadWord, type StanceWord, stanceFeatures, stanceWords } from './stance-words.ts'
import type { Word } from './words.ts'

/** A word with what the network makes of it and its state. */
interface JudgedWord extends ReadWord {
  readonly text: string
  readonly reading: Float64Array
}

/** Which of a word's roles are those of a cue and of a mention of the target. */
const [CUE, TARGET] = [1, 3]
/** Beyond it no reader looks more at a word. */
const MOST = 15

/**
 * Judges by its words on which side a statement is: a few readers go over the words, some of them with an eye on the target,
 * each gathers what it finds, and a small network weighs that. What it knows of a word is the encoder's state, made shorter at
 * once, since all states together take much memory, and the word itself.
 */
export class StanceJudge implements StanceJudging {
  /** All that were read, in order of the text. */
  readonly words: JudgedWord[] = []
  private readonly network: StanceNetwork

  constructor(network: StanceNetwork) {
    this.network = network
  }

  /**
   * @param words in order, behind those added before
   * @param states one after another
   */
  add(words: readonly Word[], states: Float32Array): void {
    const width = states.length / Math.max(1, words.length)
    for (const [i, { start, end, text: printed, feature }] of words.entries()) {
      const text = printed.toLowerCase()
      const reading = this.network.readingOf(text, states.subarray(i * width, (i + 1) * width))
      this.words.push({ start, end, isQuoted: feature >= 3, text, reading })
    }
  }

  judge(question: StanceQuestion): JudgedStance {
    const words = stanceWords(this.words, question)
    const chances = this.network.chances(words, stanceFeatures(question, words))
    const best = chances.indexOf(Math.max(...chances))
    return { stance: STANCES[best] ?? 'neutral', confidence: chances[best] ?? 0 }
  }
}

/** The network by which stances are judged; one serves any number of articles. */
export class StanceNetwork {
  private readonly vectors: ReadonlyMap<string, Float64Array>
  private readonly roles: readonly Float64Array[]
  private readonly distances: readonly Float64Array[]
  private readonly layers: Readonly<
    Record<'states' | 'words' | 'before' | 'behind' | 'looks' | 'target' | 'hidden' | 'out', Dense>
  >

  constructor(weights: StanceWeights, vectors: WordVectors) {
    this.vectors = new Map(Object.entries(vectors).map(([word, numbers]) => [word, Float64Array.from(numbers)]))
    this.roles = weights.roles.map((numbers) => Float64Array.from(numbers))
    this.distances = weights.distances.map((numbers) => Float64Array.from(numbers))
    this.layers = {
      states: new Dense(weights.states, weights.statesBias),
      words: new Dense(weights.words),
      before: new Dense(weights.before),
      behind: new Dense(weights.behind),
      looks: new Dense(weights.looks, weights.looksBias),
      target: new Dense(weights.target, weights.targetBias),
      hidden: new Dense(weights.hidden, weights.hiddenBias),
      out: new Dense(weights.out, weights.outBias),
    }
  }

  /** What is made of a word in lower case and its state, before anything is asked about it. */
  readingOf(text: string, state: Float32Array): Float64Array {
    const reading = this.layers.states.of(new Float64Array(state))
    const own = this.vectors.get(text)
    return own ? this.layers.words.addTo(reading, own) : reading
  }

  /** How likely each of `STANCES` is. */
  chances(words: readonly StanceWord<JudgedWord>[], features: readonly number[]): number[] {
    const { hidden, out } = this.layers
    const read = this.readings(words)
    const target = this.mean(read.filter((_, i) => words[i]?.roles[TARGET]))
    const cue = this.mean(read.filter((_, i) => words[i]?.roles[CUE]))
    const found = [...target, ...cue, ...this.gathered(read, [...target, ...features]), ...features]
    return softmax([...out.of(rectify(hidden.of(Float64Array.from(found))))])
  }

  /** What is made of words, each by itself and by the two beside it: "not", "failed to". */
  private readings(words: readonly StanceWord<JudgedWord>[]): Float64Array[] {
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

  private alone({ word, roles, distance }: StanceWord<JudgedWord>): Float64Array {
    const sums = word.reading.slice()
    for (const numbers of [this.distances[distance], ...this.roles.filter((_, i) => roles[i] === 1)])
      if (numbers) addTimes(sums, 1, numbers)
    return sums
  }

  /** For each reader the mean of what was read, by how much it looks at each word: the second half also by what is asked. */
  private gathered(read: readonly Float64Array[], asked: readonly number[]): number[] {
    const { looks, target, states } = this.layers
    const query = target.of(Float64Array.from(asked))
    const scores = read.map((word) => {
      const towards = dot(word, query) / Math.sqrt(states.height)
      return looks.of(word).map((look, i) => look + (i * 2 < looks.height ? 0 : towards))
    })
    return Array.from({ length: looks.height }, (_, reader) => {
      const shares = softmax(scores.map((row) => Math.min(MOST, Math.max(-MOST, row[reader] ?? 0))))
      const sums = new Float64Array(states.height)
      for (const [i, word] of read.entries()) addTimes(sums, shares[i] ?? 0, word)
      return [...sums]
    }).flat()
  }

  private mean(rows: readonly Float64Array[]): Float64Array {
    const sums = new Float64Array(this.layers.states.height)
    for (const row of rows) addTimes(sums, 1 / rows.length, row)
    return sums
  }
}
