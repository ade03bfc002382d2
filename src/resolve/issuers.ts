import type { Span } from '../model/span.ts'
import type { Cast, Member, Role } from './cast.ts'

/** What somebody writes or says, and speaks by. */
const WORK =
  /^(?:[’']s)? (?:\p{Ll}+ ){0,2}(?:account|ad|affidavit|analysis|article|book|brief|column|comments|email|essay|film|inquiry|letter|memo|memoir|message|op-ed|piece|post|proposals?|remarks|report|speech|statement|study|submission|testimony|tweets?|words)(?: to the \p{Ll}+)?$/u

/** "Ivana Tarn's brief", "her account": who is behind the words. */
export function authorOf(text: string, cast: Cast, source: Span): Member | null {
  const persons = cast.within(source).filter(({ member }) => member.type === 'PERSON')
  const author = persons.find(({ mention }) => {
    const isOwner = mention.kind === 'pronoun' || /^[’']/.test(text.slice(mention.end, mention.end + 1))
    return isOwner && WORK.test(text.slice(mention.end, source.end))
  })
  return author?.member ?? null
}

const DOCUMENT =
  /^\s+(?:[\p{L}-]+ ){0,3}(?:polls?|surveys?|stud(?:y|ies)|reports?|statement|review|analysis|letter|memo|editorial|news release)$/u
const OF_ISSUER = / (?:by|from|in|conducted by|released by|published by|for) (?:the )?$/

/** Polls and papers speak for whoever issues them: "a Norvane/Harbour Post poll", "a report by the Harbour Union". */
export function issuersOf(text: string, inside: readonly Role[], source: Span, headEnd: number): Member[] {
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
