import type { Span } from '../../model/span.ts'
import type { Cast, Member } from '../cast/cast.ts'
import { isSeat } from './office-names.ts'

/** Words that say somebody holds an office or held it, by pointing at that person: "the Labour leader", "the former mayor". */
const POINTING = /^the (?!then\b|late\b|next\b|acting\b)(former\b|ex\b)?/i
/** Between two offices of one person: "the former mayor and U.S. senator". */
const AND = /^ and (?:[\p{L}.]+ )?$/u

/** Offices that words mean somebody by are that person's, where the article gives them no other holder. */
export function noteHolder(cast: Cast, span: Span, words: string, [person, ...others]: readonly Member[]): void {
  const pointing = POINTING.exec(words)
  if (person?.type !== 'PERSON' || others.length > 0 || !pointing) return
  const offices = cast.within(span).filter(({ member }) => member.type === 'OFFICE')
  const isOnes = offices.every(({ mention }, i) => {
    const next = offices[i + 1]?.mention
    return next ? AND.test(words.slice(mention.end - span.start, next.start - span.start)) : mention.end === span.end
  })
  if (!isOnes) return
  for (const { member } of offices) {
    if (member.holders.size > 0 && !isSeat(member.listedName ?? '')) continue
    member.holders.add(person)
    if (pointing[1]) member.former.add(person)
  }
}
