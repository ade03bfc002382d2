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

// Plain sentences, which a model that is to ship must not miss.
const TABLE: Record<string, [text: string, attributions: string[]][]> = {
  'indirect speech': [
    ['Ellery said the plan would fail.', ['Ellery | said | the plan would fail [indirect]']],
    ['Ellery said that the plan would fail.', ['Ellery | said | that the plan would fail [indirect]']],
    ['Ellery has repeatedly said it failed.', ['Ellery | has repeatedly said | it failed [indirect]']],
    ['Critics say the plan is a farce.', ['Critics | say | the plan is a farce [indirect]']],
    ['She denied that she had lied.', ['She | denied | that she had lied [indirect]']],
    ['Ellery accused Tarn of lying.', ['Ellery | accused | Tarn of lying [indirect]']],
    ['Ellery called the plan “a farce”.', ['Ellery | called | the plan “a farce” [mixed]']],
    [
      'The ministry said in a statement that the plan had failed.',
      ['The ministry | said in a statement | that the plan had failed [indirect]'],
    ],
    [
      'In a statement, the ministry said the plan had failed.',
      ['the ministry | said | the plan had failed [indirect]'],
    ],
    ['Ellery plans to close the port next year.', ['Ellery | plans | to close the port next year [indirect]']],
    [
      'Ministers fear that the strike will spread to other ports.',
      ['Ministers | fear | that the strike will spread to other ports [indirect]'],
    ],
    [
      'Pressure is mounting on Ellery to resign, union leaders believe.',
      ['union leaders | believe | Pressure is mounting on Ellery to resign [indirect]'],
    ],
    [
      'The report found that the bridge had not been inspected since 2019.',
      ['The report | found | that the bridge had not been inspected since 2019 [indirect]'],
    ],
  ],
  'a cue behind what is said': [
    ['The plan would fail, Ellery said.', ['Ellery | said | The plan would fail [indirect]']],
    ['The plan would fail, said Ellery.', ['Ellery | said | The plan would fail [indirect]']],
    ['The plan would fail, she said on Monday.', ['she | said | The plan would fail [indirect]']],
    [
      'The plan, Ellery said, would fail within a year.',
      ['Ellery | said | The plan + would fail within a year [indirect]'],
    ],
  ],
  'direct speech': [
    ['“The plan will fail,” Ellery said.', ['Ellery | said | “The plan will fail,” [direct]']],
    ['“The plan will fail,” said Ellery.', ['Ellery | said | “The plan will fail,” [direct]']],
    ['"The plan will fail," said Ellery.', ['Ellery | said | "The plan will fail," [direct]']],
    ['‘The plan will fail,’ said Ellery.', ['Ellery | said | ‘The plan will fail,’ [direct]']],
    ['“The plan,” Ellery said, “will fail.”', ['Ellery | said | “The plan,” + “will fail.” [direct]']],
    ['Ellery said: “The plan will fail.”', ['Ellery | said | “The plan will fail.” [direct]']],
    ['“No!” shouted Ellery.', ['Ellery | shouted | “No!” [direct]']],
    ['“Why?” asked the minister.', ['the minister | asked | “Why?” [direct]']],
    ['“We will go,” she said. “We must.”', ['she | said | “We will go,” + “We must.” [direct]']],
    ['“We go.\n\n“And soon,” said Ellery.', ['Ellery | said | “We go.\n\n“And soon,” [direct]']],
    ['“It will fail.”', [' |  | “It will fail.” [direct]']],
    ['Ellery laughed. “It will fail.”', ['Ellery | laughed | “It will fail.” [direct]']],
  ],
  'the person told': [
    ['Ellery told the BBC that the plan would fail.', ['Ellery | told | that the plan would fail [indirect]']],
    ['She told him the plan would fail.', ['She | told | the plan would fail [indirect]']],
    ['Ellery told the BBC: “The plan will fail.”', ['Ellery | told | “The plan will fail.” [direct]']],
    ['“It will fail,” Ellery told reporters.', ['Ellery | told | “It will fail,” [direct]']],
    ['Ellery warned peers that it would fail.', ['Ellery | warned | that it would fail [indirect]']],
  ],
  'according to': [
    ['According to Ellery, the plan will fail.', ['Ellery | According to | the plan will fail [indirect]']],
    ['The plan will fail, according to Ellery.', ['Ellery | according to | The plan will fail [indirect]']],
  ],
  'an introduction in the paragraph above': [
    [
      'Ella Norrie, the head of Westline, said:\n\n“We lost power.\n\n“We will pay.”',
      ['Ella Norrie, the head of Westline | said | “We lost power.\n\n“We will pay.” [direct]'],
    ],
    [
      '“It failed,” said Ellery. Trustee Raul Espin disagreed about that. “Blame the price of flour and salt.”',
      [
        'Ellery | said | “It failed,” [direct]',
        'Trustee Raul Espin | disagreed about | that + “Blame the price of flour and salt.” [mixed]',
      ],
    ],
  ],
  'one subject, several verbs': [
    [
      'Ellery said it would fail, adding that the union was ready.',
      ['Ellery | said | it would fail [indirect]', 'Ellery | adding | that the union was ready [indirect]'],
    ],
    [
      'Ellery said the plan would fail and added that the union was ready to strike.',
      [
        'Ellery | said | the plan would fail [indirect]',
        'Ellery | added | that the union was ready to strike [indirect]',
      ],
    ],
  ],
  'one statement inside another': [
    [
      'Ellery said Tarn had promised to pay the workers by Friday.',
      ['Ellery | said | Tarn had promised to pay the workers by Friday [indirect]'],
    ],
  ],
  sources: [
    ['Ellery and Tarn said the plan had failed.', ['Ellery and Tarn | said | the plan had failed [indirect]']],
    [
      'Ellery, the transport secretary, said the plan had failed.',
      ['Ellery, the transport secretary | said | the plan had failed [indirect]'],
    ],
    ['“It failed,” said Tom Tarn, the union’s head.', ['Tom Tarn, the union’s head | said | “It failed,” [direct]']],
    [
      '“It failed,” said Tom Tarn, an aide to Mr. Pym.',
      ['Tom Tarn, an aide to Mr. Pym | said | “It failed,” [direct]'],
    ],
    ['Ms Ellery, 52, said the plan had failed.', ['Ms Ellery, 52 | said | the plan had failed [indirect]']],
    ['Ellery’s aide said the plan had failed.', ['Ellery’s aide | said | the plan had failed [indirect]']],
    [
      'A spokesman for the mayor said the plan had failed.',
      ['A spokesman for the mayor | said | the plan had failed [indirect]'],
    ],
    ['Gwen Tarn (D-Wis.) said the plan had failed.', ['Gwen Tarn (D-Wis.) | said | the plan had failed [indirect]']],
  ],
  labels: [
    ['ELLERY: The plan will fail.', ['ELLERY | : | The plan will fail. [direct]']],
    ['Note: the plan will fail.', []],
  ],
}

describe.each(Object.entries(TABLE))('%s', (_, rows) => {
  test.each(rows)('%j', async (text, attributions) => expect(await found(text)).toEqual(attributions))
})

describe('no attribution', () => {
  test.each([
    'The swing states will decide.',
    'The fund notes fell by two points.',
    'The report was long.',
    'His promise was broken.',
    'A stream called Otter Brook runs here.',
    'The “fair” price of “free” bread rose.',
    'The ferry left Corwen at nine and reached the island an hour later.',
    'Rain fell on the harbour all day.',
  ])('%j', async (text) => expect(await found(text)).toEqual([]))

  test('in a heading', async () => {
    const document = { ...documentOf('Ellery said it failed.\n\nShe left.'), heading: { start: 0, end: 22 } }
    expect((await extract(document, encoder)).attributions).toEqual([])
  })
})
