import { readFileSync } from 'node:fs'

/**
 * Two vectors a word, as `training/meanings.py` and `training/company.py` learned them. By its `meaning` the sum over a text
 * points where a sentence encoder puts it; by the `company` that it keeps words are near that stand in the same paragraphs.
 */
const FILE = new URL('../../weights/meanings.bin', import.meta.url)

const SENSES = ['meaning', 'company'] as const
export type Sense = (typeof SENSES)[number]

interface Meanings {
  readonly width: number
  readonly rows: ReadonlyMap<string, number>
  /** Of each sense the vectors of all words, one after the other: as long as the word tells much. */
  readonly values: Readonly<Record<Sense, Int8Array>>
}

/** Read when it is first needed. */
let read: Meanings | undefined

function meanings(): Meanings {
  if (read) return read
  const bytes = readFileSync(FILE)
  const end = bytes.indexOf('\n')
  const { width, words } = JSON.parse(bytes.toString('utf8', 0, end)) as { width: number; words: string[] }
  const length = width * words.length
  const block = (i: number): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset + end + 1 + i * length, length)
  read = { width, rows: new Map(words.map((word, i) => [word, i])), values: { meaning: block(0), company: block(1) } }
  return read
}

/** Whether a word has vectors. */
export const isKnown = (word: string): boolean => meanings().rows.has(word)

/** Where words point together, each counted once: of length one, or zero where none is known. */
export function directionOf(words: Iterable<string>, sense: Sense): Float64Array {
  const { width, rows, values } = meanings()
  const known = [...new Set(words)].flatMap((word) => rows.get(word) ?? [])
  return sumOf(known.map((row) => values[sense].subarray(width * row, width * (row + 1))))
}

/** The direction of several together, of length one; zero of none. */
export function sumOf(vectors: readonly ArrayLike<number>[]): Float64Array {
  const sum = new Float64Array(meanings().width)
  for (const vector of vectors) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (vector[i] as number)
  const length = Math.hypot(...sum)
  return length === 0 ? sum : sum.map((value) => value / length)
}
