import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotations, type Quotation } from '../../src/extract/quotations.ts'
import { QuotedDocument } from '../../src/extract/quoted-document.ts'
import { contains, overlaps } from '../../src/model/span.ts'
import { anyText, documentOf } from '../text/document.ts'

/** The quotations with their marks, in order; those inside others behind as many dots as they are deep. */
const found = (text: string): string[] =>
  findQuotations(documentOf(text)).map(({ start, end, depth }) => '·'.repeat(depth) + text.slice(start, end))

const TABLE: Record<string, [text: string, quotations: string[]][]> = {
  'signs of all kinds': [
    ['“We will go,” she said.', ['“We will go,”']],
    ['"We will go," she said.', ['"We will go,"']],
    ['″We will go,″ she said.', ['″We will go,″']],
    ['＂We will go,＂ she said.', ['＂We will go,＂']],
    ["''We will go,'' she said.", ["''We will go,''"]],
    ["``We will go,'' she said.", ["``We will go,''"]],
    ['«We will go», she said.', ['«We will go»']],
    ['„We will go,” she said.', ['„We will go,”']],
    ['„We will go,“ she said.', ['„We will go,“']],
    ['“We will go,“ she said. Then “no”.', ['“We will go,“', '“no”']],
    ['She said“We will go” and left.', ['“We will go”']],
    ['She said:“…we will go” and left.', ['“…we will go”']],
    ['‘We will go,’ she said.', ['‘We will go,’']],
    ["'We will go,' she said.", ["'We will go,'"]],
    ['“We will go," she said.', ['“We will go,"']],
    ['“”', ['“”']],
  ],
  'several in a paragraph': [
    ['“What?” she asked. “No!”', ['“What?”', '“No!”']],
    ['"What?" she asked. "No!"', ['"What?"', '"No!"']],
    ["'What?' she asked. 'No!'", ["'What?'", "'No!'"]],
    ['“We will go” “and soon,” she said.', ['“We will go”', '“and soon,”']],
    ['“One,” she said, “and ‘two’.”', ['“One,”', '“and ‘two’.”', '·‘two’']],
    ["He said 'we're not going' and 'that's that'.", ["'we're not going'", "'that's that'"]],
  ],
  'one inside another': [
    ['“He said ‘never’ and left,” she said.', ['“He said ‘never’ and left,”', '·‘never’']],
    ['‘He said “never” and left,’ she said.', ['‘He said “never” and left,’', '·“never”']],
    ['"He said \'never\' and left," she said.', ['"He said \'never\' and left,"', "·'never'"]],
    ['\'He said "never" and left,\' she said.', ['\'He said "never" and left,\'', '·"never"']],
    ['“He said “never” to me,” she said.', ['“He said “never” to me,”', '·“never”']],
    ['"He said "never" to me," she said.', ['"He said "never" to me,"', '·"never"']],
    ['“‘Never,’ he said,” she recalled.', ['“‘Never,’ he said,”', '·‘Never,’']],
    ['“I told them, ‘Go.’”', ['“I told them, ‘Go.’”', '·‘Go.’']],
    ['\'I told them, "Go."\'', ['\'I told them, "Go."\'', '·"Go."']],
    ['“We said ‘no’,” he said.', ['“We said ‘no’,”', '·‘no’']],
    ['“a ‘b “c” d’ e”', ['“a ‘b “c” d’ e”', '·‘b “c” d’', '··“c”']],
  ],
  apostrophes: [
    ['‘We won’t go,’ she said.', ['‘We won’t go,’']],
    ["'We won't go,' she said.", ["'We won't go,'"]],
    ["'Tell 'em no,' he said.", ["'Tell 'em no,'"]],
    ['‘Tell ’em no,’ he said.', ['‘Tell ’em no,’']],
    ["'In the '90s we won,' he said.", ["'In the '90s we won,'"]],
    ['‘The ministers’ plan won’t work,’ he said.', ['‘The ministers’ plan won’t work,’']],
    ["'The ministers' plan won't work,' he said.", ["'The ministers' plan won't work,'"]],
    ['‘The ministers’ Corwen plan failed,’ he said.', ['‘The ministers’ Corwen plan failed,’']],
    ['‘We back the dockers’ rights’, he said.', ['‘We back the dockers’ rights’']],
    ['The dockers’ leader said: ‘No.’ The aides’ chief: ‘Yes.’', ['‘No.’', '‘Yes.’']],
    ['James’ ‘plan’ and the workers’ ‘hope’', ['‘plan’', '‘hope’']],
    ['‘’til June’', ['‘’til June’']],
    ['“’Twas ever thus,” he said.', ['“’Twas ever thus,”']],
  ],
  'signs that quote nothing': [
    ["Back in the '90s and '00s, rock 'n' roll paid.", []],
    ['Back in the ‘90s they sang rock ‘n’ roll.', []],
    ['the workers’ hopes and the ministers’ fears', []],
    ["5 o'clock, O'Hara's and the '68 revolt", []],
    ['The 12" pipe and the 14" pipe burst.', []],
    ['The board is 6′ 2″ long.', []],
    ["It grew from 5' to 7' in a year.", []],
    ['He is 6\'2" tall and said "no more".', ['"no more"']],
    ["''", []],
    ['”No”', []],
  ],
  'brackets, dashes and full stops around them': [
    ['(“We will go,” she said.)', ['“We will go,”']],
    ['[“We will go”]', ['“We will go”']],
    ["It was ('a farce') again.", ["'a farce'"]],
    ['“We will go”—and they did—“soon”.', ['“We will go”', '“soon”']],
    ['"We will go"--and they did--"soon".', ['"We will go"', '"soon"']],
    ['They said – ‘never’ – and left.', ['‘never’']],
    ['He said “We will go.”She left.', ['“We will go.”']],
    ['“We…” she said.', ['“We…”']],
  ],
  'over paragraphs': [
    ['“One.\n\n“Two,” she said.', ['“One.\n\n“Two,”']],
    ['“One.\n\n“Two.\n\n“Three,” she said.', ['“One.\n\n“Two.\n\n“Three,”']],
    ['"One.\n\n"Two.\n\n"Three," she said.', ['"One.\n\n"Two.\n\n"Three,"']],
    ['‘One.\n\n‘Two,’ she said.', ['‘One.\n\n‘Two,’']],
    ["'One.\n\n'Two,' she said.", ["'One.\n\n'Two,'"]],
    ['She said: “One.\r\n\r\n“Two ‘and’ three.”', ['“One.\r\n\r\n“Two ‘and’ three.”', '·‘and’']],
    ['“One.\n\n“Two.\n\n“Three.\n\nShe left.', ['“One.\n\n“Two.\n\n“Three.']],
    ['“One.”\n\n“Two,” she said.', ['“One.”', '“Two,”']],
  ],
  'a mark that is missing': [
    [
      '“Who would buy it? asked head teacher Moira Keane.\n\n“We would,” he said.',
      ['“Who would buy it?', '“We would,”'],
    ],
    ['“We will not sell, Keane said.\n\n“They will,” said Orr.', ['“We will not sell,', '“They will,”']],
    ['“He came, he said, and left.\n\n“And soon,” said Orr.', ['“He came, he said, and left.\n\n“And soon,”']],
    ['""= none\n\n“No.”', ['""', '“No.”']],
    [
      'He left.Ellery stayed."We tried," she said."They left."Orr said: "No."',
      ['"We tried,"', '"They left."', '"No."'],
    ],
    ['She said: “We will go. They left.\n\nThe talks ended.', ['“We will go. They left.']],
    ['“One.\n\nTwo,” she said. “Three.”', ['“One.', '“Three.”']],
    ['We will go,” she said. Then “no more” it was.', ['“no more”']],
    ['She said, "We will go. Then he said "no," and left.', ['"We will go. Then he said', '"no,"']],
    ['He said it was “one\n\nThen he left. “Two,” said she.', ['“Two,”']],
    ['The ‘plan was bad. They left.\n\nThey went.', []],
    ['He told the “one with ‘a hat’ to go', ['‘a hat’']],
    ['The “one and “two” and “three” left.', ['“two”', '“three”']],
  ],
}

