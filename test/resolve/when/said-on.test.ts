import { expect, test } from 'vitest'
import { saidOn } from '../../../src/resolve/when/said-on.ts'
import { documentOf } from '../../text/document.ts'

/** The day of a statement: source and cue in brackets, what is said in braces. */
function dayOf(marked: string, publishedAt: string | null): string | null {
  const spans = { '[': [] as [number, number][], '{': [] as [number, number][] }
  let text = ''
  for (const part of marked.matchAll(/([[{])([^\]}]*)[\]}]|[^[{]+/g)) {
    if (part[1]) spans[part[1] as '[' | '{'].push([text.length, text.length + (part[2] ?? '').length])
    text += part[1] ? part[2] : part[0]
  }
  const document = documentOf(text)
  const info = { ...document.article.info, publishedAt }
  const [source, cue] = spans['['].map(([start, end]) => ({ start, end }))
  return saidOn(
    { ...document, article: { ...document.article, info } },
    {
      sources: source ? [source] : [],
      cues: cue ? [cue] : [],
      contents: spans['{'].map(([start, end]) => ({ start, end })),
      form: 'indirect',
      polarity: 'asserted',
      confidence: 1,
    },
  )
}

// 26 March 2025 is a Wednesday.
test.each<[string, string | null]>([
  ['[Ellery] [said] {it failed}.', '2025-03-26'],
  ['[Ellery] [said] on Tuesday {it failed}.', '2025-03-25'],
  ['[Ellery] [said] Friday {it failed}.', '2025-03-21'],
  ['[Ellery] [said] on Wednesday {it failed}.', '2025-03-26'],
  ['On Monday [Ellery] [told] the BBC {it failed}.', '2025-03-24'],
  ['[Ellery] [said] yesterday {it failed}.', '2025-03-25'],
  ['[Ellery] [said] on 15 March {it failed}.', '2025-03-15'],
  ['[Ellery] [said] on December 28 {it failed}.', '2024-12-28'],
  ['[Ellery] [said] on 3 May 2019 {it failed}.', '2019-05-03'],
  ['[Ellery] [said] on Feb. 9 {it failed}.', '2025-02-09'],
  ['[Caesar] [said] on 15 March 44 BC {it failed}.', null],
  ['[Caesar] [said] on 3 March 44 AD {it failed}.', null],
  ['[Ellery] [said] on 15 March 3100 {it would fail}.', null],
  ['[The nominee for the Aug. 8 election] [said] {it failed}.', '2025-03-26'],
  ['[Ellery] [said] last week {it failed}.', null],
  ['[Ellery] [said] in 2019 {it failed}.', null],
  ['[Ellery] [said] {it failed on Tuesday}.', '2025-03-26'],
  ['[Ellery] [said] {it failed}. On Tuesday they met.', '2025-03-26'],
  ['On 5 May 2019 [BC Ferries] [said] {it failed}.', '2019-05-05'],
  ['[April Tarn] [said] {it failed}.', '2025-03-26'],
  ['[Tom May], 62, [said] {it failed}.', '2025-03-26'],
  ['[Tom May], 31, [said] on Tuesday {it failed}.', '2025-03-25'],
  ['[Ellery] [may have said] {it failed}.', '2025-03-26'],
])('%s', (marked, day) => expect(dayOf(marked, '2025-03-26')).toBe(day))

test('without a day of the article, nothing is guessed', () => {
  expect(dayOf('[Ellery] [said] on Tuesday {it failed}.', null)).toBeNull()
})
