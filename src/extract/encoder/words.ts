import type { Document } from '../../model/document.ts'
import { INVISIBLE } from '../../model/printed.ts'
import type { Span } from '../../model/span.ts'
import type { Quotation } from '../quotations.ts'

/** A word as the encoder sees it: BERT's own split, finer than the tokens of the language pass. */
export interface Word extends Span {
  /** Without invisible characters; of quotation marks, the double kind that the encoder knows best. */
  readonly text: string
  /** Letter case (0 lower, 1 Capital, 2 CAPS), and 3 more inside quotation marks. */
  readonly feature: number
}

/** A run of letters and digits, or any other single visible character: as in `training/articles.py`. */
const WORD = new RegExp(`(?:[\\p{L}\\p{N}]|${INVISIBLE.source})+|\\S`, 'gu')

/** The words of every paragraph of a document. */
export function wordsOf(document: Document, quotations: readonly Quotation[]): Word[][] {
  const outermost = quotations.filter(({ depth }) => depth === 0)
  let next = 0
  return document.paragraphs.map((paragraph) => {
    const words: Word[] = []
    for (const match of document.prose.slice(paragraph.start, paragraph.end).matchAll(WORD)) {
      const text = match[0].replace(INVISIBLE, '')
      if (!text) continue
      const start = paragraph.start + match.index
      const end = start + match[0].length
      while ((outermost[next]?.end ?? Infinity) <= start) next++
      words.push({ start, end, ...seen(text, { start, end }, outermost[next]) })
    }
    return words
  })
}

function seen(text: string, { start, end }: Span, quotation: Quotation | undefined): Pick<Word, 'text' | 'feature'> {
  if (!quotation || end <= quotation.start) return { text, feature: caseOf(text) }
  const isOpening = start < quotation.inner.start
  if (isOpening || start >= quotation.inner.end)
    return { text: /^["“”]$/.test(text) ? text : isOpening ? '“' : '”', feature: 0 }
  const isDoubleMark = /^["“”]$/.test(text)
  return { text, feature: caseOf(text) + (isDoubleMark ? 0 : 3) }
}

function caseOf(word: string): number {
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return 2
  return /^\p{Lu}/u.test(word) ? 1 : 0
}
