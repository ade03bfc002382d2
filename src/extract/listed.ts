import type { Document, LexiconMatch, Token } from '../model/document.ts'
import { HONORIFIC } from '../model/honorifics.ts'
import { firstWhere } from '../model/search.ts'
import type { Span } from '../model/span.ts'

const IS_HONORIFIC = new RegExp(`^(?:${HONORIFIC})\\.?$`)

/** "Mr Jordan", "Michael Jordan". */
const isPersonal = ({ text, tags }: Token): boolean =>
  IS_HONORIFIC.test(text) || (tags.has('FirstName') && /^\p{Lu}/u.test(text))

/**
 * Whether a lexicon's word stands by itself: "Jordan" in "Michael Jordan" and "London" in "London Breed" are parts of a
 * person's name.
 */
export function isTrusted({ article, tokens }: Document, { firstToken, endToken }: LexiconMatch): boolean {
  const before = tokens[firstToken - 1]
  const after = tokens[endToken]
  const isNear = (from: number | undefined, to: number | undefined): boolean => article.text.slice(from, to) === ' '
  if (before && isPersonal(before) && isNear(before.end, tokens[firstToken]?.start)) return false
  const isSurname = after && /^\p{Lu}\p{Ll}/u.test(after.text) && tokens[firstToken]?.tags.has('FirstName')
  return !(isSurname && isNear(tokens[endToken - 1]?.end, after.start))
}

/** What the lexicons say of the words inside a span or at its edges, in order. */
export function listedAt({ lexicon }: Document, { start, end }: Span): readonly LexiconMatch[] {
  const first = firstWhere(lexicon, (match) => match.end > start)
  return lexicon.slice(
    first,
    firstWhere(lexicon, (match) => match.start >= end),
  )
}
