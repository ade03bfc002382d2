import type { Document, LexiconMatch } from '../model/document.ts'
import { firstWhere } from '../model/search.ts'
import type { Span } from '../model/span.ts'

/** What the lists say of the words inside a span or at its edges, in order. */
export function listedAt({ lexicon }: Document, { start, end }: Span): readonly LexiconMatch[] {
  const first = firstWhere(lexicon, (match) => match.end > start)
  return lexicon.slice(
    first,
    firstWhere(lexicon, (match) => match.start >= end),
  )
}
