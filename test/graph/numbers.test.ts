import { expect, test } from 'vitest'
import { numbersOf } from '../../src/graph/claims/numbers.ts'

test.each<[string, ...number[]]>([
  ['will cost two hundred jobs', 200],
  ['nine hundred and twelve people', 912],
  ['1.4m users, £1.5 million and 2bn', 1.4e6, 1.5e6, 2e9],
  ['twenty-two of a hundred', 22, 100],
  ['two, three or four', 2, 3, 4],
  ['forty or fifty', 40, 50],
  ['2,000,000 people and 5% of 12', 2e6, 5, 12],
  ['two hundred thousand', 2e5],
  ['three million two hundred thousand', 3.2e6],
  ['a million, thousands, two dozen', 1e6, 1000, 24],
  ['one million', 1e6],
  ['one of them, no one, I am'],
])('%s', (text, ...numbers) => expect([...numbersOf(text)].sort()).toEqual(numbers.sort()))
