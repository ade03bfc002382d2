import { TITLE } from '../../model/honorifics.ts'
import { sentenceAt } from '../../model/locate.ts'
import { isActor, type Member } from '../cast/cast.ts'
import type { Expression } from './expression.ts'
import { BETWEEN } from './groups.ts'
import type { Scene } from './scene.ts'

const TITLES = new RegExp(`^(?:[Bb]oth )?(?:[Tt]he )?(?:(?:${TITLE})\\.? )*$`)

/** Those who are meant by words that are a name, or a list of names, and nothing else. */
export function namedBy({ document, cast }: Scene, { span }: Expression): Member[] {
  const { text } = document.article
  const roles = cast.within(span).filter(({ member }) => member.type !== 'OFFICE')
  const [first] = roles
  if (!first || roles.at(-1)?.mention.end !== span.end || !TITLES.test(text.slice(span.start, first.mention.start)))
    return []
  const isList = roles.every(
    ({ member, mention }, i) =>
      mention.kind === 'name' &&
      (isActor(member) || member.type === 'PLACE') &&
      (i === 0 || BETWEEN.test(text.slice(roles[i - 1]?.mention.end, mention.start))),
  )
  return isList ? [...new Set(roles.map(({ member }) => member))] : []
}

const INDEFINITE = /^(?:an?|one|some|another|several|many|two|three|most|former)\s/i

/** The office that words name, where nobody is known to hold it: "the PM's spokesperson" speaks for itself. */
export function officeItself({ cast }: Scene, { span, words, headEnd }: Expression): Member | null {
  const office = cast
    .within(span)
    .findLast(
      ({ member, mention }) => member.type === 'OFFICE' && mention.end >= headEnd && mention.start < headEnd,
    )?.member
  if (!office || (INDEFINITE.test(words) && office.of === null) || /\bformer\b/i.test(words)) return null
  return office
}

const SPOKESPERSON = /\bspokesperson$/

/**
 * The spokesperson whom nobody names, where "he said" comes next: "The PM's spokesperson denied it. He said…" is not said
 * by the prime minister, nor by anybody named before.
 */
export function spokespersonGoesOn(
  { document, cast, history }: Scene,
  { span, form, statement }: Expression,
): Member | null {
  const { last } = history
  const [office, ...others] = last?.members ?? []
  if (form?.role !== 'subject' || !statement || !last || !office || others.length > 0) return null
  const isUnnamed = office.type === 'OFFICE' && SPOKESPERSON.test(office.listedName ?? '') && office.holders.size === 0
  const isNext = sentenceAt(document, span.start) - sentenceAt(document, last.end - 1) <= 1
  const isNamedSince = cast.within({ start: last.end, end: span.start }).some(({ member }) => member.type === 'PERSON')
  return isUnnamed && isNext && !isNamedSince ? office : null
}
