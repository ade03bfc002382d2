import fc from 'fast-check'
import type { Article } from '../../src/model/article.ts'
import type { Document } from '../../src/model/document.ts'
import { contains, type Span } from '../../src/model/span.ts'
import { proseOf } from '../../src/text/prose.ts'
import { readDocument } from '../../src/text/read.ts'

/** An article of this text alone. */
export const articleOf = (text: string, changes: Partial<Article> = {}): Article => ({
  id: 'test',
  info: { url: null, title: null, outlet: null, agency: null, publishedAt: null, file: null, line: null },
  text,
  markup: [],
  ...changes,
})

export const documentOf = (text: string): Document => readDocument(articleOf(text))

/** What a document breaks of the promises that later stages rely on; empty where it keeps them all. */
export function brokenPromises({ article, paragraphs, sentences, tokens, lexicon }: Document): string[] {
  const { text } = article
  const broken: string[] = []
  const check = (isKept: boolean, promise: string, at: Span): void => {
    if (!isKept) broken.push(`${promise} at ${at.start}: ${JSON.stringify(text.slice(at.start, at.end))}`)
  }
  const checkOrder = (spans: readonly Span[], name: string): void =>
    spans.forEach((span, i) => {
      const isInside = span.start < span.end && span.end <= text.length
      check(isInside && span.start >= (spans[i - 1]?.end ?? 0), `${name} are ordered, disjoint and not empty`, span)
    })
  checkOrder(paragraphs, 'paragraphs')
  checkOrder(sentences, 'sentences')
  checkOrder(tokens, 'tokens')
  checkOrder(lexicon, 'lexicon matches')
  const nowhere = { start: Infinity, end: -Infinity }
  sentences.forEach((sentence, i) => {
    check(contains(paragraphs[sentence.paragraph] ?? nowhere, sentence), 'a sentence lies in its paragraph', sentence)
    check(sentence.firstToken === (sentences[i - 1]?.endToken ?? 0), 'sentences share out the tokens', sentence)
    check(sentence.firstToken < sentence.endToken, 'a sentence has a token', sentence)
  })
  for (const token of tokens) {
    check(text.slice(token.start, token.end) === token.text, 'a token is its text', token)
    check(contains(sentences[token.sentence] ?? nowhere, token), 'a token lies in its sentence', token)
    check(!/\s/.test(token.text.charAt(0) + token.text.at(-1)), 'no blanks at the ends of a token', token)
  }
  let i = 0
  for (const { index: start } of proseOf(article).matchAll(/[\p{L}\p{N}]/gu)) {
    while ((tokens[i]?.end ?? Infinity) <= start) i++
    check((tokens[i]?.start ?? Infinity) <= start, 'every letter lies in a token', { start, end: start + 1 })
  }
  return broken
}

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('She', 'said', 'the', 'plan', 'U.S.', 'Mr', "don't", 'won’t', 'can not') },
  { weight: 2, arbitrary: fc.constantFrom('Anna', 'Ellery', 'minister', 'Britain', '1,400', '£310', 'x.y', 'BBC') },
  { weight: 4, arbitrary: fc.constantFrom(' ', ' ', '. ', ', ', '? ', ': ', '\n', '\r\n', '\n\n', '\t', '\u00a0') },
  { weight: 4, arbitrary: fc.constantFrom('“', '”', '‘', '’', '"', "'", "''", '``', '«', '»', '″', '′', '(', ')') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\ufeff', '\u00ad', '\u200b', '\u200d', '😀', '👩‍🚒', 'é', 'e\u0301', 'ﬁ', '—'),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)

/** Any string at all, more often than not one with the stumbling blocks of news prose. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
)
