import type { Row } from './rows.ts'

/** Characters of text in one transaction at most: what a server with little memory takes with ease. */
const CHARACTERS = 1 << 20

/** The rows' parameters, in batches of at most `most` rows and about a megabyte. A row larger than that goes alone. */
export function* batchesOf(rows: Iterable<Row>, most: number): Generator<Row['parameters'][]> {
  let batch: Row['parameters'][] = []
  let size = 0
  for (const { parameters } of rows) {
    const length = lengthOf(parameters)
    if (batch.length > 0 && (batch.length >= most || size + length > CHARACTERS)) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(parameters)
    size += length
  }
  if (batch.length > 0) yield batch
}

/** About how long a value is when it is sent. */
const lengthOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + lengthOf(item), 0)
  if (typeof value === 'object' && value !== null)
    return Object.values(value).reduce((sum: number, item) => sum + lengthOf(item), 0)
  return 1
}
