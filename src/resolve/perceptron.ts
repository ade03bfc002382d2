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
  const dot = (weights: readonly number[]): number =>
    weights.reduce((sum, weight, i) => sum + weight * (values[i] ?? 0), 0)
  const inner = network.hidden.map((row, i) => Math.max(0, dot(row) + (network.hiddenBias[i] ?? 0)))
  const score = dot(network.linear) + network.bias + inner.reduce((sum, x, i) => sum + x * (network.out[i] ?? 0), 0)
  return 1 / (1 + Math.exp(-score))
}
