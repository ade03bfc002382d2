import type { Cover } from '../model/cover.ts'
import type { Document } from '../model/document.ts'
import type { EntityType } from '../model/entity.ts'
import type { Span } from '../model/span.ts'
import type { Attribution } from '../model/statement.ts'
import type { Cast, Member, Role } from './cast.ts'
import { describedSpeaker, isDescription } from './described-speakers.ts'

/** What the search for speakers knows while it goes through an article from top to bottom. */
export interface SpeakerSearch {
  readonly document: Document
  readonly cast: Cast
  readonly offices: readonly Member[]
  /** What is said in quotation marks. */
  readonly quoted: Cover
}

/** Words that end the head of a source's noun phrase. */
const AFTER_HEAD = /,|\s(?:of|for|at|from|in|with|on|to|who|whose|which|and)\s/

/**
 * The entities that a source names, by its head: a name, an office's holder, what a pronoun or description means.
 * Empty where it names nobody ("officials", "a source"). `running` is who speaks in the statement before.
 */
export function speakersOf(search: SpeakerSearch, attribution: Attribution, running: readonly Member[]): Member[] {
  const [source] = attribution.sources
  if (!source) return attribution.cues.length === 0 ? [...running] : []
  const { text } = search.document.article
  const words = text.slice(source.start, source.end)
  if (PRONOUN.test(words)) {
    const person = search.cast.at(source)
    return person ? [person] : []
  }
  if (/^(?:who|which|that)$/i.test(words)) return antecedent(search, source)
  const named = namedSpeakers(search, source)
  const [only] = named
  if (only && !(named.length === 1 && isDescription(only))) return named
  const described = describedSpeaker(search, source, words)
  // "the minister" is somebody, if the article has named a minister; else the office itself speaks.
  if (!described) return named
  if (!search.cast.at(source)) search.cast.add(described, { ...source, type: described.type, kind: 'nominal' })
  return [described]
}

const PRONOUN = /^(?:he|she|his|her|him|hers|himself|herself)$/i

/** "Ellery, who said…", "Norvane, the port company, which said…": the name before the pronoun in its sentence. */
function antecedent({ document, cast }: SpeakerSearch, source: Span): Member[] {
  const { text } = document.article
  const before = cast.within({ start: Math.max(0, source.start - 90), end: source.start })
  const isPerson = /^who$/i.test(text.slice(source.start, source.end))
  const fitting = before.filter(({ member }) => SPEAKING[isPerson ? 'who' : 'which'].includes(member.type))
  const last = fitting.at(-1)
  if (!last || !/^(?: \([^)]*\))?(?:,[^.!?;:]{0,60})?,?\s$/u.test(text.slice(last.mention.end, source.start))) return []
  return [last.member]
}

const SPEAKING: Readonly<Record<'who' | 'which', readonly EntityType[]>> = {
  who: ['PERSON'],
  which: ['ORG', 'COUNTRY'],
}

/** The names at the heads of a source; two joined by "and" speak together. */
function namedSpeakers({ document, cast }: SpeakerSearch, source: Span): Member[] {
  const { text } = document.article
  const words = text.slice(source.start, source.end)
  const inside = cast.within(source).filter(({ mention, member }) => mention.kind === 'name' || member.type === 'ORG')
  const headEnd = source.start + (AFTER_HEAD.exec(words)?.index ?? words.length)
  const persons = inside.filter(({ member, mention }) => member.type === 'PERSON' && isHead(text, mention, source))
  const heads = inside.filter(({ mention }) => mention.start < headEnd)
  const joint = / and /.test(words) ? persons.filter(({ mention }) => mention.end <= endOfJoint(words, source)) : []
  if (joint.length > 1) return [...new Set(joint.map(({ member }) => member))]
  const person = heads.findLast(({ member, mention }) => member.type === 'PERSON' && isHead(text, mention, source))
  if (person) return [person.member]
  const last = heads.at(-1)
  if (!last || !isAtEnd(text, last.mention, headEnd)) {
    const issuers = issuersOf(text, inside, source, headEnd)
    return issuers.length > 0 ? issuers : apposition(text, inside, headEnd)
  }
  const bodies = heads.filter(({ member }) => member.type === 'ORG' || member.type === 'COUNTRY')
  if (JOINT.test(text.slice(bodies[0]?.mention.end, last.mention.start)))
    return [...new Set(bodies.map(({ member }) => member))]
  if (last.member.type === 'OFFICE') {
    const named = inside.find(({ member }) => last.member.holders.has(member))
    return named ? [named.member] : holderOrOffice(last.member, words, inside.length === 1)
  }
  return ['ORG', 'COUNTRY', 'PLACE'].includes(last.member.type) ? [last.member] : []
}

