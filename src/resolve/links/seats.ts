import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Cast, Member } from '../cast/cast.ts'
import { satFor } from '../names/us-senators.ts'
import type { Expression } from './expression.ts'
import type { Scene, Seat } from './scene.ts'

/** Between a name and the state of its bearer: "(R-Ark.)", ", D-Ohio", ", a Republican of Iowa". */
const TO_STATE = /^(?:,? \(?([DR])-|, (?:an? )?(Republican|Democrat) (?:of|from) )$/
/** And where the party stands behind it: "Lowe, an Iowa Republican". */
const TO_PARTY = /^, (?:an? )?$/
const PARTY_BEHIND = /^ (Republican|Democrat)\b/

/** What an article says of who sits for which state. */
export function seatsIn({ article: { text } }: Document, cast: Cast): Map<Member, Seat> {
  const seats = new Map<Member, Seat>()
  for (const { member: place, mention } of cast.all()) {
    if (place.type !== 'PLACE') continue
    const behind = PARTY_BEHIND.exec(text.slice(mention.end, mention.end + 12))?.[1]
    if (!behind && !/(?:[DR]-|of |from )$/.test(text.slice(mention.start - 5, mention.start))) continue
    const person = cast
      .within({ start: Math.max(0, mention.start - 60), end: mention.start })
      .findLast(({ member, mention: { kind } }) => member.type === 'PERSON' && kind === 'name')
    if (!person || seats.has(person.member)) continue
    const gap = text.slice(person.mention.end, mention.start)
    const [, letter, before] = TO_STATE.exec(gap) ?? []
    const party = letter ?? before ?? (TO_PARTY.test(gap) ? behind : undefined)
    if (party) seats.set(person.member, { place, party: party.charAt(0) })
  }
  return seats
}

const FELLOW = /^the .*\b(?:Republican|Democrat|lawmaker|senator)$/i

/**
 * Who is meant by a state and a party or a seat: "the Iowa Republican", if the article tells of one; "the Vermont senator"
 * is also who is known to have sat for that state.
 */
export function seatedFor({ cast, seats }: Scene, { span, words }: Expression): readonly Member[] {
  const isMeant = seatIn(cast, { span, words })
  if (!isMeant) return []
  const fellows = [...seats].filter(([, seat]) => isMeant(seat)).map(([person]) => person)
  const known = /senator$/i.test(words) ? senatorsIn(cast, span) : []
  const named = [...new Set([...fellows, ...known])].filter((person) => cast.isBefore(person, span.start))
  return named.length === 1 ? named : []
}

/** Those who are known to have sat in the Senate for the state that words name. */
function senatorsIn(cast: Cast, span: Span): Member[] {
  const place = cast.within(span).find(({ member }) => member.type === 'PLACE')?.member
  if (!place) return []
  const states = [place.listedName ?? '', ...place.forms.keys()]
  return cast
    .members()
    .filter(
      ({ type, forms }) =>
        type === 'PERSON' && [...forms.keys()].some((name) => states.some((state) => satFor(state, name))),
    )
}

/** Whether somebody sits for another state, or for another party, than words say. */
export function isOfOtherSeat({ cast, seats }: Scene, expression: Expression, person: Member): boolean {
  const seat = seats.get(person)
  return seat !== undefined && seatIn(cast, expression)?.(seat) === false
}

/** Which seats words may mean; `undefined` where they speak of none. */
function seatIn(
  cast: Cast,
  { span, words }: Pick<Expression, 'span' | 'words'>,
): ((seat: Seat) => boolean) | undefined {
  if (!FELLOW.test(words)) return undefined
  const [place, ...others] = cast.within(span).filter(({ member }) => member.type === 'PLACE')
  const party = /([DR])\p{Ll}+$/u.exec(words)?.[1]
  if (!place || others.length > 0) return undefined
  return (seat) => seat.place === place.member && (party === undefined || seat.party === party)
}
