/** The sum of the products of two vectors of one length. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

/** A layer of a network: for each row of the matrix its product with the vector, plus its bias. */
export const layer = (
  matrix: readonly (readonly number[])[],
  vector: ArrayLike<number>,
  bias: readonly number[],
): number[] => matrix.map((row, i) => dot(row, vector) + (bias[i] ?? 0))

/** What scores say of how likely each is: their exponentials, scaled so that they sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
