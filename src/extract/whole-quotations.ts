import { contains, overlaps, type Span } from '../model/span.ts'
import type { CueReading } from './encoder/cue-reading.ts'
import type { Quotation } from './quotations.ts'
import type { QuotedDocument } from './quoted-document.ts'

/**
 * Share of a quotation, in the paragraph of its cue, that the encoder must have found for all of it to be taken, unless it
 * found its beginning.
 */
const ENOUGH = 0.5

/**
 * The contents of a reading with their quotations whole: quotation marks are surer than the encoder about where speech
 * begins and ends, and only they know that it goes on in the next paragraph.
 */
export function wholeQuotations(quoted: QuotedDocument, { cue, sources, contents }: CueReading): Span[] {
  const worded = contents.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(quoted.text.slice(start, end)))
  const whole = worded.map((content) => {
    let grown = content
    for (const quotation of quoted.speechAt(content)) {
      const hull = { start: Math.min(grown.start, quotation.start), end: Math.max(grown.end, quotation.end) }
      const isFree = ![cue, ...sources].some((other) => overlaps(hull, other))
      const isBegun = content.start >= quotation.start && content.start <= quotation.inner.start
      if (isFree && (isBegun || shareOf(quoted, quotation, content) >= ENOUGH)) grown = hull
    }
    return grown
  })
  return joined(whole)
}

/** How much of the quotation, as far as it stands in the paragraph of `content`, is in `content`. */
function shareOf(quoted: QuotedDocument, quotation: Quotation, content: Span): number {
  const paragraph = quoted.document.paragraphs[quoted.paragraphAt(content.start)] ?? content
  const [start, end] = [Math.max(quotation.start, paragraph.start), Math.min(quotation.end, paragraph.end)]
  return (Math.min(end, content.end) - Math.max(start, content.start)) / (end - start)
}

/** Spans that have grown into one another are one. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && span.start <= last.end)
      found[found.length - 1] = contains(last, span) ? last : { start: last.start, end: span.end }
    else found.push(span)
  }
  return found
}
