import { pronounForm } from '../../model/pronouns.ts'
import type { PronounRanking } from '../../model/ranking.ts'
import { firstWhere } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import { dot, layer } from '../../model/vectors.ts'
import type { Word } from './words.ts'

/** What `training/pronouns.py` wrote; matrices are lists of rows. */
export interface RankerWeights {
  readonly features: readonly string[]
  readonly nobody: number
  /** Of the features alone. */
  readonly linear: readonly number[]
  readonly bias: number
  /** Of the mention's state alone. */
  readonly mention: readonly number[]
  /** Project the states of pronoun and mention to a few numbers each, whose products are compared. */
  readonly pronounMatrix: readonly (readonly number[])[]
  readonly pronounBias: readonly number[]
  readonly mentionMatrix: readonly (readonly number[])[]
  readonly mentionBias: readonly number[]
  /** A hidden layer over features and products. */
  readonly hidden: readonly (readonly number[])[]
  readonly hiddenBias: readonly number[]
  readonly out: readonly number[]
}

/** A word with the encoder's state of it. */
export interface WordState extends Span {
  readonly state: Float32Array
}

/** Copies of the states that may be asked for, of pronouns and of words with a capital: all together take much memory. */
export function keptStates(words: readonly Word[], states: Float32Array): WordState[] {
  const width = states.length / Math.max(1, words.length)
  return words.flatMap(({ start, end, text, feature }, i): WordState[] => {
    const isCapital = feature % 3 > 0
    return isCapital || pronounForm(text) ? [{ start, end, state: states.slice(i * width, (i + 1) * width) }] : []
  })
}

/**
 * Ranks whom a pronoun may mean: a small network over features of the pair and a low-rank product of the encoder's states
 * of both words.
 */
export class PronounRanker implements PronounRanking {
  readonly features: readonly string[]
  readonly nobody: number
  private readonly weights: RankerWeights
  private readonly states: readonly WordState[]

  /** @param states of a document's pronouns and names, in order */
  constructor(weights: RankerWeights, states: readonly WordState[]) {
    this.features = weights.features
    this.nobody = weights.nobody
    this.weights = weights
    this.states = states
  }

  score(features: readonly number[], pronoun: Span, mention: Span): number {
    const { linear, bias, mention: own, hidden, hiddenBias, out, ...matrices } = this.weights
    const [from, to] = [this.stateAt(pronoun), this.stateAt(mention)]
    const left = layer(matrices.pronounMatrix, from, matrices.pronounBias)
    const right = layer(matrices.mentionMatrix, to, matrices.mentionBias)
    const products = left.map((value, i) => value * (right[i] ?? 0))
    const inner = layer(hidden, [...features, ...products], hiddenBias).map((value) => Math.max(0, value))
    const sum = products.reduce((total, value) => total + value, 0)
    return bias + dot(linear, features) + sum + dot(own, to) + dot(out, inner)
  }

  /** The state of the word at a span's start; zeros where there is none. */
  stateAt({ start }: Span): Float32Array {
    const word = this.states[firstWhere(this.states, (one) => one.end > start)]
    return word && word.start <= start ? word.state : new Float32Array(this.weights.mention.length)
  }
}
