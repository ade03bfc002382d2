import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { restatements } from '../../src/graph/restatements.ts'
import { unrelatedTexts } from './unrelated.mjs'

const same = (a: string, b: string): boolean => [...restatements([a.split(' '), b.split(' ')])].length > 0

test.each([
  ['a ban on foreign ships entering the harbour', 'to ban foreign ships from entering the harbour'],
  [
    'the ministry was hypocritical because it had accepted money',
    'the ministry being hypocritical as it accepts money',
  ],
  ['his skills in whittling the price of the port down', 'whittling down the port s price his skill'],
])('%s = %s', (a, b) => expect(same(a, b)).toBe(true))

test.each([
  ['a ban on foreign ships entering the harbour', 'there will be no ban on foreign ships entering the harbour'],
  ['a ban on 12 foreign ships entering the harbour', 'a ban on 13 foreign ships entering the harbour'],
  ['a ban on foreign ships entering the harbour', 'a ban on foreign workers leaving the harbour'],
  ['a ban on ships', 'to ban ships'],
])('%s ≠ %s', (a, b) => expect(same(a, b)).toBe(false))

describe('among many', () => {
  test('no pair is missed that is found alone', () => {
    const word = fc.constantFrom(...['ship', 'port', 'strike', 'union', 'talk', 'plan', 'budget', 'not', 'the', '12'])
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 12 }), (texts) => {
        const alone = texts.flatMap((b, j) =>
          texts.slice(0, j).flatMap((a, i) => ([...restatements([a, b])].length > 0 ? [`${i} ${j}`] : [])),
        )
        expect([...restatements(texts)].map((pair) => pair.join(' ')).sort()).toEqual(alone.sort())
      }),
    )
  })

  test('thousands that have nothing to do with each other stay apart', () => {
    expect([...restatements(unrelatedTexts(2000))]).toEqual([])
  })
})
