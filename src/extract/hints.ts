import { Cover } from '../model/cover.ts'
import type { Document, LexiconKind, LexiconMatch, NamePattern } from '../model/document.ts'
import type { EntityType } from '../model/entity.ts'
import { byPosition } from '../model/span.ts'
import type { Hint } from './encoder/name-reading.ts'

/** How much a list or pattern weighs against the network, in nats: chosen on PolNeAR's development articles. */
const WEIGHTS = {
  country: 3,
  organisation: 2,
  place: 2,
  office: 2,
  event: 1.5,
  /** A capital behind "Mr" or "Lady". */
  titled: 3,
  /** What cannot be anything else: "airstrikes on Yemen", "coalition of the willing". */
  sureEvent: 5,
} as const

const TYPE_OF = {
  country: 'COUNTRY',
  organisation: 'ORG',
  place: 'PLACE',
  office: 'OFFICE',
  event: 'EVENT',
  titled: 'PERSON',
} as const satisfies Record<Exclude<LexiconKind, 'demonym'> | NamePattern['kind'], EntityType>

/**
 * What the language pass says of names, by its lists and patterns: evidence for the encoder, which knows nothing newer than
 * its training ("the coalition of the willing") and few of the world's countries. In order, none overlapping.
 */
export function hintsFor(document: Document): Hint[] {
  const { lexicon, patterns } = document
  const officeStarts = new Set(patterns.flatMap(({ kind, start }) => (kind === 'office' ? [start] : [])))
  const listed = lexicon.flatMap((match): Hint[] => {
    const { start, end, kind } = match
    if (kind === 'demonym' || match.isInName || isBesideCapital(document, match)) return []
    // "White House press secretary" is one office.
    if (kind === 'organisation' && officeStarts.has(end + 1)) return []
    return [{ start, end, type: TYPE_OF[kind], weight: WEIGHTS[kind] }]
  })
  const covered = new Cover(document.article.text.length)
  return [...(['event', 'titled', 'office'] as const).flatMap((kind) => hintsOf(patterns, kind)), ...listed]
    .filter((hint) => {
      const isFree = !covered.touches(hint)
      if (isFree) covered.add(hint)
      return isFree
    })
    .sort(byPosition)
}

const hintsOf = (patterns: readonly NamePattern[], wanted: NamePattern['kind']): Hint[] =>
  patterns
    .filter(({ kind }) => kind === wanted)
    .map(({ start, end, isSure }) => {
      const weight = wanted === 'event' && isSure ? WEIGHTS.sureEvent : WEIGHTS[wanted]
      return { start, end, type: TYPE_OF[wanted], weight }
    })

/** In "Bank of China" and "Charlotte Panthers" the encoder must tell where a name begins and ends. */
function isBesideCapital({ tokens, article }: Document, { firstToken, endToken, kind }: LexiconMatch): boolean {
  if (kind === 'organisation') return false
  const next = tokens[endToken]
  const before = tokens[firstToken - 1]
  const isJoined = article.text.slice(tokens[endToken - 1]?.end, next?.start) === ' '
  return (
    (isJoined && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')) ||
    (before?.text === 'of' && /^\p{Lu}/u.test(tokens[firstToken - 2]?.text ?? ''))
  )
}
