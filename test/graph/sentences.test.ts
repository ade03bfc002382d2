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
  [`${'word '.repeat(100)}[Lowe said] ${'word '.repeat(100)}`, 'Lowe said'],
  // An abbreviation is read as an end: the evidence is a word shorter.
  ['Then Mr. [Lowe said no].', 'Lowe said no.'],
])('%s', (marked, evidence) => {
  const start = marked.indexOf('[')
  const text = marked.replace('[', '').replace(']', '')
  const end = marked.indexOf(']') - 1
  expect(text.slice(sentenceStart(text, start), sentenceEnd(text, end))).toBe(evidence)
})
