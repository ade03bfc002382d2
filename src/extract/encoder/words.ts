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
const DOUBLE = new Set(['"', '“', '”'])

/** The words of every paragraph of a document. */
export function wordsOf(document: Document, quotations: readonly Quotation[]): Word[][] {
  const single = quotations.filter(({ depth, start }) => depth === 0 && !DOUBLE.has(document.prose.charAt(start)))
  let next = 0
  return document.paragraphs.map((paragraph) => {
    const words: Word[] = []
    // A mark left open holds to the paragraph's end.
    let inside = false
    for (const match of document.prose.slice(paragraph.start, paragraph.end).matchAll(WORD)) {
      const start = paragraph.start + match.index
      const end = start + match[0].length
      while ((single[next]?.end ?? Infinity) <= start) next++
      const text = asAmerican(match[0].replace(INVISIBLE, ''), { start, end }, single[next])
      if (!text) continue
      const isMark = DOUBLE.has(text)
      if (isMark) inside = text === '“' || (text === '"' && !inside)
      words.push({ start, end, text, feature: caseOf(text) + (inside && !isMark ? 3 : 0) })
    }
    return words
  })
}

/** The encoder learned from American news: where speech stands in single marks, with double ones inside, they are swapped. */
function asAmerican(text: string, { start, end }: Span, quotation: Quotation | undefined): string {
  if (!quotation || end <= quotation.start) return text
  if (start < quotation.inner.start) return '“'
  if (start >= quotation.inner.end) return '”'
  return DOUBLE.has(text) ? '’' : text
}

function caseOf(word: string): number {
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return 2
  return /^\p{Lu}/u.test(word) ? 1 : 0
}
