import type { Document, Sentence, Token } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { isCapital, plain } from './capital-words.ts'
import { isJoined, linkedTo } from './joined.ts'
import { FUNCTION_WORDS, NEVER_NAMES, ORG_HEADS, TITLES } from './name-words.ts'
import { words } from './words.ts'

/** A row of capitalised words that may be a name, without titles before it and possessive endings behind it. */
export interface CapitalRun extends Span {
  readonly firstToken: number
  readonly endToken: number
  /** Whether a title stands right before it: "Ms", "Sen.". */
  readonly titled: boolean
  /** Whether it stands where any word has a capital: alone at the head of a sentence, in a headline, in capitals. */
  readonly weak: boolean
}

/** Tags of words that have a capital only because a sentence begins. */
const COMMON = words(`
  Determiner Preposition Conjunction Pronoun Adverb QuestionWord Modal Copula Auxiliary Negative Expression Verb Value`)

/** Finds every run of capitalised words; `taken` tokens (countries, offices) break a run. */
export function capitalRuns(document: Document, taken: (token: number) => boolean): CapitalRun[] {
  const runs: CapitalRun[] = []
  for (const sentence of document.sentences) {
    const headline = isHeadline(document, sentence)
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!isCapital(document.tokens[i]) || taken(i)) continue
      const end = runEnd(document, sentence, i, taken)
      runs.push(...cleaned(document, sentence, i, end, { headline, titled: taken(i - 1) && isJoined(document, i) }))
      i = end - 1
    }
  }
  return runs
}

/**
 * Headlines give most words a capital: nothing new is learned from them. They end without a full stop, but for some that
 * open a text.
 */
function isHeadline({ tokens, article }: Document, { firstToken, endToken, end }: Sentence): boolean {
  if (firstToken > 0 && article.text.charAt(end - 1) === '.') return false
  const long = tokens.slice(firstToken, endToken).filter((token) => token.text.length > 3 && /^\p{L}/u.test(token.text))
  return long.length >= 5 && long.filter(isCapital).length > 0.7 * long.length
}

function runEnd(document: Document, sentence: Sentence, first: number, taken: (token: number) => boolean): number {
  const { tokens } = document
  let end = first + 1
  while (end < sentence.endToken && !/[’']s?$/.test(tokens[end - 1]?.text ?? '') && isJoined(document, end)) {
    if (isCapital(tokens[end]) && !taken(end)) end++
    else {
      const linked = linkedTo(document, sentence, first, end)
      if (linked < 0 || taken(linked)) break
      end = linked + 1
    }
  }
  return end
}

interface Context {
  readonly headline: boolean
  /** Whether an office stands right before: "President Trump". */
  readonly titled: boolean
}

/** Drops titles and words that only begin a sentence; cuts at weekdays and other words that are never names. */
function cleaned(document: Document, sentence: Sentence, from: number, to: number, context: Context): CapitalRun[] {
  const { tokens } = document
  let first = from
  let { titled } = context
  const isFirst = (i: number): boolean => i === sentence.firstToken || opensQuotation(document, i)
  while (first < to && (isFunctionWord(tokens[first]) || (isFirst(first) && isCommonWord(tokens[first])))) first++
  while (first < to && TITLES.has(plain(tokens[first] as Token))) {
    titled = true
    first++
  }
  if (first >= to) return []
  // Only a body's name may hold such a word: "Republican Jewish Coalition".
  const isBody = tokens.slice(first, to).some((token) => ORG_HEADS.has(plain(token)))
  const barrier = isBody ? -1 : tokens.slice(first, to).findIndex((token) => isBarrier(token))
  const end = barrier < 0 ? to : first + barrier
  const rest = barrier < 0 ? [] : cleaned(document, sentence, end + 1, to, { ...context, titled: false })
  if (first >= end) return rest
  const start = tokens[first]?.start ?? 0
  const last = tokens[end - 1] as Token
  const inCapitals = tokens.slice(first, end).every((token) => /^[^\p{Ll}]{4,}$/u.test(token.text))
  const weak = context.headline || inCapitals || (isFirst(first) && end - first === 1 && !titled)
  return [
    { firstToken: first, endToken: end, start, end: last.start + withoutEnding(last.text), titled, weak },
    ...rest,
  ]
}

const isBarrier = (token: Token): boolean => NEVER_NAMES.has(plain(token)) || isFunctionWord(token)

const isFunctionWord = (token: Token | undefined): boolean => token !== undefined && FUNCTION_WORDS.has(token.normal)

const withoutEnding = (text: string): number => text.replace(/[’']s?$/, '').length

function isCommonWord(token: Token | undefined): boolean {
  // In capitals the tagger is at a loss; such names are only believed where the article gives them elsewhere.
  if (!token || token.tags.has('FirstName') || /^\p{Lu}{4,}$/u.test(token.text)) return false
  return [...token.tags].some((tag) => COMMON.has(tag))
}

const opensQuotation = ({ article, tokens }: Document, i: number): boolean =>
  /["“‘:]\s*$/.test(article.text.slice(Math.max(0, (tokens[i]?.start ?? 0) - 2), tokens[i]?.start))
