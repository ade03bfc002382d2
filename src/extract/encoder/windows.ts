import { MARKS } from './pieces.ts'
import type { Word } from './words.ts'

/** A paragraph in a window, or as much of a long one as fits: words [start, end) of that paragraph. */
export interface Part {
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** What goes through the encoder in one call: consecutive paragraphs, so that each is read beside its neighbours. */
export interface Window {
  readonly parts: readonly Part[]
  readonly pieces: Int32Array
  readonly features: Int32Array
  /** Where in `pieces` each word of each part begins. */
  readonly firsts: Int32Array
}

/** Packs paragraphs into windows of at most `limit` pieces, besides the marks; a longer one is cut after a sentence. */
export function windowsOf(
  paragraphs: readonly (readonly Word[])[],
  piecesOf: (word: string) => readonly number[],
  limit: number,
): Window[] {
  const windows: Window[] = []
  const pieces = paragraphs.map((words) => words.map(({ text }) => piecesOf(text)))
  let parts: Part[] = []
  let used = 0
  const flush = (): void => {
    if (parts.length > 0) windows.push(windowOf(paragraphs, pieces, parts))
    parts = []
    used = 0
  }
  paragraphs.forEach((words, paragraph) => {
    const sizes = pieces[paragraph]?.map(({ length }) => length) ?? []
    for (const [start, end] of cut(words, sizes, limit)) {
      const size = sizes.slice(start, end).reduce((sum, n) => sum + n, 1)
      if (used + size > limit) flush()
      parts.push({ paragraph, start, end })
      used += size
    }
  })
  flush()
  return windows
}

/** @param pieces of each paragraph's words */
function windowOf(
  paragraphs: readonly (readonly Word[])[],
  pieces: readonly (readonly (readonly number[])[])[],
  parts: readonly Part[],
): Window {
  const numbers: number[] = [MARKS.first]
  const features: number[] = [0]
  const firsts: number[] = []
  for (const { paragraph, start, end } of parts) {
    for (let i = start; i < end; i++) {
      const feature = paragraphs[paragraph]?.[i]?.feature ?? 0
      firsts.push(numbers.length)
      for (const piece of pieces[paragraph]?.[i] ?? []) {
        numbers.push(piece)
        features.push(feature)
      }
    }
    numbers.push(MARKS.last)
    features.push(0)
  }
  return {
    parts,
    pieces: Int32Array.from(numbers),
    features: Int32Array.from(features),
    firsts: Int32Array.from(firsts),
  }
}

/** Words that end a sentence. */
const STOPS = new Set(['.', '!', '?'])

/** Cuts a paragraph that is longer than a window, at the end of a sentence where there is one. */
function* cut(
  words: readonly Word[],
  sizes: readonly number[],
  limit: number,
): Generator<[start: number, end: number]> {
  let start = 0
  let used = 0
  let stop = 0
  for (const [i, size] of sizes.entries()) {
    while (used + size > limit && i > start) {
      const end = stop > start ? stop : i
      yield [start, end]
      start = end
      used = sizes.slice(end, i).reduce((sum, n) => sum + n, 0)
    }
    used += size
    if (STOPS.has(words[i]?.text ?? '')) stop = i + 1
  }
  if (start < words.length) yield [start, words.length]
}
