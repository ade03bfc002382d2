import type { Span } from '../../model/span.ts'
import type { Cast, Member, Role } from '../cast/cast.ts'
import { DOCUMENTS } from './documents.ts'

/** What somebody writes or says, and speaks by. */
const WORK = new RegExp(
  `^(?:[’']s)? (?:\\p{Ll}+ ){0,2}(?:${DOCUMENTS}|account|ad|affidavit|book|brief|column|comments|email|essay|film|memoir|message|op-ed|post|proposals?|remarks|speech|submission|testimony|tweets?|words)(?: to the \\p{Ll}+)?$`,
  'u',
)

/** "Ivana Tarn's brief", "her account": who is behind the words. */
export function authorOf(text: string, cast: Cast, source: Span): Member | null {
  const persons = cast.within(source).filter(({ member }) => member.type === 'PERSON')
  const author = persons.find(({ mention }) => {
    const isOwner = mention.kind === 'pronoun' || /^[’']/.test(text.slice(mention.end, mention.end + 1))
    return isOwner && WORK.test(text.slice(mention.end, source.end))
  })
  return author?.member ?? null
}

const IS_DOCUMENT = new RegExp(`^\\s+(?:[\\p{L}-]+ ){0,3}(?:${DOCUMENTS})$`, 'u')
const OF_ISSUER = / (?:by|from|in|conducted by|released by|published by|for|in which) (?:the )?$/

/** Polls and papers speak for whoever issues them: "a Norvane/Harbour Post poll", "a report by the Harbour Union". */
export function issuersOf(text: string, inside: readonly Role[], source: Span, headEnd: number): Member[] {
  const bodies = inside.filter(({ member }) => member.type === 'ORG')
  const before = bodies.filter(({ mention }) => mention.end < headEnd)
  if (before.length > 0 && IS_DOCUMENT.test(text.slice(before.at(-1)?.mention.end, headEnd)))
    return [...new Set(before.map(({ member }) => member))]
  const isDocument = IS_DOCUMENT.test(` ${text.slice(source.start, headEnd)}`)
  const behind = bodies.find(
    ({ mention }) =>
      mention.start > headEnd &&
      OF_ISSUER.test(text.slice(headEnd, mention.start)) &&
      !/^[’']s /.test(text.slice(mention.end, mention.end + 3)),
  )
  return isDocument && behind ? [behind.member] : []
}

/** Between bodies that issue something together: "a Norvane/Harbour Post poll". */
const WITH = /^(?: ?[/–-] ?| and (?:the )?)$/u

/** Between a body and its document: "the Norvane tracking poll", "the council issued a statement". */
const OWN =
  /^(?:[’']s)?(?: (?!(?:in|of|to|the|an?|for|on|with|said|and|by|from|that|this|into|about|published)\b)[\p{L}-]+){0,3} $/u
const ISSUED = /^ (?:has |had )?(?:issued|released|published|made) (?:an?|the|its) (?:[\p{L}-]+ ){0,2}$/u

/** Those named beside a document: "the Norvane/Harbour Post poll", "a study by the Harbour Union and Norvane". */
export function issuersBeside(text: string, cast: Cast, noun: Span): Member[] {
  const bodies = cast
    .within({ start: Math.max(0, noun.start - 100), end: noun.end + 120 })
    .filter(({ member }) => member.type === 'ORG')
  const isBefore = (gap: string): boolean => ISSUED.test(gap) || OWN.test(gap)
  let [from, to] = [0, 0]
  const last = bodies.findLastIndex(({ mention }) => isBefore(text.slice(mention.end, noun.start)))
  const first = bodies.findIndex(
    ({ mention }) => mention.start > noun.end && OF_ISSUER.test(text.slice(noun.end, mention.start)),
  )
  const gapBefore = (i: number): string => text.slice(bodies[i - 1]?.mention.end, bodies[i]?.mention.start)
  if (last >= 0) for ([from, to] = [last, last + 1]; from > 0 && WITH.test(gapBefore(from)); from--);
  else if (first >= 0) for ([from, to] = [first, first + 1]; to < bodies.length && WITH.test(gapBefore(to)); to++);
  return [...new Set(bodies.slice(from, to).map(({ member }) => member))]
}
