import type { Document } from '../../model/document.ts'
import type { EntityType, Mention } from '../../model/entity.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Attribution } from '../../model/statement.ts'
import { type Cast, isActor, type Member, type Role, uses } from '../cast/cast.ts'
import { grammarOf } from '../cast/grammar.ts'

/** A statement, as far as it tells whom it is about. */
export interface Utterance {
  readonly contents: readonly Span[]
  /** Words beside the cue that name whom it is about: "said of Ellery". */
  readonly topics: readonly Span[]
  readonly speakers: readonly Member[]
  readonly addressee: Member | null
  /** Whom the statement before it is about, and whether the same speaks there. */
  readonly before: { readonly about: readonly Member[]; readonly isSameSpeaker: boolean }
}

/** Somebody or something that a statement may be about. */
export interface TargetCandidate {
  readonly member: Member
  /** Mentions in what is said, in order; none where it is only near. */
  readonly mentions: readonly Mention[]
}

/** How many of the article's most named entities may be meant without a mention. */
const MAIN = 2

/** Whom a statement may be about: those mentioned in it, who speaks and listens, whom the talk is about anyway. */
export function targetCandidates(cast: Cast, { main }: Background, utterance: Utterance): TargetCandidate[] {
  const { contents, topics, speakers, addressee, before } = utterance
  const found = new Map<Member, Mention[]>()
  for (const role of [...contents, ...topics].flatMap((content) => cast.within(content))) {
    const member = standsFor(role)
    found.set(member, [...(found.get(member) ?? []), role.mention])
  }
  for (const member of [...speakers, ...(addressee ? [addressee] : []), ...before.about, ...main])
    if (!found.has(member)) found.set(member, [])
  return [...found].map(([member, mentions]) => ({ member, mentions }))
}

