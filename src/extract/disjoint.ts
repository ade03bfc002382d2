import type { Document } from '../model/document.ts'
import { sentenceAt } from '../model/locate.ts'
import { contains, overlaps, type Span } from '../model/span.ts'
import type { GrowingAttribution } from './growing-attribution.ts'

/** So many attributions ahead, in order of their cues, may still claim the same words. */
const AHEAD = 8

/**
 * Lets no two statements have the same words, but for one that is reported inside the other: of two cues the one in their
 * sentence keeps them, or else the nearer one. A statement that loses all its words goes.
 */
export function disjoint(document: Document, attributions: readonly GrowingAttribution[]): GrowingAttribution[] {
  for (const [i, one] of attributions.entries())
    for (const other of attributions.slice(i + 1, i + 1 + AHEAD)) if (!isNested(one, other)) share(document, one, other)
  return attributions.filter(({ contents }) => contents.length > 0)
}

const isNested = (a: GrowingAttribution, b: GrowingAttribution): boolean => holdsCue(a, b) || holdsCue(b, a)

const holdsCue = (outer: GrowingAttribution, inner: GrowingAttribution): boolean =>
  outer.contents.some((content) => inner.cues.some((cue) => contains(content, cue)))

function share(document: Document, one: GrowingAttribution, other: GrowingAttribution): void {
  for (let pair = common(one, other); pair; pair = common(one, other)) {
    const [mine, theirs] = pair
    const apart = sentencesApart(document, one, mine) - sentencesApart(document, other, theirs)
    if ((apart || distance(one, mine) - distance(other, theirs)) <= 0) give(other, theirs, mine)
    else give(one, mine, theirs)
  }
}

/** A content of each that overlap. */
function common(one: GrowingAttribution, other: GrowingAttribution): [Span, Span] | undefined {
  for (const mine of one.contents) {
    const theirs = other.contents.find((span) => overlaps(span, mine))
    if (theirs) return [mine, theirs]
  }
  return undefined
}

/** Sentences between a content and the cue, 0 where it has the cue in its first or last one. */
const sentencesApart = (document: Document, { cues }: GrowingAttribution, { start, end }: Span): number =>
  Math.min(
    ...cues.map((cue) => {
      const at = sentenceAt(document, cue.start)
      return Math.max(sentenceAt(document, start) - at, at - sentenceAt(document, end - 1), 0)
    }),
  )

/** Characters between a content and the cue. */
const distance = ({ cues }: GrowingAttribution, content: Span): number =>
  Math.min(...cues.map((cue) => Math.max(cue.start - content.end, content.start - cue.end, 0)))

/** Fewest characters that are worth keeping of a content when another statement takes the rest. */
const LEAST = 20

/** Takes `lost` out of an attribution but for what of it stands outside `taken`. */
function give(attribution: GrowingAttribution, lost: Span, taken: Span): void {
  const rests = [
    { start: lost.start, end: taken.start },
    { start: taken.end, end: lost.end },
  ]
  attribution.contents = attribution.contents.flatMap((content) =>
    content === lost ? rests.filter(({ start, end }) => end - start > LEAST) : [content],
  )
}
