import { paragraphAt, sentenceAt } from '../../model/locate.ts'
import type { Span } from '../../model/span.ts'
import { isActor, type Member, type Role } from '../cast/cast.ts'
import { grammarOf } from '../cast/grammar.ts'
import type { Earlier } from './earlier-speakers.ts'
import type { SpeakerSearch } from './speaker-search.ts'

/** Two or three who have spoken or been named together: "both", "the two lawmakers". */
const TWO = /^(?:both|each|(?:both|each|the two|these two|all three|the three) [\p{L}. -]+|the two)$/iu
/** Between two who are named together: "Senators Ann Lowe of Ohio and Max Orr". */
const TOGETHER = /^(?:, [^,.;]{1,30},| (?:of|from) [^,.;]{1,20}|[’']s)? and (?:\p{Lu}\p{L}*\.? ){0,2}$/u

/** Whom "they", "both" or "the two lawmakers" means as speakers; `null` for other words. */
export function severalMeant(search: SpeakerSearch, source: Span, words: string, earlier: Earlier): Member[] | null {
  if (/^(?:they|their)$/i.test(words)) return theyMeant(search, source, earlier)
  const isNamed = search.cast.within(source).some(({ mention, member }) => mention.kind === 'name' && isActor(member))
  if (!TWO.test(words) || isNamed) return null
  const { document } = search
  const start = document.paragraphs[paragraphAt(document, source.start) - 1]?.start ?? 0
  return earlier.several.length > 1 ? [...earlier.several] : pairIn(search, { start, end: source.start })
}

/** Two persons, or a party by its people, whom the sentence or the one before it names; else who spoke last. */
function theyMeant(search: SpeakerSearch, source: Span, { last }: Earlier): Member[] {
  const { document, cast } = search
  const start = document.sentences[sentenceAt(document, source.start) - 1]?.start ?? 0
  const near = { start, end: source.start }
  const pair = pairIn(search, near)
  if (pair.length > 0) return pair
  const people = cast.within(near).findLast((role) => isPeople(search, role) && isSubject(search, role))
  if (people) return [people.member]
  // In somebody's own words "they" are others.
  if (search.quoted.touches(source)) return []
  if (last.length > 1 || last[0]?.type === 'ORG') return [...last]
  const bodies = cast.within(near).filter((role) => role.member.type === 'ORG' && isSubject(search, role))
  const [only, ...others] = new Set(bodies.map(({ member }) => member))
  return only && others.length === 0 ? [only] : []
}

/** Whether a party is named by its people: "Democrats". */
export const isPeople = ({ document }: SpeakerSearch, { member, mention }: Role): boolean =>
  member.type === 'ORG' && PEOPLE.test(document.article.text.slice(mention.start, mention.end))

const PEOPLE = /^\p{Lu}\p{Ll}+s$/u

const isSubject = ({ document }: SpeakerSearch, { mention }: Role): boolean =>
  grammarOf(document, mention) === 'subject'

/** The last two persons in a span who are named together. */
function pairIn({ document, cast, quoted }: SpeakerSearch, span: Span): Member[] {
  const persons = cast
    .within(span)
    .filter(({ member, mention }) => member.type === 'PERSON' && mention.kind === 'name' && !quoted.touches(mention))
  const second = persons.findLastIndex(
    ({ mention }, i) => i > 0 && TOGETHER.test(document.article.text.slice(persons[i - 1]?.mention.end, mention.start)),
  )
  return second > 0 ? persons.slice(second - 1, second + 1).map(({ member }) => member) : []
}
