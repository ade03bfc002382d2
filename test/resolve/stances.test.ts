import { expect, test } from 'vitest'
import { processArticle } from '../../src/pipeline.ts'
import { encoder } from '../encoder.ts'
import { articleOf } from '../text/document.ts'

/** "Harbour Board against" of each statement and target. */
const stances = async (text: string): Promise<string[]> => {
  const { statements, entities } = await processArticle(articleOf(text), encoder)
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id
  return statements.flatMap(({ about, stance = [] }) => about.map((id, i) => `${nameOf(id)} ${stance[i]}`))
}

test.each([
  ['Anna Ellery accused Peter Marsh of lying to voters.', 'Peter Marsh against'],
  ['Anna Ellery praised Peter Marsh for his courage.', 'Peter Marsh for'],
  // What is not said is on nobody's side.
  ['Anna Ellery has not accused Peter Marsh of lying to voters.', 'Peter Marsh neutral'],
  ['Anna Ellery declined to criticise Peter Marsh.', 'Peter Marsh neutral'],
  ['Anna Ellery refused to condemn Peter Marsh.', 'Peter Marsh neutral'],
  ['Anna Ellery declined to say whether Peter Marsh knew.', 'Peter Marsh neutral'],
  // Thanks that are none.
  ['“Thank you, Peter Marsh, for nothing,” Anna Ellery said.', 'Peter Marsh against'],
  // A denial defends, and contradicts whose claim it is.
  ['Anna Ellery denied that Peter Marsh had lied to voters.', 'Peter Marsh for'],
  ["Anna Ellery denied Peter Marsh's allegations of fraud.", 'Peter Marsh against'],
  ['Anna Ellery denied claims by Peter Marsh that the till was empty.', 'Peter Marsh against'],
  ['Anna Ellery dismissed suggestions that Peter Marsh had lied to voters.', 'Peter Marsh for'],
  ['Anna Ellery rejected allegations that Peter Marsh had stolen the money.', 'Peter Marsh for'],
  ['Anna Ellery denied the allegations levelled against her by Peter Marsh.', 'Peter Marsh against'],
  ["Anna Ellery rejected Peter Marsh's claim that the till was empty.", 'Peter Marsh against'],
  // What others allege of somebody is no word against them, unless it is brought; nor is what was done to them, or is asked.
  ['Anna Ellery called the allegations of fraud against Peter Marsh a disgrace.', 'Peter Marsh neutral'],
  ['Anna Ellery said she was shocked by the allegations against Peter Marsh.', 'Peter Marsh neutral'],
  ['Anna Ellery repeated allegations of fraud against Peter Marsh.', 'Peter Marsh against'],
  ['Anna Ellery accused Peter Marsh of fraud against the board.', 'Peter Marsh against'],
  ['Anna Ellery condemned the killing of Peter Marsh.', 'Peter Marsh neutral'],
  ['Anna Ellery said Peter Marsh’s death was a disgrace.', 'Peter Marsh neutral'],
  ['Anna Ellery blamed Peter Marsh for the killing of her brother.', 'Peter Marsh against'],
  ['Anna Ellery questioned whether Peter Marsh could be trusted.', 'Peter Marsh neutral'],
  ['Anna Ellery said Peter Marsh could not be trusted.', 'Peter Marsh against'],
  // A name that is praise in other places is none here.
  ['Anna Ellery said on Monday that the United States had 50 states.', 'United States neutral'],
  ['Anna Ellery said that she had flown to the United States.', 'United States neutral'],
  ['Anna Ellery told the court that the letter came from the United Nations.', 'United Nations neutral'],
  ['Anna Ellery said the United Nations would meet in March.', 'United Nations neutral'],
  ['Anna Ellery said that he had joined the Labour Party in 1997.', 'Labour Party neutral'],
  ['Anna Ellery blamed the United Nations.', 'United Nations against'],
])('%s', async (text, stance) => {
  expect(await stances(text)).toContain(stance)
})

test('only what is about nobody has a tone of its own', async () => {
  const text = 'Anna Ellery praised Peter Marsh for his courage. Anna Ellery said the plan was a disgrace.'
  const { statements } = await processArticle(articleOf(text), encoder)
  expect(statements.map(({ about, stance, tone }) => [about.length, stance, tone])).toEqual([
    [1, ['for'], undefined],
    [0, undefined, 'against'],
  ])
})
