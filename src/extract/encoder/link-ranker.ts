import type { LinkRanking, Ranked } from '../../model/ranking.ts'
import type { Span } from '../../model/span.ts'
import { layer, softmax } from '../../model/vectors.ts'
import type { WordStates } from './word-states.ts'

/** What `training/links.py` wrote; matrices are lists of rows. */
export interface RankerWeights {
  /** For each feature its weights in the hidden layer, then in the score itself. */
  readonly features: Readonly<Record<string, readonly number[]>>
  /** Project the states of expression and mention to a few numbers each, whose products are compared. */
  readonly expressionMatrix: readonly (readonly number[])[]
  readonly mentionMatrix: readonly (readonly number[])[]
  /** For each product its weights in the hidden layer. */
  readonly products: readonly (readonly number[])[]
  readonly bias: readonly number[]
  readonly out: readonly number[]
}

/** Ranks whom words mean by the mean of what some networks make of each candidate: one alone depends on how it began. */
export class LinkRanker implements LinkRanking {
  readonly states: WordStates
  private readonly networks: readonly LinkNetwork[]

  constructor(weights: readonly RankerWeights[], states: WordStates) {
    this.states = states
    this.networks = weights.map((one) => new LinkNetwork(one, states))
  }

  rank(expression: Ranked, candidates: readonly Ranked[]): number[] {
    const all = [...candidates, NOBODY]
    const sums = all.map(() => 0)
    for (const network of this.networks)
      for (const [i, score] of network.scores(expression, all).entries()) sums[i] = (sums[i] as number) + score
    return softmax(sums.map((sum) => sum / Math.max(1, this.networks.length)))
  }
}

/**
 * A network with one hidden layer over features of the words, of the candidate and of both, and over a low-rank product of the
 * encoder's states of both (after Denis & Baldridge, 2008; Lee et al., 2017).
 */
class LinkNetwork {
  private readonly states: WordStates
  private readonly weights: RankerWeights
  private readonly projected = new Map<string, number[]>()

  constructor(weights: RankerWeights, states: WordStates) {
    this.weights = weights
    this.states = states
  }

  scores(expression: Ranked, candidates: readonly Ranked[]): number[] {
    const { bias, products, out } = this.weights
    const own = Float64Array.from([...bias, 0])
    this.addFeatures(own, expression.features)
    const left = this.project('e', expression.word)
    // One for all candidates: most of the time went into making lists.
    const sums = new Float64Array(own.length)
    return candidates.map(({ features, word }) => {
      sums.set(own)
      this.addFeatures(sums, features)
      const right = this.project('m', word)
      let score = 0
      if (left && right)
        for (const [i, weights] of products.entries()) {
          const product = (left[i] as number) * (right[i] as number)
          score += product
          addTimes(sums, weights, product)
        }
      score += sums[out.length] as number
      let inner = 0
      for (let j = 0; j < out.length; j++) inner += (out[j] as number) * Math.max(0, sums[j] as number)
      return score + inner
    })
  }

  private addFeatures(sums: Float64Array, features: Ranked['features']): void {
    for (const name in features) {
      const value = features[name] as number
      const weights = value === 0 ? undefined : this.weights.features[name]
      if (weights) addTimes(sums, weights, value)
    }
  }

  private project(side: 'e' | 'm', word: Span | null): number[] | null {
    if (!word) return null
    const key = `${side}${word.start}`
    const known = this.projected.get(key)
    if (known) return known
    const state = this.states.at(word)
    if (!state) return null
    const matrix = side === 'e' ? this.weights.expressionMatrix : this.weights.mentionMatrix
    const found = layer(matrix, state, [])
    this.projected.set(key, found)
    return found
  }
}

function addTimes(sums: Float64Array, weights: readonly number[], factor: number): void {
  for (let j = 0; j < weights.length; j++) sums[j] = (sums[j] as number) + factor * (weights[j] as number)
}

const NOBODY: Ranked = { features: { nobody: 1 }, word: null }
