import type { LinkRanking, Ranked } from '../../model/ranking.ts'
import type { Span } from '../../model/span.ts'
import { dot, layer, softmax } from '../../model/vectors.ts'
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
    const own = [...bias, 0]
    this.addFeatures(own, expression.features)
    const left = this.project('e', expression.word)
    return candidates.map(({ features, word }) => {
      const sums = [...own]
      this.addFeatures(sums, features)
      const right = this.project('m', word)
      let score = 0
      if (left && right)
        for (const [i, weights] of products.entries()) {
          const product = (left[i] ?? 0) * (right[i] ?? 0)
          score += product
          for (let j = 0; j < weights.length; j++) sums[j] = (sums[j] as number) + product * (weights[j] as number)
        }
      score += sums.pop() ?? 0
      return (
        score +
        dot(
          out,
          sums.map((sum) => Math.max(0, sum)),
        )
      )
    })
  }

  private addFeatures(sums: number[], features: Ranked['features']): void {
    for (const name in features) {
      const value = features[name] as number
      const weights = value === 0 ? undefined : this.weights.features[name]
      if (weights)
        for (let j = 0; j < weights.length; j++) sums[j] = (sums[j] as number) + value * (weights[j] as number)
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

const NOBODY: Ranked = { features: { nobody: 1 }, word: null }