describe.each(Object.entries(TABLE))('%s', (_, rows) => {
  test.each(rows)('%j', (text, quotations) => expect(found(text)).toEqual(quotations))
})

describe('for any text', () => {
  const OPENING = /^(?:["“‘«„‟″＂‚‛'′]|``)/

  const broken = (text: string): string[] => {
    const document = documentOf(text)
    const quotations = findQuotations(document)
    const problems: string[] = []
    const check = (isKept: boolean, promise: string): void => {
      if (!isKept) problems.push(promise)
    }
    quotations.forEach((one, i) => {
      const { start, end, inner, depth } = one
      check(0 <= start && start < inner.start && inner.end <= end && end <= text.length, 'marks stand at the ends')
      check(inner.start <= inner.end, 'the inside begins before it ends')
      check(OPENING.test(text.slice(start, inner.start)), 'begins with an opening mark')
      check(start >= (quotations[i - 1]?.start ?? 0), 'in order')
      const around = quotations.filter((other) => other !== one && contains(other, one))
      check(around.length === depth, 'depth is the number of quotations around it')
      const crosses = (other: Quotation): boolean =>
        overlaps(other, one) && !contains(other, one) && !contains(one, other)
      check(!quotations.some(crosses), 'nested or apart')
      for (const paragraph of document.paragraphs)
        if (start < paragraph.start && paragraph.start < end)
          check(OPENING.test(text.slice(paragraph.start)), 'goes on only where a paragraph begins with an opening mark')
    })
    return problems
  }

  test('quotations lie in it, nest, and swallow no paragraph', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(broken(text)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('the same where nearly everything is a mark', () => {
    const dense = fc.constantFrom(...'“”‘’"\'«».,s ', '\n\n', 'a', '``')
    fc.assert(
      fc.property(fc.array(dense, { maxLength: 40 }), (pieces) => {
        expect(broken(pieces.join(''))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('speech', () => {
  const speech = (text: string): string[] => {
    const document = documentOf(text)
    return new QuotedDocument(document, findQuotations(document)).speech.map(({ start, end }) => text.slice(start, end))
  }

  test.each([
    '“We will go,” she said.',
    '“No,” she said.',
    '“Never!” shouted Mr Tarn.',
    'She said: “Never”.',
    'She said, “never again.”',
    'It was “a slow and quiet kind of theft from the town”.',
    '“Who is Anna Ellery?” he asked.',
    '“One.\n\n“Two”',
    'Orr shouted “Who Owns It?” and left',
    'In the street: “Where Now?”',
    'He stopped. “Now What?”',
  ])('%j is speech', (text) => expect(speech(text)).toHaveLength(1))

  test.each([
    'the so-called “premium” was gone',
    'Henry “Hank” Tarn left',
    'he sang “The Gates of Corwen” and left',
    'known as “the Hammer”.',
    'the ‘Docks and Donkeys’ fair',
    'a “free” port and a “fair” deal',
    'the word “reform,” which nobody likes',
    'the exhibition “Who Owns the Sea?” closes on Sunday',
    'Her song “Don’t Go!” was a hit',
    'the play ‘Is Anybody There?’ returns',
  ])('%j holds none', (text) => expect(speech(text)).toEqual([]))
})
