import type { Document, Token } from '../../model/document.ts'
import { BODY_NOUN, kindsOfName, kindsOfNoun } from '../../model/kinds.ts'
import { matchesIn } from '../../model/locate.ts'
import { firstWhere } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import { US_STATES } from '../../model/us-states.ts'
import type { Cast, Member } from '../cast/cast.ts'

const THE = /(?<![\p{L}-])(?:the|its|this|that) (\p{Ll}+)(?![\p{L}-])/giu
/** How far back, in characters, a description points. */
const REACH = 2500

/**
 * Later mentions of bodies and countries by a plain noun: "the committee", "the paper", "the company". The fitting one
 * that is named last before it is meant; a noun that fits nobody means nothing.
 */
export function castDescriptions(document: Document, cast: Cast): void {
  const { text } = document.article
  for (const span of matchesIn(document, THE)) {
    const isMeant = namedBy(text.slice(span.start, span.end).toLowerCase())
    const member = isMeant && isFree(document, cast, span) ? lastOf(cast, span.start, isMeant) : null
    if (member) cast.add(member, { ...span, type: member.type, kind: 'nominal' })
  }
}

/** Whether the noun stands for itself: not "the party leader", "the company's", and in no name. */
const isFree = (document: Document, cast: Cast, { start, end }: Span): boolean =>
  !/^(?: \p{Ll}+ly)? (?:\p{L}+s?)?(?:leader|chair|member|spokes|official|secretary|candidate|nominee)|^[-/]/u.test(
    document.article.text.slice(end, end + 24),
  ) &&
  !isBeforeNoun(document, { start, end }) &&
  cast
    .within({ start: Math.max(0, start - 60), end: end + 60 })
    .every(({ mention }) => mention.end <= start || mention.start >= end)

/** Whether "the state" stands before a noun whose kind it tells, or of what something is: "the state news agency", "the state of play". */
function isBeforeNoun({ article: { text }, tokens }: Document, { start, end }: Span): boolean {
  if (!/state$/i.test(text.slice(start, end)) || !/^ \p{L}/u.test(text.slice(end, end + 2))) return false
  const next = tokens[firstWhere(tokens, (token) => token.start >= end)]
  return next !== undefined && (next.normal === 'of' || /^\p{Lu}/u.test(next.text) || isNoun(next))
}

const isNoun = ({ tags }: Token): boolean => tags.has('Noun') && !tags.has('Verb') && !tags.has('Pronoun')

/** Which bodies and countries a noun may mean: those whose names end in it, or show that they are of its kind. */
function namedBy(noun: string): ((member: Member) => boolean) | null {
  // A site is a place as often as a paper's.
  const kinds = noun === 'site' ? [] : kindsOfNoun(noun).filter((kind) => BY_NAME.has(kind))
  if (noun === 'state')
    return ({ type, listedName = '', forms }) =>
      type === 'COUNTRY' || (type === 'PLACE' && [listedName, ...forms.keys()].some((form) => STATES.has(form)))
  if (kinds.includes('country')) return ({ type }) => type === 'COUNTRY'
  const ending = BODY_NOUN.test(noun) ? new RegExp(`\\b${noun}(?: of\\b.*| for\\b.*)?$`, 'i') : null
  if (!ending && kinds.length === 0) return null
  return ({ type, listedName = '', forms }) =>
    type === 'ORG' &&
    [listedName, ...forms.keys()].some(
      (form) => ending?.test(form) || kindsOfName(form).some((kind) => kinds.includes(kind)),
    )
}

const STATES = new Set(US_STATES.map(({ name }) => name))

/** Kinds whose nouns mean who is of the kind by name alone. */
const BY_NAME: ReadonlySet<string> = new Set(['company', 'media', 'country'])

function lastOf(cast: Cast, at: number, isMeant: (member: Member) => boolean): Member | null {
  for (const { member, mention } of cast.backwardsFrom(at)) {
    if (mention.start < at - REACH) return null
    if (isMeant(member)) return member
  }
  return null
}
