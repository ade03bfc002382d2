import { TITLE } from '../../model/honorifics.ts'
import { isActor, type Member } from '../cast/cast.ts'
import type { Expression } from './expression.ts'
import type { Scene } from './scene.ts'

const TITLES = new RegExp(`^(?:[Tt]he )?(?:(?:${TITLE})\\.? )*$`)

/** Who is meant by words that are a name and nothing else. */
export function namedBy({ document, cast }: Scene, { span }: Expression): Member | null {
  const [only, ...others] = cast.within(span).filter(({ member }) => member.type !== 'OFFICE')
  if (!only || others.length > 0 || only.mention.kind !== 'name' || only.mention.end !== span.end) return null
  const isWhole = TITLES.test(document.article.text.slice(span.start, only.mention.start))
  return isWhole && (isActor(only.member) || only.member.type === 'PLACE') ? only.member : null
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
