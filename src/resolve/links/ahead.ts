import { paragraphAt } from '../../model/locate.ts'
import type { Member } from '../cast/cast.ts'
import { alike } from './alike.ts'
import type { Expression } from './expression.ts'
import { GENERIC } from './person-nouns.ts'
import { holdsPost, isPost } from './posts.ts'
import type { Scene } from './scene.ts'

/* Words that stand before those who are named only later. */

/** Whether "the MP" or "the carrier" stands before one is ever named; an article may begin with it. */
export const isOnlyAhead = ({ document, cast }: Scene, { span, words }: Expression, member: Member): boolean =>
  /^the /i.test(words) && paragraphAt(document, span.start) > 1 && !cast.isBefore(member, span.start)

/** "Lowe was there. The campaigner said so" does not tell of a campaigner who is named only later. */
export function isDescribedAhead(
  { cast, history, offices }: Scene,
  { words, span, noun, isPlural }: Expression,
  person: Member,
): boolean {
  const [last, ...others] = history.last?.members ?? []
  const isSpoken = last?.type === 'PERSON' && last !== person && others.length === 0
  return (
    isSpoken &&
    !isPlural &&
    !isPost(noun) &&
    !holdsPost(offices, person, noun) &&
    /^the /i.test(words) &&
    person.type === 'PERSON' &&
    !cast.isBefore(person, span.start)
  )
}

/** Whether words for somebody new come before a person of whom the article tells nothing of the kind: "a rescue worker said. Ann Lowe, 42, …". */
export function isAheadAndUntold(
  { document, cast, known, offices }: Scene,
  { span, words, noun }: Expression,
  person: Member,
): boolean {
  if (!/^(?:an?|one|another) /i.test(words) || GENERIC.test(noun)) return false
  // An article may begin with whom it is about, and name her then.
  if (paragraphAt(document, span.start) < 2) return false
  const isTold = known.closeness(person, alike(noun)) > 0
  return !isTold && !holdsPost(offices, person, noun) && !cast.isBefore(person, span.start)
}
