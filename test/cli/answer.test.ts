import { parse } from 'csv-parse/sync'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { answerCsv, answerJsonLines, answerTable } from '../../src/cli/answer.ts'

const rows = [
  {
    speaker: 'Ada Example',
    statements: 12,
    said: '“Not, again”,\nshe said \u001b[31m🛟',
    articles: ['One', 'Two, too'],
  },
  { speaker: '=1+1', statements: 3, said: null, articles: [] },
]

test('JSON lines are the rows', () => {
  expect(
    answerJsonLines(rows)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(rows)
})

test('CSV has a header, and lists as JSON', () => {
  expect(parse(answerCsv(rows), { columns: true })).toEqual([
    { speaker: 'Ada Example', statements: '12', said: rows[0]?.said, articles: '["One","Two, too"]' },
    { speaker: '=1+1', statements: '3', said: '', articles: '[]' },
  ])
})

describe('the table', () => {
  test('in a pipe has a line a row, and nothing that a terminal would obey', () => {
    expect(answerTable(rows)).toBe(
      [
        'speaker      statements  said                           articles',
        'Ada Example          12  “Not, again”, she said �[31m🛟  One; Two, too',
        '=1+1                  3',
        '',
      ].join('\n'),
    )
  })

  test.each([40, 60, 100])('wraps to %d columns and loses no word', (width) => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`)
    const text = answerTable(
      [{ on: '2026-02-11', said: words.join(' '), article: 'A headline of some length', start: 7 }],
      width,
    )
    const lines = text.split('\n')
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
    for (const word of words) expect(text).toMatch(new RegExp(`${word}\\b`))
    expect(text).toContain('─')
  })

  test('a word longer than its column is kept whole', () => {
    const url = `https://example.org/${'x'.repeat(60)}`
    expect(answerTable([{ url, said: 'some words' }], 40)).toContain(url)
  })
})
