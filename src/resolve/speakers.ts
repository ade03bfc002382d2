import type { Cover } from '../model/cover.ts'
import type { Document } from '../model/document.ts'
import type { EntityType } from '../model/entity.ts'
import { paragraphAt } from '../model/locate.ts'
import type { Span } from '../model/span.ts'
import type { Attribution } from '../model/statement.ts'
import type { Cast, Member } from './cast.ts'
import { describedSpeaker, isDescription } from './described-speakers.ts'
import { namedSpeakers } from './named-speakers.ts'

/** What the search for speakers knows while it goes through an article from top to bottom. */
export interface SpeakerSearch {
  readonly document: Document
  readonly cast: Cast
  readonly offices: readonly Member[]
  /** What is said in quotation marks. */
  readonly quoted: Cover
}

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
  if (BODY_WORDS.test(words)) return bodyBefore(search, source, words, running)
  const named = namedSpeakers(search.document, search.cast, source)
  const [only] = named
  if (only && !(named.length === 1 && isDescription(only))) return named
  const described = describedSpeaker(search, source, words)
  // "the minister" is somebody, if the article has named a minister; else the office itself speaks.
  if (!described) return named
  if (!search.cast.at(source)) search.cast.add(described, { ...source, type: described.type, kind: 'nominal' })
  return [described]
}

const BODY_WORDS =
  /^(?:it|its|they|their|the (?:poll|survey|study|report|statement|article|piece|letter|editorial|researchers|authors|pollsters))$/i

/** "It said", "they said", "the poll says": the body that spoke before, or several speakers, for "they" only. */
function bodyBefore(
  { document, cast }: SpeakerSearch,
  source: Span,
  words: string,
  running: readonly Member[],
): Member[] {
  const isSeveral = /^(?:they|their|the )/i.test(words)
  if (isSeveral && running.length > 1) return [...running]
  const [only] = running
  if (only && running.length === 1 && isBody(only)) return [only]
  const here = document.paragraphs[paragraphAt(document, source.start)]
  const before = cast.within({ start: here?.start ?? 0, end: source.start }).filter(({ member }) => isBody(member))
  const [found, ...others] = new Set(before.map(({ member }) => member))
  return found && others.length === 0 ? [found] : []
}

const isBody = ({ type }: Member): boolean => type === 'ORG' || type === 'COUNTRY'

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
