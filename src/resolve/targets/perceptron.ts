import { dot, layer } from '../../model/vectors.ts'

/** A network of one hidden layer beside a linear one, as training wrote it. */
export interface Perceptron {
  readonly features: readonly string[]
  readonly linear: readonly number[]
  readonly bias: number
  readonly hidden: readonly (readonly number[])[]
  readonly hiddenBias: readonly number[]
  readonly out: readonly number[]
}

/** The probability that features by name stand for what the network learned. */
export function probability(network: Perceptron, features: Readonly<Record<string, number>>): number {
  const values = network.features.map((name) => features[name] ?? 0)
  const inner = layer(network.hidden, values, network.hiddenBias).map((value) => Math.max(0, value))
  return 1 / (1 + Math.exp(-(dot(network.linear, values) + network.bias + dot(network.out, inner))))
}
