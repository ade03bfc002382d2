import type { Features } from '../../model/ranking.ts'
import { addTimes, Dense } from './dense.ts'

/** What `training/links.py` wrote of one network; matrices are lists of rows. */
export interface LinkWeights {
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

/**
 * Networks with one hidden layer over features of the words, of the candidate and of both, and over a low-rank product of the
 * encoder's states of both (after Denis & Baldridge, 2008; Lee et al., 2017). Their hidden layers stand in a row, with the
 * score behind them, so that one pass goes through all of them; they serve any number of articles.
 */
export class LinkNetworks {
  /** Project a state of an expression, and one of a mention. */
  readonly ofExpression: Dense
  readonly ofMention: Dense
  /** What hidden layers and score are before anything is added. */
  readonly start: Float64Array
  private readonly features = new Map<string, Float64Array>()
  private readonly products: Product[] = []
  private readonly out: Float64Array
  private readonly count: number

  constructor(networks: readonly LinkWeights[]) {
    this.ofExpression = new Dense(networks.flatMap(({ expressionMatrix }) => expressionMatrix))
    this.ofMention = new Dense(networks.flatMap(({ mentionMatrix }) => mentionMatrix))
    this.start = Float64Array.from([...networks.flatMap(({ bias }) => bias), 0])
    this.out = Float64Array.from(networks.flatMap(({ out }) => out))
    this.count = Math.max(1, networks.length)
    let from = 0
    for (const { features, products, out } of networks) {
      for (const [name, weights] of Object.entries(features)) this.lay(name, weights, from)
      this.products.push(...products.map((weights) => ({ from, weights: Float64Array.from(weights) })))
      from += out.length
    }
  }

  /** Adds what features give to hidden layers and score. */
  add(sums: Float64Array, features: readonly Features[]): void {
    for (const some of features)
      for (const name in some) {
        const value = some[name] as number
        const weights = value === 0 ? undefined : this.features.get(name)
        if (weights) addTimes(sums, value, weights)
      }
  }

  /** The mean score of all networks, with the products of two states if both are known; these are added to the sums. */
  score(sums: Float64Array, expression: Float64Array | null, mention: Float64Array | null): number {
    const { products, out, count } = this
    let score = sums[out.length] as number
    if (expression && mention)
      products.forEach(({ from, weights }, i) => {
        const product = (expression[i] as number) * (mention[i] as number)
        score += product
        addTimes(sums, product, weights, from)
      })
    for (let i = 0; i < out.length; i++) score += (out[i] as number) * Math.max(0, sums[i] as number)
    return score / count
  }

  /** Lays a feature's weights of one network beside those of the others. */
  private lay(name: string, weights: readonly number[], from: number): void {
    const all = this.features.get(name) ?? new Float64Array(this.start.length)
    all.set(weights.slice(0, -1), from)
    all[this.out.length] = (all[this.out.length] as number) + (weights.at(-1) ?? 0)
    this.features.set(name, all)
  }
}

/** A product's weights in the hidden layer of its network, and where that begins. */
interface Product {
  readonly from: number
  readonly weights: Float64Array
}
