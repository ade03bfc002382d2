import { Cover } from '../model/cover.ts'
import type { Document } from '../model/document.ts'
import { paragraphAt } from '../model/locate.ts'
import { firstWhere } from '../model/search.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Quotation } from './quotations.ts'
import { isSpeech } from './speech.ts'

/** A document together with its quotations: what attribution asks about. */
export class QuotedDocument {
  readonly document: Document
  readonly text: string
  /** Outermost quotations that are somebody's speech, and not a title, a nickname or a word held at arm's length. */
  readonly speech: readonly Quotation[]
  /** Speech inside speech. */
  readonly innerSpeech: readonly Quotation[]
  private readonly quoted: Cover

  constructor(document: Document, quotations: readonly Quotation[]) {
    this.document = document
    this.text = document.prose
    const speech = quotations.filter((quotation) => isSpeech(this.text, quotation))
    this.speech = speech.filter(({ depth }) => depth === 0)
    this.innerSpeech = speech.filter(({ depth }) => depth === 1)
    this.quoted = new Cover(this.text.length, quotations)
  }

  /** Index of the paragraph that holds `offset`, or of the next one. */
  paragraphAt(offset: number): number {
    return paragraphAt(this.document, offset)
  }

  /** The speech that a span shares characters with. */
  speechAt(span: Span): readonly Quotation[] {
    const first = firstWhere(this.speech, (quotation) => quotation.end > span.start)
    const found: Quotation[] = []
    for (let i = first; overlaps(this.speech[i] ?? NOWHERE, span); i++) found.push(this.speech[i] as Quotation)
    return found
  }

  /** How many of a span's letters and digits stand inside quotation marks, and how many outside. */
  lettersOf({ start, end }: Span): { quoted: number; plain: number } {
    let [quoted, plain] = [0, 0]
    for (let at = start; at < end; at++) {
      if (!/[\p{L}\p{N}]/u.test(this.text.charAt(at))) continue
      if (this.quoted.touches({ start: at, end: at + 1 })) quoted++
      else plain++
    }
    return { quoted, plain }
  }
}

const NOWHERE: Span = { start: Infinity, end: -Infinity }
