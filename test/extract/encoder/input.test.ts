import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distancesFrom } from '../../../src/extract/encoder/distances.ts'
import { Pieces } from '../../../src/extract/encoder/pieces.ts'
import { windowsOf } from '../../../src/extract/encoder/windows.ts'
import { wordsOf } from '../../../src/extract/encoder/words.ts'
import { findQuotations } from '../../../src/extract/quotations.ts'
import { anyText, documentOf } from '../../text/document.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8'))
const pieces = new Pieces(read('../../../weights/tokenizer.json') as object)
const piecesOf = (word: string): readonly number[] => pieces.of(word)
const wordsIn = (text: string) => wordsOf(documentOf(text), findQuotations(documentOf(text)))

/** What the training code makes of a text: written by `training/fixture.py`. */
const python = read('python.json') as {
  text: string
  words: [start: number, end: number, feature: number][]
  pieces: number[][]
  windows: [paragraph: number, start: number, end: number][][]
  distances: number[]
}

describe('the encoder sees what it saw in training', () => {
  const words = wordsIn(python.text)

  test('words, letter case and quotation', () => {
    expect(words.flat().map(({ start, end, feature }) => [start, end, feature])).toEqual(python.words)
  })

  test('word pieces', () => {
    expect(words.flat().map(({ text }) => piecesOf(text))).toEqual(python.pieces)
  })

  test('windows', () => {
    const starts = words.map((_, i) => words.slice(0, i).flat().length)
    const windows = windowsOf(words, piecesOf, 254).map(({ parts }) =>
      parts.map(({ paragraph, start, end }) => {
        const offset = starts[paragraph] ?? 0
        return [paragraph, start + offset, end + offset]
      }),
    )
    expect(windows).toEqual(python.windows)
  })

  test('distances from a cue', () => {
    expect([...distancesFrom(160, 70, 72)]).toEqual(python.distances)
  })
})

test('of a word of any length, no more pieces than a window holds', () => {
  const sizes = ['漢'.repeat(10_000), '𠀀'.repeat(300), 'a'.repeat(1_000_000)].map((word) => piecesOf(word).length)
  expect(sizes).toEqual([254, 1, 1])
})

test('single quotation marks around speech are seen as double ones', () => {
  const [words = []] = wordsIn('‘We don’t know,’ said Ellery.')
  expect(words.map(({ text }) => text).join(' ')).toBe('“ We don ’ t know , ” said Ellery .')
  expect(words.map(({ feature }) => feature)).toEqual([0, 4, 3, 3, 3, 3, 3, 0, 0, 1, 0])
})

test('for any text, every word is in one window, in order, and no window is too long', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 40 }), (text, limit) => {
      const paragraphs = wordsIn(text)
      const windows = windowsOf(paragraphs, piecesOf, limit)
      const placed = windows.flatMap(({ parts }) =>
        parts.flatMap(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end) ?? []),
      )
      expect(placed).toEqual(paragraphs.flat())
      for (const { pieces, features, firsts, parts } of windows) {
        expect(features.length).toBe(pieces.length)
        expect(firsts.length).toBe(parts.reduce((sum, { start, end }) => sum + end - start, 0))
        const longest = Math.max(...placed.map(({ text }) => piecesOf(text).length))
        expect(pieces.length).toBeLessThanOrEqual(Math.max(limit, longest + 1) + 2)
      }
    }),
    { examples: [['? ““Ellery', 3]] },
  )
})
