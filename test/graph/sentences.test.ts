import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentenceEnd, sentenceStart } from '../../src/graph/sentences.ts'

/** In each text the brackets stand for the statement; what comes out is the evidence. */
test.each([
  [
    'One left. At noon [Ann Lowe said she would stay], and did. Two came.',
    'At noon Ann Lowe said she would stay, and did.',
  ],
  ['[“Stay,” said Lowe].', '“Stay,” said Lowe.'],
  ['She paused. [“I stay. You go.”] Then she left.', '“I stay. You go.”'],
  ['He asked: “Why?” [She said “because.”]', 'She said “because.”'],
  ['Headline without a stop\n\n[Lowe said no]\n\nNext.', 'Lowe said no'],
  ['Costs rose (see table.) So [Lowe said] again.', 'So Lowe said again.'],
  [`${'word '.repeat(300)}[Lowe said] ${'word '.repeat(300)}`, 'Lowe said'],
  // An abbreviation is no end.
  ...[
    'Then Mr. [Lowe said no].',
    '[Lowe told Sen. Orr and Gov. J.K. Tarn that it failed] on Nov. 8.',
    'At 6 a.m. on Jan. 6 the U.S. [Senate said no], and George W. Bush, Ann Lowe Jr. and Lt. Col. Orr of Inc. Tarn left.',
    'In No. 10 the Rt. Hon. Ann Lowe, D-N.Y., [said no] to approx. 20 of them.',
    'Ann Lowe vs. Orr, [the court said], is over.',
  ].map((marked) => [`One left. ${marked} Two came.`, marked.replace(/[[\]]/g, '')] as [string, string]),
  // These are.
  ['One left the U.S. The rest [said no]. Two came.', 'The rest said no.'],
  ['One left at 6 p.m. He [said no] to Tarn Inc. But two came.', 'He said no to Tarn Inc.'],
  ['He said: No. Then [Lowe said no] in May. Two came.', 'Then Lowe said no in May.'],
])('%s', (marked, evidence) => {
  const start = marked.indexOf('[')
  const text = marked.replace('[', '').replace(']', '')
  const end = marked.indexOf(']') - 1
  expect(text.slice(sentenceStart(text, start), sentenceEnd(text, end))).toBe(evidence)
})

test('the evidence never ends behind an abbreviation that a name follows', () => {
  const abbreviation = fc.constantFrom(
    ...[
      'Mr.',
      'Sen.',
      'Gov.',
      'Amb.',
      'U.S.',
      'J.',
      'J.K.',
      'St.',
      'Lt. Col.',
      'Rt. Hon.',
      'Inc.',
      'Nov. 8',
      'No. 10',
      'a.m.',
    ],
  )
  const part = fc.oneof(
    abbreviation.map((short) => `${short} Tarn`),
    fc.constantFrom('Ann Lowe', 'told', 'and', '“yes,”', '(again)'),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.nat(), (parts, n) => {
      const sentence = `Lowe ${parts.join(' ')} Orr left.`
      const text = `One came. ${sentence} Two came.`
      const at = 10 + (n % sentence.length)
      expect(text.slice(sentenceStart(text, at), sentenceEnd(text, at))).toBe(sentence)
    }),
  )
})
