import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Span } from '../../src/model/span.ts'
import { encoder } from '../encoder.ts'
import { documentOf } from '../text/document.ts'

/** "source | cue | content [form]", as printed, in order; spans of one role joined by "+". */
const found = async (text: string): Promise<string[]> => {
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' + ')
  return (await extract(documentOf(text), encoder)).attributions.map(
    ({ sources, cues, contents, form }) => `${words(sources)} | ${words(cues)} | ${words(contents)} [${form}]`,
  )
}

const TABLE: Record<string, [text: string, attributions: string[]][]> = {
  'indirect speech': [
    ['Ellery said the plan would fail.', ['Ellery | said | the plan would fail. [indirect]']],
    ['Ellery said that the plan would fail.', ['Ellery | said | that the plan would fail. [indirect]']],
    ['Ellery has repeatedly said it failed.', ['Ellery | has repeatedly said | it failed. [indirect]']],
    ['Critics say the plan is a farce.', ['Critics | say | the plan is a farce. [indirect]']],
    ['She denied that she had lied.', ['She | denied | that she had lied. [indirect]']],
    ['Ellery accused Tarn of lying.', ['Ellery | accused | Tarn of lying. [indirect]']],
    ['Ellery called the plan “a farce”.', ['Ellery | called | the plan “a farce”. [mixed]']],
    [
      'The ministry said in a statement that the plan failed.',
      ['The ministry | said | that the plan failed. [indirect]'],
    ],
    ['In a statement, the ministry said it failed.', ['the ministry | said | it failed. [indirect]']],
    ['After Ellery claimed that fish sing, the union left.', ['Ellery | claimed | that fish sing [indirect]']],
  ],
  'a cue behind what is said': [
    ['The plan would fail, Ellery said.', ['Ellery | said | The plan would fail [indirect]']],
    ['The plan would fail, said Ellery.', ['Ellery | said | The plan would fail [indirect]']],
    ['The plan would fail, she said on Monday.', ['she | said | The plan would fail [indirect]']],
    [
      'A minister told peers that it would fail, his aide said.',
      [
        'his aide | said | A minister told peers that it would fail [indirect]',
        'A minister | told | that it would fail [indirect]',
      ],
    ],
  ],
  'direct speech': [
    ['“The plan will fail,” Ellery said.', ['Ellery | said | “The plan will fail,” [direct]']],
    ['“The plan will fail,” said Ellery.', ['Ellery | said | “The plan will fail,” [direct]']],
    ['"The plan will fail," said Ellery.', ['Ellery | said | "The plan will fail," [direct]']],
    ['‘The plan will fail,’ said Ellery.', ['Ellery | said | ‘The plan will fail,’ [direct]']],
    ['“The plan,” Ellery said, “will fail.”', ['Ellery | said | “The plan,” + “will fail.” [direct]']],
    ['Ellery said: “The plan will fail.”', ['Ellery | said | “The plan will fail.” [direct]']],
    ['Ellery went on: “We will go.”', ['Ellery | went on | “We will go.” [direct]']],
    ['Ellery insists, “We are ready.”', ['Ellery | insists | “We are ready.” [direct]']],
    ['“No!” shouted Ellery.', ['Ellery | shouted | “No!” [direct]']],
    ['“Why?” asked the minister.', ['the minister | asked | “Why?” [direct]']],
    ['“We will go,” she said. “We must.”', ['she | said | “We will go,” + “We must.” [direct]']],
    ['Asked if she would go, Ellery said: “No.”', ['Ellery | said | “No.” [direct]']],
    ['“We go.\n\n“And soon,” said Ellery.', ['Ellery | said | “We go.\n\n“And soon,” [direct]']],
    ['“It will fail.”', [' |  | “It will fail.” [direct]']],
    ['Ellery laughed. “It will fail.”', [' |  | “It will fail.” [direct]']],
  ],
  'the person told': [
    ['Ellery told the BBC that it would fail.', ['Ellery | told | that it would fail. [indirect]']],
    ['She told him the plan would fail.', ['She | told | the plan would fail. [indirect]']],
    ['Ellery told the BBC: “It will fail.”', ['Ellery | told | “It will fail.” [direct]']],
    ['“It will fail,” Ellery told reporters.', ['Ellery | told | “It will fail,” [direct]']],
    ['Ellery warned peers that it would fail.', ['Ellery | warned | that it would fail. [indirect]']],
  ],
  'according to': [
    ['According to Ellery, the plan will fail.', ['Ellery | According to | the plan will fail. [indirect]']],
    ['The plan will fail, according to Ellery.', ['Ellery | according to | The plan will fail [indirect]']],
    [
      'According to Tom Tarn, the union’s head, the plan will fail.',
      ['Tom Tarn, the union’s head | According to | the plan will fail. [indirect]'],
    ],
    [
      'According to a draft seen by the Corwen Post, it failed.',
      ['a draft seen by the Corwen Post | According to | it failed. [indirect]'],
    ],
  ],
  'one subject, several verbs': [
    [
      'Ellery said it would fail, adding that the union was ready.',
      ['Ellery | said | it would fail [indirect]', 'Ellery | adding | that the union was ready. [indirect]'],
    ],
    [
      'Ellery said it would fail and added that the union was ready.',
      ['Ellery | said | it would fail [indirect]', 'Ellery | added | that the union was ready. [indirect]'],
    ],
  ],
  sources: [
    ['Ellery and Tarn said it failed.', ['Ellery and Tarn | said | it failed. [indirect]']],
    [
      'Ellery, the transport secretary, said it failed.',
      ['Ellery, the transport secretary | said | it failed. [indirect]'],
    ],
    ['“It failed,” said Tom Tarn, the union’s head.', ['Tom Tarn, the union’s head | said | “It failed,” [direct]']],
    [
      '“It failed,” said Tom Tarn, an aide to Mr. Pym.',
      ['Tom Tarn, an aide to Mr. Pym | said | “It failed,” [direct]'],
    ],
    ['Ms Ellery, 52, said it failed.', ['Ms Ellery, 52 | said | it failed. [indirect]']],
    ['Ellery, who said it failed.', ['who | said | it failed. [indirect]']],
    ['Ellery’s aide said it failed.', ['Ellery’s aide | said | it failed. [indirect]']],
    ['A spokesman for the mayor said it failed.', ['A spokesman for the mayor | said | it failed. [indirect]']],
    ['Gwen Tarn (D-Wis.) said it failed.', ['Gwen Tarn (D-Wis.) | said | it failed. [indirect]']],
  ],
  labels: [
    ['ELLERY: The plan will fail.', ['ELLERY | : | The plan will fail. [indirect]']],
    ['Anna Ellery: “The plan will fail.”', ['Anna Ellery | : | “The plan will fail.” [direct]']],
    ['Note: the plan will fail.', []],
  ],
}

describe.each(Object.entries(TABLE))('%s', (_, rows) => {
  test.each(rows)('%j', async (text, attributions) => expect(await found(text)).toEqual(attributions))
})

describe('no attribution', () => {
  test.each([
    'The claims were false.',
    'The swing states will decide.',
    'The fund notes fell by two points.',
    'The report was long.',
    'His promise was broken.',
    'There is a claim that fish sing.',
    'A stream called Otter Brook runs here.',
    'The so-called plan had failed.',
    'She wants to say that the plan failed.',
    'They could say that it failed.',
    'Ellery did not say that the plan failed.',
    'The plan is expected to fail.',
    'He was told that the plan had failed.',
    'It is said that the plan failed.',
    'They ruled out calling in the army.',
    'The “fair” price of “free” bread rose.',
  ])('%j', async (text) => expect(await found(text)).toEqual([]))

  test('in a heading', async () => {
    const document = { ...documentOf('Ellery said it failed.\n\nShe left.'), heading: { start: 0, end: 22 } }
    expect((await extract(document, encoder)).attributions).toEqual([])
  })
})
