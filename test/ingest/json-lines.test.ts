import { createHash } from 'node:crypto'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../src/ingest/iso-date.ts'
import { folderOf } from './folder.ts'
import { inPieces, readAll } from './read.ts'

const lines = (...objects: unknown[]): string => objects.map((object) => `${JSON.stringify(object)}\n`).join('')

test('every field is carried through', async () => {
  const folder = folderOf({
    'a.jsonl': lines(
      {
        text: 'One.',
        id: 7,
        title: 'T',
        url: 'https://x.example',
        outlet: 'O',
        agency: 'A',
        publishedAt: '2025-03-26',
      },
      { text: 'Two.', publisher: 'P', date: '2025-03-26T23:30:00-05:00', title: '  ' },
    ),
  })
  const path = join(folder, 'a.jsonl')
  const file = 'a.jsonl'
  const { articles } = await readAll([path])
  const nothing = { url: null, title: null, outlet: null, agency: null, publishedAt: null }
  expect(articles).toEqual([
    {
      id: '7',
      text: 'One.',
      markup: [],
      path,
      info: {
        ...{ file, line: 1, title: 'T', url: 'https://x.example' },
        ...{ outlet: 'O', agency: 'A', publishedAt: '2025-03-26' },
      },
    },
    {
      id: `sha256:${createHash('sha256').update('Two.').digest('hex')}`,
      text: 'Two.',
      markup: [],
      path,
      info: { ...nothing, file, line: 2, outlet: 'P', publishedAt: '2025-03-26' },
    },
  ])
})

test.each([
  ['2025-03-26', '2025-03-26'],
  ['2025-03-26 10:00', '2025-03-26'],
  ['2025-03-26T10:00:00Z', '2025-03-26'],
  ['20250326', '2025-03-26'],
  ['20250326T100000Z', '2025-03-26'],
  ['2024-02-29', '2024-02-29'],
  ['2025-02-29', null],
  ['2025-13-01', null],
  ['1000-01-01', '1000-01-01'],
  ['0999-12-31', null],
  ['0001-01-01', null],
  ['2999-12-31', '2999-12-31'],
  ['9999-12-31', null],
  ['2025-0326', null],
  ['1742947200', null],
  ['03/04/2025', null],
  ['26 March 2025', null],
  ['2025', null],
  ['', null],
  [null, null],
])('date %j → %j', (value, day) => expect(isoDate(value)).toBe(day))

test('what JSON can spell and no text can hold is replaced, and the user told once an article', async () => {
  const folder = folderOf({
    'a.jsonl':
      '{"text":"\\ud83d, \\ude00\\u0000 and \\ud83d\\ude00","title":"\\udc00","id":"\\ud800"}\n{"text":"\\ud83d\\ude00"}\n',
  })
  const { articles } = await readAll([join(folder, 'a.jsonl')])
  expect(articles.map(({ id, text, info, notice }) => [id, text, info.title, notice])).toEqual([
    [
      '\ufffd',
      '\ufffd, \ufffd\ufffd and 😀',
      '\ufffd',
      expect.stringMatching(/a\.jsonl:1: its text has halves of surr/),
    ],
    [expect.stringMatching(/^sha256:/), '😀', null, undefined],
  ])
})

// A quotation by its sign is mended.
const text = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => text.trim() !== '' && !/^[ \t]{0,3}>/m.test(text))

describe('for any articles', () => {
  test('text and id come back as they went in, whatever the pieces and line ends', async () => {
    const articles = fc.uniqueArray(fc.record({ id: fc.uuid(), text }), { selector: ({ id }) => id, minLength: 1 })
    const lineEnd = fc.constantFrom('\n', '\r\n', '\n\n', '\n \t\r\n')
    await fc.assert(
      fc.asyncProperty(articles, lineEnd, fc.integer({ min: 1, max: 50 }), async (articles, lineEnd, size) => {
        const input = articles.map((article) => JSON.stringify(article)).join(lineEnd)
        const result = await readAll(['-'], inPieces(input, size))
        expect(result.articles.map(({ id, text }) => ({ id, text }))).toEqual(articles)
        expect(result.reading.bytesRead).toBe(Buffer.byteLength(input))
      }),
    )
  })
})

describe('standard input', () => {
  test.each([
    ['JSON lines', ' \n{"text":"One."}\n{"text":"Two."}', ['One.', 'Two.'], 3],
    ['JSON lines after a byte-order mark', '\uFEFF{"text":"One."}\n', ['One.'], 1],
    ['one text', ' A minister {spoke}.\n\nAgain.\n', [' A minister {spoke}.\n\nAgain.\n'], null],
  ])('%s', async (_, input, texts, lastLine) => {
    const { articles } = await readAll(['-'], inPieces(input, 1))
    expect(articles.map(({ text }) => text)).toEqual(texts)
    expect(articles.at(-1)?.info).toMatchObject({ file: null, line: lastLine })
  })

  test('is read once, however often it is named', async () => {
    const { order } = await readAll(['-', '-'], inPieces('Text.'))
    expect(order).toHaveLength(1)
  })
})

test('an unknown ending is read as standard input is', async () => {
  const folder = folderOf({ 'a.json': '{"text":"One.","id":"1"}\n', 'b.page': 'Two.' })
  const { articles } = await readAll([join(folder, 'a.json'), join(folder, 'b.page')])
  expect(articles.map(({ text }) => text)).toEqual(['One.', 'Two.'])
})
