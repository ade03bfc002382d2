import type { Document, Token } from '../../model/document.ts'
import { BODY_NOUN, kindsOfNoun } from '../../model/kinds.ts'
import { matchesIn, sentenceAt } from '../../model/locate.ts'
import { firstWhere } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import { US_STATES } from '../../model/us-states.ts'
import type { Cast, Member, Role } from '../cast/cast.ts'
import { grammarOf } from '../cast/grammar.ts'
import { BodyKinds } from './body-kinds.ts'
import type { KnownWords } from './known-words.ts'

const THE = /(?<![\p{L}-])(?:the|its|this|that) (\p{Ll}+)(?![\p{L}-])/giu
/** How far back, in characters, a description points. */
const REACH = 2500

/**
 * Later mentions of bodies and countries by a plain noun: "the committee", "the paper", "the company". The fitting one
 * that is named last before it is meant; a noun that fits nobody means nothing.
 */
export function castDescriptions(document: Document, cast: Cast, known: KnownWords): void {
  const { text } = document.article
  const bodyKinds = new BodyKinds(known)
  for (const span of matchesIn(document, THE)) {
    const isMeant = namedBy(text.slice(span.start, span.end).toLowerCase(), bodyKinds)
    const member = isMeant && isFree(document, cast, span) ? lastOf(document, cast, span.start, isMeant) : null
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

/** Which bodies and countries a noun may mean: those whose names end in it, or which are of its kind by name or by what they are called. */
function namedBy(noun: string, bodyKinds: BodyKinds): ((member: Member) => boolean) | null {
  // A site is a place as often as a paper's.
  const kinds = noun === 'site' ? [] : kindsOfNoun(noun).filter((kind) => BY_NAME.has(kind))
  if (noun === 'state')
    return ({ type, listedName = '', forms }) =>
      type === 'COUNTRY' || (type === 'PLACE' && [listedName, ...forms.keys()].some((form) => STATES.has(form)))
  if (kinds.includes('country')) return ({ type }) => type === 'COUNTRY'
  const ending = BODY_NOUN.test(noun) ? new RegExp(`\\b${noun}(?: of\\b.*| for\\b.*)?$`, 'i') : null
  if (!ending && kinds.length === 0) return null
  return (member) =>
    member.type === 'ORG' &&
    (kinds.some((kind) => bodyKinds.of(member).has(kind)) ||
      [member.listedName ?? '', ...member.forms.keys()].some((form) => ending?.test(form)))
}

const STATES = new Set(US_STATES.map(({ name }) => name))

/** Kinds whose nouns mean who is of the kind whatever the name ends in. */
const BY_NAME: ReadonlySet<string> = new Set(['company', 'media', 'country'])

/** Of those named in the sentence that names one last, the subject: "The Times, citing Norvane Radio, said so. The paper". */
function lastOf(document: Document, cast: Cast, at: number, isMeant: (member: Member) => boolean): Member | null {
  const last = nearest(cast, at, isMeant)
  const start = document.sentences[sentenceAt(document, last?.mention.start ?? 0)]?.start ?? 0
  const subject = cast
    .within({ start, end: last?.mention.start ?? 0 })
    .find(({ member, mention }) => isMeant(member) && grammarOf(document, mention) === 'subject')
  return (subject ?? last)?.member ?? null
}

function nearest(cast: Cast, at: number, isMeant: (member: Member) => boolean): Role | null {
  for (const role of cast.backwardsFrom(at)) {
    if (role.mention.start < at - REACH) return null
    if (isMeant(role.member)) return role
  }
  return null
}
