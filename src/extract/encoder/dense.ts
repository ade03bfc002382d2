/** A layer of a network, laid out so that many vectors are quickly put through it. */
export class Dense {
  readonly height: number
  readonly width: number
  private readonly numbers: Float64Array
  private readonly bias: Float64Array

  /** @param rows a matrix as a list of rows */
  constructor(rows: readonly (readonly number[])[], bias: readonly number[] = []) {
    this.height = rows.length
    this.width = rows[0]?.length ?? 0
    this.numbers = Float64Array.from(rows.flat())
    this.bias = Float64Array.from(rows, (_, row) => bias[row] ?? 0)
  }

  /**
   * The products of the rows with a vector, each with its bias, added to what there is. Four rows at a time: a processor adds
   * to four sums in the time of one.
   */
  addTo(sums: Float64Array, vector: Float64Array): Float64Array {
    const { numbers, bias, width, height } = this
    let row = 0
    for (; row + 4 <= height; row += 4) {
      const first = row * width
      const second = first + width
      const third = second + width
      const fourth = third + width
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      for (let i = 0; i < width; i++) {
        const value = vector[i] as number
        a += (numbers[first + i] as number) * value
        b += (numbers[second + i] as number) * value
        c += (numbers[third + i] as number) * value
        d += (numbers[fourth + i] as number) * value
      }
      sums[row] = (sums[row] as number) + a + (bias[row] as number)
      sums[row + 1] = (sums[row + 1] as number) + b + (bias[row + 1] as number)
      sums[row + 2] = (sums[row + 2] as number) + c + (bias[row + 2] as number)
      sums[row + 3] = (sums[row + 3] as number) + d + (bias[row + 3] as number)
    }
    for (; row < height; row++) {
      let sum = bias[row] as number
      for (let i = 0; i < width; i++) sum += (numbers[row * width + i] as number) * (vector[i] as number)
      sums[row] = (sums[row] as number) + sum
    }
    return sums
  }

  of(vector: Float64Array): Float64Array {
    return this.addTo(new Float64Array(this.height), vector)
  }
}

/** Sets numbers below 0 to 0. */
export function rectify(numbers: Float64Array): Float64Array {
  for (let i = 0; i < numbers.length; i++) if ((numbers[i] as number) < 0) numbers[i] = 0
  return numbers
}

/** Adds to a vector, from some place on, so many times another one. */
export function addTimes(sums: Float64Array, times: number, vector: Float64Array, from = 0): void {
  for (let i = 0; i < vector.length; i++) sums[from + i] = (sums[from + i] as number) + times * (vector[i] as number)
}
