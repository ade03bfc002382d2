import { Cover } from '../model/cover.ts'
import type { Document, LexiconKind, LexiconMatch } from '../model/document.ts'
import type { EntityType, Mention, MentionKind } from '../model/entity.ts'
import { byPosition, contains, overlaps, type Span } from '../model/span.ts'
import { findEvents } from './events.ts'
import { isTrusted, listedAt } from './listed.ts'
import { findNames } from './names.ts'
import { findOffices } from './offices.ts'

const TYPE_OF: Readonly<Record<LexiconKind, { type: EntityType; kind: MentionKind }>> = {
  country: { type: 'COUNTRY', kind: 'name' },
  organisation: { type: 'ORG', kind: 'name' },
  place: { type: 'PLACE', kind: 'name' },
  demonym: { type: 'COUNTRY', kind: 'nominal' },
}

/** Names, offices and events of a document, in order; where two overlap, the more particular rule wins. */
export function findMentions(document: Document): Mention[] {
  const known = document.lexicon
    .filter((match) => isTrusted(document, match))
    .flatMap((match): Mention[] => {
      // "the Americans" are their country, "American" is an adjective.
      const isAdjective = match.kind === 'demonym' && !document.article.text.slice(match.start, match.end).endsWith('s')
      return isAdjective ? [] : [{ start: match.start, end: match.end, ...TYPE_OF[match.kind] }]
    })
  const offices = findOffices(document)
  const taken = takenTokens(document, offices)
  const names = findNames(document, (token) => taken.has(token))
  const bodies = names.filter(({ type }) => type === 'ORG' || type === 'PLACE')
  const wider = bodies.filter((name) => listedAt(document, name).some((match) => isWider(document, name, match)))
  const all = [...wider, ...findEvents(document), ...offices, ...known, ...names]
  return keepFirst(all, document.article.text.length).sort(byPosition)
}

/** Whether a body's name holds a name of a lexicon and more: "New York Times". */
const isWider = (document: Document, name: Span, match: LexiconMatch): boolean =>
  match.kind !== 'demonym' && contains(name, match) && !contains(match, name) && isTrusted(document, match)

function takenTokens(document: Document, spans: readonly Span[]): Set<number> {
  const taken = new Set<number>()
  const sorted = [...spans].sort(byPosition)
  let at = 0
  document.tokens.forEach((token, i) => {
    while ((sorted[at]?.end ?? Infinity) <= token.start) at++
    const span = sorted[at]
    if (span && overlaps(span, token)) taken.add(i)
  })
  return taken
}

/** Of overlapping mentions the first given stays. */
function keepFirst(mentions: readonly Mention[], length: number): Mention[] {
  const covered = new Cover(length)
  return mentions.filter((mention) => {
    const isFree = !covered.touches(mention)
    if (isFree) covered.add(mention)
    return isFree
  })
}
