import { Cover } from '../model/cover.ts'
import type { Document, LexiconKind, LexiconMatch } from '../model/document.ts'
import type { EntityType } from '../model/entity.ts'
import { HONORIFIC } from '../model/honorifics.ts'
import { byPosition } from '../model/span.ts'
import type { Hint } from './encoder/name-reading.ts'
import { findEvents } from './events.ts'
import { isTrusted } from './listed.ts'
import { findOffices } from './offices.ts'
import { matchesOf } from './patterns.ts'

/** How much a lexicon or pattern weighs against the network, in nats: chosen on PolNeAR's development articles. */
const WEIGHTS = {
  country: 3,
  organisation: 2,
  place: 2,
  OFFICE: 2,
  EVENT: 1.5,
  /** A capital behind "Mr" or "Lady". */
  PERSON: 3,
  /** What cannot be anything else: "airstrikes on Yemen", "coalition of the willing". */
  sureEvent: 5,
} as const satisfies Partial<Record<LexiconKind | EntityType | 'sureEvent', number>>

const TYPE_OF = { country: 'COUNTRY', organisation: 'ORG', place: 'PLACE' } as const

/** "Mr Hask", "Lady Hask": the name without the title. */
const TITLED = new RegExp(`(?<!\\p{L})(?:${HONORIFIC})\\.? (\\p{Lu}[\\p{L}’'-]+)`, 'dgu')

/**
 * What lexicons and patterns say of names: evidence for the encoder, which knows nothing newer than its training
 * ("the coalition of the willing") and few of the world's countries. In order, none overlapping.
 */
export function hintsFor(document: Document): Hint[] {
  const offices = findOffices(document)
  const officeStarts = new Set(offices.map(({ start }) => start))
  const patterns = [
    ...findEvents(document).map(
      ({ isSure, ...event }): Hint => ({ ...event, weight: WEIGHTS[isSure ? 'sureEvent' : 'EVENT'] }),
    ),
    ...matchesOf(document, TITLED, 'PERSON').map(
      ({ start, end, type }): Hint => ({ start, end, type, weight: WEIGHTS.PERSON }),
    ),
    ...offices.map(({ start, end, type }): Hint => ({ start, end, type, weight: WEIGHTS.OFFICE })),
  ]
  const listed = document.lexicon.flatMap((match): Hint[] => {
    const { start, end, kind } = match
    if (kind === 'demonym' || !isTrusted(document, match) || isBesideCapital(document, match)) return []
    // "White House press secretary" is one office.
    if (kind === 'organisation' && officeStarts.has(end + 1)) return []
    return [{ start, end, type: TYPE_OF[kind], weight: WEIGHTS[kind] }]
  })
  const covered = new Cover(document.article.text.length)
  return [...patterns, ...listed]
    .filter((hint) => {
      const isFree = !covered.touches(hint)
      if (isFree) covered.add(hint)
      return isFree
    })
    .sort(byPosition)
}

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
