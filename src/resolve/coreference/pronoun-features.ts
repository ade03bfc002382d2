import { Cover } from '../../model/cover.ts'
import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import type { Gender } from '../../model/gender.ts'
import { sentenceAt } from '../../model/locate.ts'
import type { Span } from '../../model/span.ts'
import type { Attribution } from '../../model/statement.ts'
import { type Cast, type Member, uses } from '../cast/cast.ts'
import { grammarOf, isFirstInSentence } from '../cast/grammar.ts'
import type { Genders } from '../names/persons.ts'
import type { Pronoun } from './pronoun-forms.ts'

/** Somebody whom a pronoun may mean, by the mention nearest to it. */
export interface Candidate {
  readonly member: Member
  readonly mention: Mention
  /** How many others are mentioned nearer. */
  readonly rank: number
  /** How often mentioned within reach, before the pronoun. */
  readonly count: number
  /** How often named in the whole article. */
  readonly total: number
  readonly gender: Gender | undefined
}

/** What is said in an article, and by whom: that tells about its pronouns. */
export interface Setting {
  /** What is said in quotation marks. */
  readonly quoted: Cover
  /** Who says something, as printed. */
  readonly sources: Cover
}

/** What of an article's statements tells about its pronouns. */
export function settingOf(
  { article }: Document,
  attributions: readonly Pick<Attribution, 'form' | 'sources' | 'contents'>[],
): Setting {
  const cover = (spans: readonly Span[]): Cover => new Cover(article.text.length, spans)
  return {
    quoted: cover(attributions.filter(({ form }) => form === 'direct').flatMap(({ contents }) => contents)),
    sources: cover(attributions.flatMap(({ sources }) => sources)),
  }
}

/** How far back, in characters, a pronoun may point; and ahead, within its sentence. */
const REACH = 1500

/** The persons within reach of a pronoun whose gender does not speak against them. */
export function candidatesFor(document: Document, cast: Cast, genders: Genders, pronoun: Pronoun): Candidate[] {
  const found = new Map<Member, { mention: Mention; rank: number; count: number }>()
  const isFitting = (member: Member): boolean =>
    member.type === 'PERSON' && (genders.get(member) ?? pronoun.gender) === pronoun.gender
  for (const { member, mention } of cast.backwardsFrom(pronoun.start)) {
    if (mention.start < pronoun.start - REACH) break
    if (!isFitting(member)) continue
    const known = found.get(member)
    if (known) known.count++
    else found.set(member, { mention, rank: found.size, count: 1 })
  }
  const sentence = document.sentences[sentenceAt(document, pronoun.start)]
  for (const { member, mention } of cast.within({ start: pronoun.end, end: sentence?.end ?? pronoun.end }))
    if (isFitting(member) && !found.has(member)) found.set(member, { mention, rank: found.size, count: 0 })
  return [...found].map(([member, known]) => ({ member, ...known, total: uses(member), gender: genders.get(member) }))
}

/** Features by name. */
type Features = Record<string, number>

/** What speaks for and against a candidate. */
export function featuresOf(
  document: Document,
  { quoted, sources }: Setting,
  pronoun: Pronoun,
  { mention, rank, count, total, gender }: Candidate,
): Features {
  const distance = sentenceAt(document, pronoun.start) - sentenceAt(document, mention.start)
  const isAhead = mention.start > pronoun.start
  const grammar = grammarOf(document, mention)
  const isHere = distance === 0 && !isAhead
  const isPronoun = mention.kind === 'pronoun'
  const is = (holds: boolean): number => (holds ? 1 : 0)
  const isSubject = grammar === 'subject'
  const isSource = sources.touches(pronoun)
  const inQuote = [mention, pronoun].map((span) => quoted.touches(span))
  return {
    here: is(isHere),
    before: is(distance === 1),
    twoBefore: is(distance === 2),
    far: Math.log1p(Math.max(0, distance - 2)),
    ahead: is(isAhead),
    nearest: is(rank === 0),
    second: is(rank === 1),
    subject: is(isSubject),
    owner: is(grammar === 'owner'),
    object: is(grammar === 'object'),
    oblique: is(grammar === 'oblique'),
    often: Math.log1p(count),
    total: Math.log1p(total),
    full: is(/\s/.test(document.article.text.slice(mention.start, mention.end))),
    gender: is(gender !== undefined),
    pronoun: is(isPronoun),
    first: is(isFirstInSentence(document, mention)),
    subjects: is(isSubject && pronoun.role === 'subject'),
    subjectsHere: is(isHere && isSubject && pronoun.role === 'subject'),
    ownSubject: is(isHere && isSubject && pronoun.role === 'possessive'),
    objectOfSubject: is(isHere && isSubject && pronoun.role === 'object'),
    objects: is(grammar !== 'subject' && pronoun.role === 'object'),
    possessives: is(grammar === 'owner' && pronoun.role === 'possessive'),
    sources: is(isSource && sources.touches(mention)),
    source: is(!isSource && sources.touches(mention)),
    outOfQuote: is(!inQuote[0] && inQuote[1] === true),
    intoQuote: is(inQuote[0] === true && !inQuote[1]),
    sourceOfQuote: is(inQuote[1] === true && isHere && sources.touches(mention)),
    length: Math.min(3, Math.abs(pronoun.start - mention.start) / 200),
  }
}
