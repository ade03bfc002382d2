/** @typedef {{ x: readonly number[], y: boolean }} Example */

/** How likely a model holds something, 0 to 1. */
export const chanceOf = ({ weights, bias }, x) =>
  1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i], bias)))

/**
 * A logistic regression, by gradient descent on features of one spread; weights are held small.
 *
 * @param {readonly Example[]} examples
 */
export function fitted(examples, { rounds = 3000, rate = 0.5, hold = 1e-3 } = {}) {
  const n = examples.length
  const columns = examples[0].x.map((_, i) => examples.map(({ x }) => x[i]))
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / n)
  const spreads = columns.map(
    (column, i) => Math.sqrt(column.reduce((sum, value) => sum + (value - means[i]) ** 2, 0) / n) || 1,
  )
  const scaled = examples.map(({ x, y }) => ({ x: x.map((value, i) => (value - means[i]) / spreads[i]), y: Number(y) }))
  let weights = means.map(() => 0)
  let bias = 0
  for (let round = 0; round < rounds; round++) {
    const slopes = means.map(() => 0)
    let slope = 0
    for (const { x, y } of scaled) {
      const wrong = chanceOf({ weights, bias }, x) - y
      for (let i = 0; i < slopes.length; i++) slopes[i] += wrong * x[i]
      slope += wrong
    }
    weights = weights.map((weight, i) => weight - rate * (slopes[i] / n + hold * weight))
    bias -= (rate * slope) / n
  }
  const own = weights.map((weight, i) => weight / spreads[i])
  return { weights: own, bias: bias - own.reduce((sum, weight, i) => sum + weight * means[i], 0) }
}
