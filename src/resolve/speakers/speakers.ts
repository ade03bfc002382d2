import { pronounForm } from '../../model/pronouns.ts'
import type { Span } from '../../model/span.ts'
import type { Attribution } from '../../model/statement.ts'
import { isBody, type Member } from '../cast/cast.ts'
import { bodyBefore, issuersMeant } from './described-bodies.ts'
import { isPeople, severalMeant } from './described-groups.ts'
import { describedSpeaker, isDescription } from './described-speakers.ts'
import type { Earlier } from './earlier-speakers.ts'
import { namedSpeakers } from './named-speakers.ts'
import type { SpeakerSearch } from './speaker-search.ts'

/**
 * The entities that a source names, by its head: a name, an office's holder, what a pronoun or description means.
 * Empty where it names nobody ("officials", "a source").
 */
export function speakersOf(search: SpeakerSearch, attribution: Attribution, earlier: Earlier): Member[] {
  const [source] = attribution.sources
  if (attribution.introduced) return namedSpeakers(search.document, search.cast, attribution.introduced)
  if (attribution.turn === 'question' || (attribution.turn === 'answer' && !source)) return []
  if (!source) return attribution.cues.length === 0 ? [...earlier.running] : []
  const { text } = search.document.article
  const words = text.slice(source.start, source.end)
  if (pronounForm(words)) {
    const person = search.cast.at(source)
    return person ? [person] : []
  }
  if (/^(?:who|which|that)$/i.test(words)) return antecedent(search, source, earlier)
  if (/^its?$/i.test(words)) return bodyBefore(search, source, earlier)
  const meant = severalMeant(search, source, words, earlier) ?? issuersMeant(search, source, words, earlier)
  if (meant) return meant
  const named = namedSpeakers(search.document, search.cast, source)
  const [only] = named
  if (only && !(named.length === 1 && isDescription(only))) return named
  const described = describedSpeaker(search, source, words, earlier.person)
  // "the minister" is somebody, if the article has named a minister; else the office itself speaks.
  if (!described) return named
  if (!search.cast.at(source)) search.cast.add(described, { ...source, type: described.type, kind: 'nominal' })
  return [described]
}

/** "Ellery, who said…", "Norvane, the port company, which said…": who is named before the pronoun in its sentence. */
function antecedent(search: SpeakerSearch, source: Span, earlier: Earlier): Member[] {
  const { text } = search.document.article
  const isPerson = /^who$/i.test(text.slice(source.start, source.end))
  const before = search.cast.within({ start: Math.max(0, source.start - 90), end: source.start })
  const last = before.findLast((role) =>
    isPerson ? role.member.type === 'PERSON' || isPeople(search, role) : isBody(role.member),
  )
  if (last && TO_PRONOUN.test(text.slice(last.mention.end, source.start))) return [last.member]
  const words = isPerson ? DESCRIPTION.exec(text.slice(Math.max(0, source.start - 90), source.start))?.[1] : undefined
  if (!words) return []
  const start = source.start - 1 - words.length - (text.charAt(source.start - 2) === ',' ? 1 : 0)
  const described = describedSpeaker(search, { start, end: start + words.length }, words, earlier.person)
  return described ? [described] : []
}

/** Between a name and a relative pronoun that means it. */
const TO_PRONOUN = /^(?: \([^)]*\))?(?:,[^.!?;:]{0,60})?(?:,? | ?[—–-] ?)$/u
/** "the former president, who". */
const DESCRIPTION = /(?:^|[\s“"])(the (?:[\p{L}’'.-]+ ){0,4}[\p{L}’'-]+),? $/iu
