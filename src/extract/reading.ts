import type { Document, Sentence, Token } from '../model/document.ts'
import { firstWhere } from '../model/search.ts'
import type { Span } from '../model/span.ts'
import type { Quotation } from './quotations.ts'
import { isSpeech } from './speech.ts'

/** A document together with its quotations: what every rule of attribution asks about. */
export class Reading {
  readonly document: Document
  readonly text: string
  readonly tokens: readonly Token[]
  /** Outermost quotations, in order. */
  readonly quotations: readonly Quotation[]
  /** Those of them that are somebody's speech, and not a title, a nickname or a word held at arm's length. */
  readonly speech: readonly Quotation[]
  private readonly quotedBy: Int32Array
  private readonly spoken: ReadonlySet<Quotation>

  constructor(document: Document, quotations: readonly Quotation[]) {
    this.document = document
    this.text = document.prose
    this.tokens = document.tokens
    this.quotations = quotations.filter((quotation) => quotation.depth === 0)
    this.speech = this.quotations.filter((quotation) => isSpeech(this.text, quotation))
    this.spoken = new Set(this.speech)
    this.quotedBy = this.indexTokens()
  }

  /** The outermost quotation around a token. */
  quotationAt(token: Token): Quotation | null {
    return this.quotations[this.quotedBy[this.tokenFrom(token.start)] ?? -1] ?? null
  }

  isQuoted = (token: Token): boolean => this.quotationAt(token) !== null

  isSpoken = (token: Token): boolean => {
    const quotation = this.quotationAt(token)
    return quotation !== null && this.spoken.has(quotation)
  }

  sentenceOf(token: number): Sentence | undefined {
    const index = this.tokens[token]?.sentence
    return index === undefined ? undefined : this.document.sentences[index]
  }

  /** Index of the first token that starts at `offset` or later. */
  tokenFrom(offset: number): number {
    return firstWhere(this.tokens, (token) => token.start >= offset)
  }

  /** Index of the sentence that holds `offset`, or of the next one. */
  sentenceAt(offset: number): number {
    return firstWhere(this.document.sentences, (sentence) => offset < sentence.end)
  }

  /** The last stretch of speech that ends at `offset` or before. */
  speechBefore(offset: number): Quotation | undefined {
    return this.speech[firstWhere(this.speech, (quotation) => quotation.end > offset) - 1]
  }

  /** The first stretch of speech that starts at `offset` or behind it. */
  speechAfter(offset: number): Quotation | undefined {
    return this.speech[firstWhere(this.speech, (quotation) => quotation.start >= offset)]
  }

  /** The outermost quotation that holds the character at `offset`, if there is one, else the next. */
  quotationFrom(offset: number): Quotation | undefined {
    return this.quotations[firstWhere(this.quotations, (quotation) => quotation.end > offset)]
  }

  private indexTokens(): Int32Array {
    const quotedBy = new Int32Array(this.tokens.length).fill(-1)
    this.quotations.forEach((quotation, q) => {
      for (let i = this.tokenFrom(quotation.start); (this.tokens[i]?.end ?? Infinity) <= quotation.end; i++)
        quotedBy[i] = q
    })
    return quotedBy
  }
}

/** Shrinks a span to leave out blanks, commas and the like at its edges; `null` when nothing is left. */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && /[\s,;:—–-]/.test(text.charAt(start))) start++
  while (end > start && /[\s,;:—–-]/.test(text.charAt(end - 1))) end--
  return start < end ? { start, end } : null
}
