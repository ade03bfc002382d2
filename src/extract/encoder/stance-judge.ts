import type { JudgedStance, StanceJudging, StanceQuestion } from '../../model/judging.ts'
import { STANCES } from '../../model/statement.ts'
import { dot, layer } from '../../model/vectors.ts'
import type { StanceWeights, WordVectors } from './stance-weights.ts'
import { type ReadWord, type StanceWord, stanceFeatures, stanceWords } from './stance-words.ts'
import type { Word } from './words.ts'

/** A word with what the network makes of its state. */
interface JudgedWord extends ReadWord {
  readonly text: string
  readonly reading: Float32Array
}

/**
 * Judges by its words on which side a statement is: a few readers go over the words, some of them with an eye on the target,
 * each gathers what it finds, and a small network weighs that. What it knows of a word is the encoder's state, made shorter at
 * once, since all states together take much memory, and the word itself.
 */
export class StanceJudge implements StanceJudging {
  /** All that were read, in order of the text. */
  readonly words: JudgedWord[] = []
  private readonly weights: StanceWeights
  private readonly vectors: WordVectors

  constructor(weights: StanceWeights, vectors: WordVectors) {
    this.weights = weights
    this.vectors = vectors
  }

  /**
   * @param words in order, behind those added before
   * @param states one after another
   */
  add(words: readonly Word[], states: Float32Array): void {
    const { states: matrix, statesBias } = this.weights
    const width = states.length / Math.max(1, words.length)
    for (const [i, { start, end, text, feature }] of words.entries()) {
      const state = states.subarray(i * width, (i + 1) * width)
      const reading = Float32Array.from(layer(matrix, state, statesBias))
      this.words.push({ start, end, isQuoted: feature >= 3, text: text.toLowerCase(), reading })
    }
  }

  judge(question: StanceQuestion): JudgedStance {
    const chances = this.chances(question)
    const best = chances.indexOf(Math.max(...chances))
    return { stance: STANCES[best] ?? 'neutral', confidence: chances[best] ?? 0 }
  }

  /** How likely each of `STANCES` is. */
  private chances(question: StanceQuestion): number[] {
    const { hidden, hiddenBias, out, outBias } = this.weights
    const words = stanceWords(this.words, question)
    const read = words.map((word) => this.reading(word))
    const own = stanceFeatures(question, words)
    const target = mean(
      read.filter((_, i) => words[i]?.roles[3]),
      this.weights.statesBias.length,
    )
    const cue = mean(
      read.filter((_, i) => words[i]?.roles[1]),
      this.weights.statesBias.length,
    )
    const found = [...target, ...cue, ...this.gathered(read, [...target, ...own]), ...own]
    const inner = layer(hidden, found, hiddenBias).map((value) => Math.max(0, value))
    return softmax(layer(out, inner, outBias))
  }

  private reading({ word, roles, distance }: StanceWord<JudgedWord>): number[] {
    const { roles: ofRoles, distances, words } = this.weights
    const sums = Array.from(word.reading)
    const own = Object.hasOwn(this.vectors, word.text) ? this.vectors[word.text] : undefined
    const added = [
      distances[distance],
      own && layer(words, own, []),
      ...roles.map((role, i) => (role === 1 ? ofRoles[i] : undefined)),
    ]
    for (const numbers of added)
      if (numbers) for (let j = 0; j < sums.length; j++) sums[j] = (sums[j] as number) + (numbers[j] as number)
    return sums.map((sum) => Math.max(0, sum))
  }

  /** For each reader the mean of what was read, by how much it looks at each word. */
  private gathered(read: readonly number[][], asked: readonly number[]): number[] {
    const { looks, looksBias, target, targetBias, statesBias } = this.weights
    const query = layer(target, asked, targetBias)
    const scale = Math.sqrt(statesBias.length)
    return looks.flatMap((look, reader) => {
      const scores = read.map((word) => {
        const towards = reader * 2 < looks.length ? 0 : dot(word, query) / scale
        return Math.min(15, Math.max(-15, dot(look, word) + (looksBias[reader] ?? 0) + towards))
      })
      const shares = softmax(scores)
      return statesBias.map((_, j) => shares.reduce((sum, share, i) => sum + share * (read[i]?.[j] ?? 0), 0))
    })
  }
}

const mean = (rows: readonly number[][], width: number): number[] =>
  Array.from({ length: width }, (_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0) / Math.max(1, rows.length))

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
