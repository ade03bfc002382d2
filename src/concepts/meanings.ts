import { readFileSync } from 'node:fs'

/** A vector a word, as `training/meanings.py` learned them: the sum over a text points where a sentence encoder puts it. */
const FILE = new URL('../../weights/meanings.bin', import.meta.url)

interface Meanings {
  readonly width: number
  readonly rows: ReadonlyMap<string, number>
  readonly values: Int8Array
}

/** Read when it is first needed. */
let read: Meanings | undefined

function meanings(): Meanings {
  if (read) return read
  const bytes = readFileSync(FILE)
  const end = bytes.indexOf('\n')
  const { width, words } = JSON.parse(bytes.toString('utf8', 0, end)) as { width: number; words: string[] }
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, width * words.length)
  read = { width, rows: new Map(words.map((word, i) => [word, i])), values }
  return read
}

/** Whether a word has a vector. */
export const isKnown = (word: string): boolean => meanings().rows.has(word)

/** Where a text points, by its words: of length one, or zero where no word is known. A word counts by the length of its vector. */
export function directionOf(words: readonly string[]): Float64Array {
  const { width, rows, values } = meanings()
  const known = words.flatMap((word) => rows.get(word) ?? [])
  return sumOf(known.map((row) => values.subarray(width * row, width * (row + 1))))
}

/** The direction of several together, of length one; zero of none. */
export function sumOf(vectors: readonly ArrayLike<number>[]): Float64Array {
  const sum = new Float64Array(meanings().width)
  for (const vector of vectors) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (vector[i] as number)
  const length = Math.hypot(...sum)
  return length === 0 ? sum : sum.map((value) => value / length)
}
