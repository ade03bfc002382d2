import { expect, test } from 'vitest'
import { explanationLines } from '../../src/cli/explanation-lines.ts'
import type { Explanation } from '../../src/pipeline.ts'

const [ada, bo, herald] = [
  { id: 'e1', name: 'Ada Example' },
  { id: 'e2', name: 'Bo \u001B[2J' },
  { id: 'e3', name: 'Example Herald' },
]

const explanation: Explanation = {
  ...{ statement: 's1', start: 10, end: 13, words: 'she', meant: [ada], confidence: 0.815, why: 'ranked' },
  candidates: [
    { entities: [ada], probability: 0.815, barred: null, features: { PERSON: 1, 'n here': 1, count: 0.69 } },
    { entities: [ada, herald], probability: 0.05, barred: null, features: { PERSON: 1, 'x new': 1 } },
    { entities: [herald], probability: 0.004, barred: null, features: { PERSON: 1 } },
    { entities: [bo], probability: 0, barred: 'is of another gender', features: { PERSON: 1 } },
  ],
  nobody: 0.131,
}

test('who is meant, then all by likelihood with what sets them apart, then those barred', () => {
  expect(explanationLines(explanation)).toEqual([
    'Source "she": Ada Example, 0.81, by rank',
    '  0.81  Ada Example: mentioned in the same sentence; how often mentioned before 0.69',
    '  0.13  nobody who is named',
    '  0.05  Ada Example and Example Herald: x new',
    '  less  Example Herald',
    '  never Bo \uFFFD[2J: is of another gender',
  ])
})

test.each<[string, Partial<Explanation>, string]>([
  [
    'a name',
    { why: 'named', candidates: [], nobody: null },
    'Source "she": Ada Example, 0.81, since the words are the name',
  ],
  ['a pronoun', { statement: null, meant: [], nobody: 1 }, 'Pronoun "she": nobody who is named, 0.81, by rank'],
  ['no words', { words: '', meant: [ada, bo] }, 'No source is named: Ada Example and Bo \uFFFD[2J, 0.81, by rank'],
  [
    'nobody in reach',
    { meant: [], candidates: [], nobody: 1, confidence: 1 },
    'Source "she": nobody who is named, 1.00, since nobody is in reach',
  ],
])('%s', (_, given, line) => expect(explanationLines({ ...explanation, ...given })[0]).toBe(line))
