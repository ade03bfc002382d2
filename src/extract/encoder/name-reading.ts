import { ENTITY_TYPES, type EntityType } from '../../model/entity.ts'
import { firstWhere } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import { bestLabels, type Chain, runsOf } from './crf.ts'
import type { Word } from './words.ts'

/** A name, office or event that the encoder found. */
export interface NameReading extends Span {
  readonly type: EntityType
}

/** What a lexicon says of some words: evidence beside the network's, which decides what is new since its training. */
export interface Hint extends Span {
  readonly type: EntityType
  /** Added to the scores of the type's labels, in nats. */
  readonly weight: number
}

/**
 * Names by the best labels of a paragraph's words.
 *
 * @param scores `chain.labels.length` numbers a word; changed by the hints
 * @param hints in order, none overlapping
 */
export function namesIn(
  words: readonly Word[],
  scores: Float32Array,
  chain: Chain,
  hints: readonly Hint[],
): NameReading[] {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return []
  for (let i = firstWhere(hints, ({ end }) => end > first.start); (hints[i]?.start ?? Infinity) < last.end; i++)
    addHint(words, scores, chain, hints[i] as Hint)
  const labels = bestLabels(chain, scores)
  return ENTITY_TYPES.flatMap((type) =>
    runsOf(chain, labels, type).map(({ start, end }) => ({
      start: words[start]?.start ?? 0,
      end: words[end - 1]?.end ?? 0,
      type,
    })),
  )
}

function addHint(
  words: readonly Word[],
  scores: Float32Array,
  { labels }: Chain,
  { start, end, type, weight }: Hint,
): void {
  const first = firstWhere(words, (word) => word.start >= start)
  for (let i = first; (words[i]?.end ?? Infinity) <= end; i++) {
    const at = i * labels.length + labels.indexOf(`${i === first ? 'B' : 'I'}-${type}`)
    scores[at] = (scores[at] ?? 0) + weight
  }
}
