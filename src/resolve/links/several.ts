import { BETWEEN } from '../../model/listing.ts'
import { paragraphAt, sentenceAt } from '../../model/locate.ts'
import type { Span } from '../../model/span.ts'
import type { Member, Role } from '../cast/cast.ts'
import { grammarOf } from '../cast/grammar.ts'
import type { Expression } from './expression.ts'
import { listsOf, WITH_APPOSITION } from './lists.ts'
import type { Scene } from './scene.ts'

/** A party named by its people: "Democrats". */
const PEOPLE = /^\p{Lu}\p{Ll}+s$/u

/**
 * Those whom "they", "both" or "the two lawmakers" means where they are named together, a party by its people, or a body that has just spoken; empty
 * where that does not tell. The annotated articles have too few of these for the ranking to learn them as well.
 */
export function severalMeant(scene: Scene, { span, words, kind }: Expression): readonly Member[] {
  if (kind !== 'several') return []
  const { document, history } = scene
  const isThey = /^(?:they|their|them)$/i.test(words)
  const start = isThey
    ? (document.sentences[sentenceAt(document, span.start) - 1]?.start ?? 0)
    : (document.paragraphs[paragraphAt(document, span.start) - 1]?.start ?? 0)
  if (SIDES.test(words)) return countriesIn(scene, { start: 0, end: span.start })
  const near = { start, end: span.start }
  if (!isThey) return history.together.length > 1 ? history.together : listIn(scene, near)
  const listed = listIn(scene, near)
  if (listed.length > 0) return listed
  const named = scene.cast.within(near)
  const people = named.findLast((role) => isPeople(scene, role))
  if (people) return [people.member]
  const last = history.last?.members ?? []
  if (last.length > 1 && !scene.quoted.touches(span)) return last
  return named.flatMap((role) => (isSpeaking(scene, role) ? [role.member] : [])).slice(-1)
}

/** Words for countries that have been named together. */
const SIDES = /^(?:both|the two) (?:sides|countries|nations|governments|states)$/i

/** The two countries that a text names together last. */
function countriesIn({ document, cast }: Scene, span: Span): Member[] {
  const countries = cast
    .within(span)
    .filter(({ member, mention }) => member.type === 'COUNTRY' && mention.kind === 'name')
  return listsOf(document.article.text, countries, BETWEEN).findLast(({ length }) => length === 2) ?? []
}

/** Whether a party is named by its people, as the subject. */
const isPeople = ({ document }: Scene, { member, mention }: Role): boolean =>
  member.type === 'ORG' &&
  PEOPLE.test(document.article.text.slice(mention.start, mention.end)) &&
  grammarOf(document, mention) === 'subject'

/** Whether a body is named as who speaks: "the Harbour Police said. They added". */
const isSpeaking = ({ document }: Scene, { member, mention }: Role): boolean =>
  member.type === 'ORG' &&
  mention.kind === 'name' &&
  /^(?: \([^()]{1,20}\))? (?:also |has |have |had )?(?:said|says|added|announced|confirmed|warned|told)\b/.test(
    document.article.text.slice(mention.end, mention.end + 45),
  )

/** The persons in a span who are listed last. */
function listIn({ document, cast, quoted }: Scene, span: Span): Member[] {
  const persons = cast
    .within(span)
    .filter(({ member, mention }) => member.type === 'PERSON' && mention.kind === 'name' && !quoted.touches(mention))
  return listsOf(document.article.text, persons, WITH_APPOSITION).findLast(({ length }) => length > 1) ?? []
}
