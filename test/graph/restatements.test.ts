import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gistOf } from '../../src/graph/claims/gist.ts'
import { restatements } from '../../src/graph/claims/restatements.ts'
import type { Said } from '../../src/graph/draft.ts'
import { unrelatedTexts } from './unrelated.mjs'

const saidOf = (text: string): Said => ({
  statement: text,
  article: text,
  claim: text,
  text,
  cue: 'said',
  polarity: 'asserted',
  names: [],
  speakers: ['ada'],
  targets: [],
  stances: [],
  saidOn: '2025-03-04',
})
const pairsOf = (texts: readonly string[]): string[] =>
  [...restatements(texts.map(saidOf).map(gistOf))].map(({ a, b }) => `${a} ${b}`)
const same = (a: string, b: string): boolean => pairsOf([a, b]).length > 0

test.each([
  ['a ban on foreign ships entering the harbour', 'to ban foreign ships from entering the harbour'],
  [
    'the ministry was hypocritical because it had accepted money',
    'the ministry being hypocritical as it accepts money',
  ],
  ['his skills in whittling the price of the port down', 'whittling down the port s price his skill'],
  ['the harbour inquiry appeared to be thorough', 'the inquiry into the harbour seemed very thorough'],
])('%s = %s', (a, b) => expect(same(a, b)).toBe(true))

test.each([
  ['a ban on foreign ships entering the harbour', 'there will be no ban on foreign ships entering the harbour'],
  ['a ban on 12 foreign ships entering the harbour', 'a ban on 13 foreign ships entering the harbour'],
  ['the plan will cost the port two hundred jobs', 'the plan will cost the port nine hundred jobs'],
  ['a ban on foreign ships entering the harbour', 'a ban on foreign workers leaving the harbour'],
  ['a ban on ships', 'to ban ships'],
])('%s ≠ %s', (a, b) => expect(same(a, b)).toBe(false))

describe('among many', () => {
  test('no pair is missed that is found alone', () => {
    const word = fc.constantFrom(...['ship', 'port', 'strike', 'union', 'talk', 'plan', 'budget', 'not', 'the', '12'])
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
          { maxLength: 12 },
        ),
        (texts) => {
          const alone = texts.flatMap((b, j) => texts.slice(0, j).flatMap((a, i) => (same(a, b) ? [`${i} ${j}`] : [])))
          expect(pairsOf(texts).sort()).toEqual(alone.sort())
        },
      ),
    )
  })

  test('thousands that have nothing to do with each other stay apart', () => {
    expect(pairsOf(unrelatedTexts(2000).map((words) => words.join(' ')))).toEqual([])
  })
})
