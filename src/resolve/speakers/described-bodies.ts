import { paragraphAt } from '../../model/locate.ts'
import type { Span } from '../../model/span.ts'
import { type Cast, isBody, type Member } from '../cast/cast.ts'
import { DOCUMENT, oneOrMore } from './documents.ts'
import type { Earlier } from './earlier-speakers.ts'
import { issuersBeside } from './issuers.ts'
import type { SpeakerSearch } from './speaker-search.ts'

/** "It said": the body that spoke before, or the only one of the paragraph. */
export function bodyBefore({ document, cast }: SpeakerSearch, source: Span, { running }: Earlier): Member[] {
  const [only] = running
  if (only && running.length === 1 && isBody(only)) return [only]
  const here = document.paragraphs[paragraphAt(document, source.start)]
  const before = cast.within({ start: here?.start ?? 0, end: source.start }).filter(({ member }) => isBody(member))
  const [found, ...others] = new Set(before.map(({ member }) => member))
  return found && others.length === 0 ? [found] : []
}

/** A document, or its makers: "the poll", "the new report", "the authors". */
const SPEAKING = new RegExp(
  `^(?:[Tt]he |[Tt]his |[Ll]atest |[Nn]ew )*(?:(?!an? )[\\p{Ll}-]+ )?(${DOCUMENT}|researchers|authors|pollsters)(?:[’']s?)?$`,
  'u',
)
/** Documents whose makers are meant. */
const WORK_OF: Readonly<Record<string, string>> = { researchers: 'study', authors: 'report', pollsters: 'poll' }

/** Whom "the poll" speaks for: those whose poll has spoken before, else those beside it; `null` for other words. */
export function issuersMeant(search: SpeakerSearch, source: Span, words: string, earlier: Earlier): Member[] | null {
  const noun = SPEAKING.exec(words)?.[1]?.toLowerCase()
  if (!noun) return null
  const known = earlier.documents.get(noun) ?? earlier.documents.get(WORK_OF[noun] ?? '')
  if (known) return [...known]
  const issuers = issuersNear(search.document.article.text, search.cast, WORK_OF[noun] ?? noun, source.start)
  return issuers.length > 0 ? issuers : earlier.running.filter(isBody)
}

/** Those who are named beside the last such document before an offset; else, for headlines, beside the first behind it. */
function issuersNear(text: string, cast: Cast, noun: string, at: number): Member[] {
  const from = Math.max(0, at - REACH)
  const places = [...text.slice(from, at + REACH).matchAll(new RegExp(`\\b${oneOrMore(noun)}\\b`, 'gi'))].map(
    ({ 0: word, index }) => ({ start: from + index, end: from + index + word.length }),
  )
  const before = places.filter(({ start }) => start < at).reverse()
  const behind = places.filter(({ start }) => start >= at)
  for (const place of [...before, ...behind]) {
    const issuers = issuersBeside(text, cast, place)
    if (issuers.length > 0) return issuers
  }
  return []
}

/** How far away, in characters, a document is named. */
const REACH = 2500
