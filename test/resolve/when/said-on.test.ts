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

// 11 October 2023 is a Wednesday.
test.each<[string, string | null]>([
  ['[Ellery] [said] late on Tuesday {it failed}.', '2023-10-10'],
  ['[Ellery] [said] Tuesday night {it failed}.', '2023-10-10'],
  ['[Ellery] [said] last Tuesday {it failed}.', '2023-10-10'],
  ['[Ellery] [said] this Tuesday {it failed}.', '2023-10-10'],
  ['[Ellery] [told] The Sun on Thursday {it failed}.', '2023-10-05'],
  ['[Ellery] [told] a Friday rally {it failed}.', '2023-10-06'],
  ['[Ellery] [said] at Monday’s debate {it failed}.', '2023-10-09'],
  ['[Ellery] [said] last night {it failed}.', '2023-10-10'],
  ['[Ellery] [said] this morning {it failed}.', '2023-10-11'],
  ['[Ellery] [said] two days ago {it failed}.', '2023-10-09'],
  ['[Ellery] [said] on Feb. 9 {it failed}.', '2023-02-09'],
  ['[Ellery] [said] on 9 March {it failed}.', '2023-03-09'],
  ['[Ellery] [said] on Monday, Sept. 25, {it failed}.', '2023-09-25'],
  ['[Ellery], on Monday, [said] {it failed}.', '2023-10-09'],
  ['On Monday, when few were there to hear it and fewer cared, [Ellery] [said] {it failed}.', '2023-10-09'],
  ['[Ellery], who was elected in 2015, [said] on Tuesday {it failed}.', '2023-10-10'],
  ['{It failed}, [said] on Tuesday [Ellery], who was elected in 2015.', '2023-10-10'],
  ['[Ellery, who was elected in 2015,] [said] on Tuesday {it failed}.', '2023-10-10'],
  ['[Ellery] [said] at 10am {it failed}.', '2023-10-11'],
  ['But in a statement Friday, [Ellery] [said] {it failed}.', '2023-10-06'],
  ['[Ellery] [said] at the Monday meeting {it failed}.', '2023-10-09'],
  ['On Monday’s show [Ellery] [said] {it failed}.', '2023-10-09'],
  ['Later on Monday, [Ellery] [said] {it failed}.', '2023-10-09'],
  ['[Ellery] left on Monday, [saying] {it failed}.', '2023-10-09'],
  // No single day.
  ['In an August speech, [Ellery] [said] {it failed}.', null],
  ['[Ellery] [said] earlier in the week {it failed}.', null],
  ['In 2012, [she] [wrote] {it failed}.', null],
  ['In 2012, when few knew of it and those who did kept silent, [she] [wrote] {it failed}.', null],
  ['[Ellery] [wrote] in a 2012 memo {it failed}.', null],
  ['[Ellery] [wrote] in the 1990s {it failed}.', null],
  ['[Ellery] [said] last March {it failed}.', null],
  ['[Ellery] [said] last May {it failed}.', null],
  ['[Ellery] [said] in September {it failed}.', null],
  ['[Ellery] [said] earlier this week {it failed}.', null],
  ['[Ellery] [said] on Tuesday last week {it failed}.', null],
  ['[Ellery] [said] over the weekend {it failed}.', null],
  ['[Ellery] [said] last autumn {it failed}.', null],
  ['[Ellery] [said] two years ago {it failed}.', null],
  ['[Ellery] [said] a few days ago {it failed}.', null],
  ['[Ellery] [said] on Monday and Tuesday {it failed}.', null],
  ['[Ellery] [said] between 3 and 5 March {it failed}.', null],
  ['[Ellery] [said] on 05/03/2019 {it failed}.', null],
  ['The day before, [Ellery] [said] {it failed}.', null],
  // Not when it was said.
  ['[Ellery], elected on Monday, [said] {it failed}.', '2023-10-11'],
  ['[Ellery], a candidate in the 2016 election, [said] {it failed}.', '2023-10-11'],
  ['Asked about the 2016 election, [Ellery] [said] {it failed}.', '2023-10-11'],
  ['After Friday prayers [Ellery] [said] {it failed}.', '2023-10-11'],
  ['Before the Sept. 11 attacks [Ellery] [said] {it failed}.', '2023-10-11'],
  ['[Ellery] [told] voters in the run-up to Nov. 8 {it failed}.', '2023-10-11'],
  ['[Ellery] [said] ahead of next Tuesday {it failed}.', '2023-10-11'],
  ['[Ellery] [told] The Sun {it failed}.', '2023-10-11'],
  ['[Ellery] [said] on 8 November 2023 {it would fail}.', '2023-10-11'],
  ['[Ellery] [said] on Dec. 5 {they would meet}.', '2023-10-11'],
  ['[June Orr] [said] {it failed}.', '2023-10-11'],
  ['[Ellery] [told] April Orr {it failed}.', '2023-10-11'],
])('in October: %s', (marked, day) => expect(dayOf(marked, '2023-10-11')).toBe(day))

test('without a day of the article, nothing is guessed', () => {
  expect(dayOf('[Ellery] [said] on Tuesday {it failed}.', null)).toBeNull()
})
