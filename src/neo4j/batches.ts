import type { Row } from './rows.ts'

/** Characters of text in one transaction at most: what a server with little memory takes with ease. */
const CHARACTERS = 1 << 22

/**
 * The rows of some keys, made as they are needed, in batches of at most `most` rows and about four megabytes. A row larger than
 * that goes alone.
 */
export function* batchesOf(keys: Iterable<string>, rowOf: (key: string) => Row, most: number): Generator<Row[]> {
  let batch: Row[] = []
  let size = 0
  for (const key of keys) {
    const row = rowOf(key)
    const length = lengthOf(row)
    if (batch.length > 0 && (batch.length >= most || size + length > CHARACTERS)) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(row)
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