/** Behind a cue: "said of Ellery, the mayor". */
const TOPIC = /^ (?:of|about) (?:(?!(?:of|in|on|with|from|to|at|by|who) )[^\s,.;:“”"]+ ?){1,6}/u

/** The words behind a statement's cue that name whom it is about. */
export function topicsOf({ article }: Document, { cues, contents }: Pick<Attribution, 'cues' | 'contents'>): Span[] {
  return cues.flatMap(({ end }): Span[] => {
    const words = TOPIC.exec(article.text.slice(end, end + 70))?.[0].length ?? 0
    const topic = { start: end, end: end + words }
    return words > 0 && !contents.some((content) => overlaps(content, topic)) ? [topic] : []
  })
}

/** What of an article tells whom its statements are about. */
export interface Background {
  /** The entities that it names most. */
  readonly main: readonly Member[]
  /** Whether it is American news, which is about persons rather than bodies. */
  readonly isAmerican: boolean
}

/** The entities that an article names most. */
export const mainMembers = (members: readonly Member[]): Member[] =>
  members
    .filter(isActor)
    .sort((a, b) => uses(b) - uses(a))
    .slice(0, MAIN)

/** "the president will decide" is about the one person who holds the office. */
export function standsFor({ member, mention }: Role): Member {
  if (member.type !== 'OFFICE' || mention.kind !== 'name') return member
  const [current, ...others] = [...member.holders].filter((holder) => !member.former.has(holder))
  return current && others.length === 0 ? current : member
}

const WORDS = {
  i: /\b(?:I|me|my|myself)\b/,
  we: /\b(?:we|us|our|ourselves)\b/i,
  you: /\b(?:you|your|yourself)\b/i,
  he: /\b(?:he|him|his|she|her)\b/i,
  it: /\b(?:it|its)\b/i,
  they: /\b(?:they|them|their|those|these)\b/i,
} as const

/** What speaks for a candidate, by name; `-` joins what holds of the statement to what holds of the candidate. */
type Features = Readonly<Record<string, number>>

/** Gives the features of each of a statement's candidates. */
export function targetFeatures(
  document: Document,
  candidates: readonly TargetCandidate[],
  { contents, speakers, addressee, before }: Utterance,
  { main, isAmerican }: Background,
): (candidate: TargetCandidate) => Features {
  const { text } = document.article
  const start = contents[0]?.start ?? 0
  const length = Math.max(1, (contents.at(-1)?.end ?? 0) - start)
  const words = contents.map((content) => text.slice(content.start, content.end)).join(' ')
  const lead = text.slice(0, document.paragraphs[1]?.end)
  const hasWord = (word: keyof typeof WORDS): number => is(WORDS[word].test(words))
  const has = {
    i: hasWord('i'),
    we: hasWord('we'),
    you: hasWord('you'),
    he: hasWord('he'),
    it: hasWord('it'),
    they: hasWord('they'),
  }
  const mentioned = candidates.filter(({ mentions }) => mentions.length > 0)
  const starts = mentioned.map(({ mentions }) => mentions[0]?.start ?? Infinity)
  const firstStart = starts.reduce((least, one) => Math.min(least, one), Infinity)
  const counted = new Set(
    mentioned.map(({ member }) => member).filter(({ type }) => type !== 'OFFICE' && type !== 'PLACE'),
  )

  const american = is(isAmerican)

  return ({ member, mentions }) => {
    const [first] = mentions
    const isAbsent = first === undefined
    const absent = is(isAbsent)
    const isType = (type: EntityType): number => is(member.type === type)
    const of = (kind: Mention['kind']): number => Math.log1p(mentions.filter((mention) => mention.kind === kind).length)
    const grammar = first ? grammarOf(document, first) : null
    const isSpeaker = speakers.includes(member)
    const isHearer = member === addressee
    const othersNamed = counted.size - is(counted.has(member))
    const isBefore = before.about.includes(member)
    const isFirst = !isAbsent && first.start === firstStart
    return {
      PERSON: isType('PERSON'),
      'absent-PERSON': absent * isType('PERSON'),
      OFFICE: isType('OFFICE'),
      'absent-OFFICE': absent * isType('OFFICE'),
      ORG: isType('ORG'),
      'absent-ORG': absent * isType('ORG'),
      COUNTRY: isType('COUNTRY'),
      'absent-COUNTRY': absent * isType('COUNTRY'),
      PLACE: isType('PLACE'),
      'absent-PLACE': absent * isType('PLACE'),
      EVENT: isType('EVENT'),
      'absent-EVENT': absent * isType('EVENT'),
      absent,
      names: of('name'),
      pronouns: of('pronoun'),
      descriptions: of('nominal'),
      place: first ? (first.start - start) / length : 1,
      first: is(isFirst),
      subject: is(grammar === 'subject'),
      object: is(grammar === 'object'),
      owner: is(grammar === 'owner'),
      oblique: is(grammar === 'oblique'),
      'first-subject': is(isFirst && grammar === 'subject'),
      others: Math.log1p(othersNamed),
      alone: is(othersNamed === 0),
      'alone-absent': is(othersNamed === 0 && isAbsent),
      speaker: is(isSpeaker),
      'speaker-alone': is(isSpeaker && othersNamed === 0),
      'speaker-i': is(isSpeaker) * has.i,
      'speaker-we': is(isSpeaker) * has.we,
      'speaker-he': is(isSpeaker) * has.he,
      'speaker-named': is(isSpeaker && !isAbsent),
      'speaker-first': is(isSpeaker && isFirst),
      addressee: is(isHearer),
      'addressee-you': is(isHearer) * has.you,
      before: is(isBefore),
      'before-absent': is(isBefore && isAbsent),
      'before-alone': is(isBefore && othersNamed === 0),
      'before-same': is(isBefore && before.isSameSpeaker),
      'before-it': is(isBefore && isAbsent && member.type !== 'PERSON') * has.it,
      'before-they': is(isBefore && isAbsent) * has.they,
      'before-he': is(isBefore && isAbsent && member.type === 'PERSON') * has.he,
      main: is(main[0] === member),
      second: is(main[1] === member),
      'main-absent': is(main[0] === member && isAbsent),
      'main-alone': is(main[0] === member && othersNamed === 0),
      uses: Math.log1p(uses(member)),
      headline: is([...member.forms.keys()].some((form) => lead.includes(form))),
      length: Math.log1p(length / 50),
      american,
      'american-PERSON': american * isType('PERSON'),
      'american-ORG': american * isType('ORG'),
      'american-COUNTRY': american * isType('COUNTRY'),
      'american-PLACE': american * isType('PLACE'),
      'american-EVENT': american * isType('EVENT'),
      'american-absent': american * absent,
      'american-first': american * is(isFirst),
      'american-main': american * is(main[0] === member),
      'american-before': american * is(isBefore),
    }
  }
}

const is = (holds: boolean): number => (holds ? 1 : 0)