/** Between two bodies that speak together: "Norvane and the Harbour Union". */
const JOINT = /^(?:,? and|\/|,) ?(?:the )?$/
const DOCUMENT =
  /^\s+(?:[\p{L}-]+ ){0,3}(?:polls?|surveys?|stud(?:y|ies)|reports?|statement|review|analysis|letter|memo|editorial|news release)$/u
const OF_ISSUER = / (?:by|from|in|conducted by|released by|published by|for) (?:the )?$/

/** Polls and papers speak for whoever issues them: "a Norvane/Harbour Post poll", "a report by the Harbour Union". */
function issuersOf(text: string, inside: readonly Role[], source: Span, headEnd: number): Member[] {
  const bodies = inside.filter(({ member }) => member.type === 'ORG')
  const before = bodies.filter(({ mention }) => mention.end < headEnd)
  if (before.length > 0 && DOCUMENT.test(text.slice(before.at(-1)?.mention.end, headEnd)))
    return [...new Set(before.map(({ member }) => member))]
  const isDocument = DOCUMENT.test(` ${text.slice(source.start, headEnd)}`)
  const behind = bodies.find(
    ({ mention }) => mention.start > headEnd && OF_ISSUER.test(text.slice(headEnd, mention.start)),
  )
  return isDocument && behind ? [behind.member] : []
}

/** "His wife, Laura Ellery, said": the name right behind a head that names nobody. */
function apposition(text: string, inside: readonly Role[], headEnd: number): Member[] {
  const next = inside.find(({ mention }) => mention.start >= headEnd)
  const isBeside = next?.member.type === 'PERSON' && text.slice(headEnd, next.mention.start) === ', '
  return isBeside ? [next.member] : []
}

/** Joint speakers end where an apposition or a phrase behind them begins. */
const endOfJoint = (words: string, source: Span): number =>
  source.start + (/,(?! and )/.exec(words)?.index ?? words.length)

const isIndefinite = (words: string): boolean => /^(?:an?|one|some|another|several|many|two|three|most)\s/i.test(words)

/** An office speaks for its one holder; without a holder it stands for itself, if the text means one particular post. */
function holderOrOffice(office: Member, words: string, alone: boolean): Member[] {
  const indefinite = isIndefinite(words)
  const isFormer = /\bformer\b/i.test(words)
  const holders = [...office.holders].filter((holder) => office.former.has(holder) === isFormer)
  if (holders.length === 1 && holders[0] && !indefinite && alone) return [holders[0]]
  // A former holder is a person, and the office itself says nothing of the kind.
  return isFormer || (indefinite && office.of === null) ? [] : [office]
}

/** Whether a person's name is the head: not a possessor ("Ellery's aides"), not before a plural ("Trump supporters"). */
function isHead(text: string, mention: Span, source: Span): boolean {
  const after = text.slice(mention.end, source.end)
  return !/^[’']|^\s+(?!and\b|or\b|of\b|in\b|from\b|at\b|who\b|for\b)[\p{Ll}]/u.test(after)
}

const isAtEnd = (text: string, mention: Span, headEnd: number): boolean =>
  /^[\s)\]]*$/.test(text.slice(mention.end, headEnd))
