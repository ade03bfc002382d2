import type { Document, LexiconMatch } from './document.ts'
import { firstWhere } from './search.ts'
import type { Span } from './span.ts'

/** What the lists say of the words inside a span or at its edges, in order. */
export function listedAt({ lexicon }: Document, { start, end }: Span): readonly LexiconMatch[] {
  const first = firstWhere(lexicon, (match) => match.end > start)
  return lexicon.slice(
    first,
    firstWhere(lexicon, (match) => match.start >= end),
  )
}
