import { softmax } from '../../model/vectors.ts'

/** A multinomial logistic regression over features that are there or not, as training wrote it. */
export interface Softmax<Class extends string = string> {
  readonly classes: readonly Class[]
  readonly bias: readonly number[]
  /** For each feature what it adds to each class; features that are not listed add nothing. */
  readonly weights: ReadonlyMap<string, readonly number[]>
}

/** Reads what training wrote: a line a feature, with its weights in tenths behind a colon; the first line is the bias. */
export function softmaxOf<Class extends string>(classes: readonly Class[], table: string): Softmax<Class> {
  const rows = table
    .trim()
    .split('\n')
    .map((line): [string, number[]] => {
      const [name = '', numbers = ''] = line.trim().split(':')
      return [name, numbers.split(' ').map((number) => Number(number) / 10)]
    })
  return { classes, bias: rows[0]?.[1] ?? [], weights: new Map(rows.slice(1)) }
}

/** How likely each class is, in the order of the model's classes. */
export function chances({ bias, weights }: Softmax, features: readonly string[]): number[] {
  const sums = [...bias]
  for (const feature of features)
    for (const [i, weight] of (weights.get(feature) ?? []).entries()) sums[i] = (sums[i] ?? 0) + weight
  return softmax(sums)
}
