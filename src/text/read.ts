import type { Article } from '../model/article.ts'
import type { Document, LexiconMatch, NamePattern, Sentence, Token } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { paragraphsOf } from './paragraphs.ts'
import { lexiconMatchOf, patternOf } from './phrases.ts'
import { phrasesIn } from './plugin/recognise.ts'
import { headingOf, proseOf, visible } from './prose.ts'
import { meaningsIn } from './shared-names.ts'
import { type Word, wordsOf } from './tokens.ts'

/**
 * The language pass: paragraphs, sentences and tokens of an article, and what the lexicons say of them.
 *
 * Holds for any text: tokens are in order and disjoint, `article.text.slice(token.start, token.end)` is the token, and
 * every letter and digit of the prose lies in one. Offsets are half-open UTF-16 offsets into `article.text`.
 */
export function readDocument(article: Article): Document {
  const body = proseOf(article)
  const heading = headingOf(article, body)
  const paragraphs = [...(heading ? [heading] : []), ...paragraphsOf(body)]
  const prose = heading ? withSpan(body, heading, article.text) : body
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  const lexicon: LexiconMatch[] = []
  const patterns: NamePattern[] = []
  const meant = meaningsIn(article.text)
  paragraphs.forEach((span, paragraph) => {
    const clean = visible(prose.slice(span.start, span.end))
    const offset = (at: number): number => span.start + clean.original(at)
    const sentencesHere = wordsOf(clean.text)
    sentencesHere.forEach((words, i) => {
      const firstToken = tokens.length
      for (const word of words) tokens.push(tokenAt(article.text, word, offset, sentences.length))
      for (const found of phrasesIn(words)) {
        const match = lexiconMatchOf(article.text, tokens, firstToken, found)
        if (match) lexicon.push(meant(match))
        else patterns.push(patternOf(article.text, tokens, firstToken, found))
      }
      const next = sentencesHere[i + 1]?.[0]
      const limits = {
        start: Math.max(span.start, sentences.at(-1)?.end ?? 0),
        end: next ? offset(next.start) : span.end,
      }
      sentences.push({
        ...sentenceSpan(prose, limits, next === undefined),
        paragraph,
        firstToken,
        endToken: tokens.length,
      })
    })
  })
  return { article, prose, heading, paragraphs, sentences, tokens, lexicon, patterns }
}

/** The prose with one stretch of the text put back. */
const withSpan = (prose: string, { start, end }: Span, text: string): string =>
  prose.slice(0, start) + text.slice(start, end) + prose.slice(end)

function tokenAt(text: string, word: Word, offset: (at: number) => number, sentence: number): Token {
  const start = offset(word.start)
  const end = offset(word.end - 1) + 1
  const normal = word.text.toLowerCase().replaceAll('’', "'")
  return { start, end, text: text.slice(start, end), normal, lemma: word.root ?? normal, tags: word.tags, sentence }
}

/** Marks that open the next sentence, where blanks stand before them: quotation marks, brackets, dashes. */
const OPENING_OF_NEXT = /["'“‘«([{—–-]/

/** From where the last sentence ended to where the next one begins, less blanks and the marks that open the next. */
function sentenceSpan(all: string, limits: Span, isLast: boolean): Span {
  const text = all.slice(limits.start, limits.end)
  const body = isLast ? text.trimEnd() : withoutOpening(text)
  return { start: limits.start + (body.length - body.trimStart().length), end: limits.start + body.length }
}

function withoutOpening(text: string): string {
  const body = text.trimEnd()
  let end = body.length
  while (end > 0 && OPENING_OF_NEXT.test(body.charAt(end - 1))) end--
  return /\s/.test(body.charAt(end - 1)) ? body.slice(0, end).trimEnd() : body
}
