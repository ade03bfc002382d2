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
    const read = this.readings(words)
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
    const inner = positive(layer(hidden, found, hiddenBias))
    return softmax(layer(out, inner, outBias))
  }

  /** What the network makes of words, each by itself and by the two beside it: "not", "failed to". */
  private readings(words: readonly StanceWord<JudgedWord>[]): number[][] {
    const { before, behind } = this.weights
    const alone = words.map((word) => this.alone(word))
    const shown = alone.map(positive)
    return alone.map((sums, i) => {
      const [last, next] = [shown[i - 1], shown[i + 1]]
      return positive(added(sums, last && layer(before, last, []), next && layer(behind, next, [])))
    })
  }

  private alone({ word, roles, distance }: StanceWord<JudgedWord>): number[] {
    const { roles: ofRoles, distances, words } = this.weights
    const own = Object.hasOwn(this.vectors, word.text) ? this.vectors[word.text] : undefined
    const inside = roles.flatMap((role, i) => (role === 1 ? [ofRoles[i]] : []))
    return added(Array.from(word.reading), distances[distance], own && layer(words, own, []), ...inside)
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

const positive = (numbers: readonly number[]): number[] => numbers.map((number) => Math.max(0, number))

/** The sum of a row and those others that there are. */
const added = (row: readonly number[], ...others: readonly (readonly number[] | undefined)[]): number[] =>
  row.map((number, j) => others.reduce((sum, other) => sum + (other?.[j] ?? 0), number))

const mean = (rows: readonly number[][], width: number): number[] =>
  Array.from({ length: width }, (_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0) / Math.max(1, rows.length))

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
