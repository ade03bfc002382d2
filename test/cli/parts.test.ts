import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/cli/nearest.ts'
import { Places } from '../../src/cli/places.ts'
import { processInOrder } from '../../src/cli/process-in-order.ts'
import { safeText } from '../../src/cli/safe-text.ts'
import { InputError } from '../../src/errors.ts'
import { articleOf } from '../../src/ingest/article-of.ts'
import { NO_FIELDS } from '../../src/ingest/fields.ts'
import type { Article } from '../../src/model/article.ts'
import { makeRecord } from '../record/sample.ts'

const articleWith = (id: string): Article => articleOf(id, { ...NO_FIELDS, id }, { file: 'a', line: 3 }, [])
const process = async (item: Article | InputError) => {
  if (item instanceof InputError) return item
  return item.id === 'bad' ? new InputError({ file: 'a' }, 'is bad') : makeRecord(item.id)
}

describe('processing in order', () => {
  test('keeps errors in their place', async () => {
    const items = [articleWith('1'), new InputError({ file: 'b' }, 'is empty'), articleWith('bad'), articleWith('3')]
    const results: string[] = []
    for await (const result of processInOrder(fromArray(items), 2, process)) {
      results.push(result instanceof InputError ? result.message : result.id)
    }
    expect(results).toEqual(['1', 'b: is empty', 'a: is bad', '3'])
  })

  test('reads no more than a little ahead of what is asked for', async () => {
    let read = 0
    async function* endless(): AsyncGenerator<Article> {
      for (;;) yield articleWith(String(++read))
    }
    const results = processInOrder(endless(), 1, process)
    for (let count = 0; count < 3; count++) await results.next()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(read).toBeLessThan(10)
    await results.return(undefined)
  })
})

async function* fromArray<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

describe('text fit for a terminal', () => {
  test.each([
    ['One\n\ttwo\r\nthree', 'One two three'],
    ['\u001B[31mred\u009B0m', '\uFFFD[31mred\uFFFD0m'],
    ['a\u202Eb\u2066c', 'a\uFFFDb\uFFFDc'],
    ['“Ünïcödé” 😀 👩‍👧', '“Ünïcödé” 😀 👩‍👧'],
  ])('%j', (text, safe) => expect(safeText(text)).toBe(safe))
})

describe('places', () => {
  test('count lines as editors do, columns in UTF-16 units', () => {
    const places = new Places(makeRecord('1', { text: '😀ab\r\nc\rd\n\ne', article: { file: 'a.txt' } }), String)
    const expected = { 0: '1:1', 2: '1:3', 6: '2:1', 8: '3:1', 10: '4:1', 11: '5:1' }
    for (const [offset, place] of Object.entries(expected)) expect(places.at(Number(offset))).toBe(`a.txt:${place}`)
  })

  test('lead back to the character, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '😀', '\n', '\r\n', '\u00A0'), minLength: 1 }),
        fc.nat(),
        (text, n) => {
          const offset = n % text.length
          const [, line, column] = new Places(makeRecord('1', { text, article: { file: 'f' } }), String)
            .at(offset)
            .split(':')
            .map(Number)
          const before = text.split('\n').slice(0, (line ?? 0) - 1)
          expect(before.join('\n').length + (before.length > 0 ? 1 : 0) + (column ?? 0) - 1).toBe(offset)
        },
      ),
    )
  })
})

test.each([
  ['Jon Healy', ['John Healey']],
  ['france', ['France']],
  ['Zebra', []],
])('names nearest to %j', (query, names) => {
  expect(nearest(query, ['John Healey', 'France', 'John Smith-Jones', 'France'], 3)).toEqual(names)
})
