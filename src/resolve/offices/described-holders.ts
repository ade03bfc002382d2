import type { Span } from '../../model/span.ts'
import type { Cast, Member } from '../cast/cast.ts'

/** Words that say somebody holds an office now, by pointing at that person: "the Labour leader". */
const POINTING = /^the (?!former\b|ex\b|then\b|late\b|next\b)/i

/** An office that words mean somebody by is that person's, where the article gives it no other holder. */
export function noteHolder(cast: Cast, span: Span, words: string, [person, ...others]: readonly Member[]): void {
  if (person?.type !== 'PERSON' || others.length > 0 || !POINTING.test(words)) return
  const [office, ...more] = cast
    .within(span)
    .filter(({ mention, member }) => mention.kind === 'name' || member !== person)
  if (!office || more.length > 0 || office.member.type !== 'OFFICE' || office.mention.end !== span.end) return
  if (office.member.holders.size === 0) office.member.holders.add(person)
}
