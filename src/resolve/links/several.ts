import { BETWEEN, runsOf } from '../../model/listing.ts'
import { paragraphAt, sentenceAt } from '../../model/locate.ts'
import { isPlural } from '../../model/number.ts'
import type { Span } from '../../model/span.ts'
import { isNamedPerson, type Member, type Role } from '../cast/cast.ts'
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
export function severalMeant(scene: Scene, expression: Expression): readonly Member[] {
  const { span, words, kind, bodyKinds } = expression
  if (kind !== 'several') return []
  if (SIDES.test(words) || bodyKinds.includes('country')) return countriesIn(scene, { start: 0, end: span.start })
  if (bodyKinds.length > 0) return bodiesOfKind(scene, expression)
  const { document, history } = scene
  const isThey = /^(?:they|their|them)$/i.test(words)
  const start = isThey
    ? (document.sentences[sentenceAt(document, span.start) - 1]?.start ?? 0)
    : (document.paragraphs[paragraphAt(document, span.start) - 1]?.start ?? 0)
  const near = { start, end: span.start }
  if (!isThey) {
    const last = history.together.length > 1 ? history.together : listIn(scene, near)
    if (isSoMany(words, last)) return last
    return PEOPLE_TOGETHER.test(words) ? listIn(scene, { start: 0, end: span.start }, words) : []
  }
  const listed = listIn(scene, near)
  if (listed.length > 0) return listed
  const named = scene.cast.within(near)
  const people = named.findLast((role) => isPeople(scene, role))
  if (people) return [people.member]
  const last = history.last?.members ?? []
  if (last.length > 1 && !scene.quoted.touches(span)) return last
  return named.flatMap((role) => (isSpeaking(scene, role) ? [role.member] : [])).slice(-1)
}

/** Before a list of those who are all meant: "Senators ", "his rivals, ", "Drs. ". */
const OF_ALL = /(?:^|\s)([\p{L}-]+)\.?,? $/u
/** Behind "who", of one, and of several. */
const ONE = /^ (?:\p{L}+ly )?(?:is|was|has|says|wants|thinks|believes|does)\b/u
const ALL = /^ (?:\p{L}+ly )?(?:are|were|have|say|want|think|believe|do)\b/u

/** Those whom "who" means together: "Senators Ann Lowe and Max Orr, who voted for it", "Lowe and Orr, who were there". */
export function listBeforeWho({ document, cast }: Scene, { kind, words, span }: Expression): readonly Member[] {
  const isOfBoth = /^both of whom$/i.test(words)
  if (!isOfBoth && (kind !== 'relative' || !/^who$/i.test(words))) return []
  const { text } = document.article
  const start = document.sentences[sentenceAt(document, span.start)]?.start ?? 0
  const persons = cast.within({ start, end: span.start }).filter(isNamedPerson)
  if (isOfBoth) return lastTwo(text, persons, span)
  const list = runsOf(text, persons, ({ mention }) => mention).at(-1) ?? []
  const [first, last] = [list[0], list.at(-1)]
  if (!first || !last || first === last || !/^,? $/.test(text.slice(last.mention.end, span.start))) return []
  const behind = text.slice(span.end, span.end + 24)
  const noun = OF_ALL.exec(text.slice(start, first.mention.start))?.[1] ?? ''
  const isAll = ALL.test(behind) || (isPlural(noun.toLowerCase()) && !ONE.test(behind))
  return isAll ? [...new Set(list.map(({ member }) => member))] : []
}

/** The two who are named last before words, joined by "and": "chairman Ann Lowe and the treasurer Max Orr, both of whom". */
function lastTwo(text: string, persons: readonly Role[], { start }: Span): Member[] {
  const [first, second] = persons.slice(-2)
  if (!first || !second || first.member === second.member) return []
  const isJoined = /^,? and [^,;:.]*$/.test(text.slice(first.mention.end, second.mention.start))
  return isJoined && text.slice(second.mention.end, start) === ', ' ? [first.member, second.member] : []
}

/** Bodies that were named together last and are what the noun says: "the universities", "the two firms". */
export function bodiesOfKind({ document, cast, kinds }: Scene, { span, bodyKinds }: Expression): Member[] {
  if (bodyKinds.length === 0) return []
  const bodies = cast
    .within({ start: 0, end: span.start })
    .filter(({ member, mention }) => member.type === 'ORG' && mention.kind === 'name')
  const isOfKind = (one: Member): boolean => bodyKinds.some((kind) => kinds.of(one).has(kind))
  const isMeant = (list: readonly Member[]): boolean =>
    list.length > 1 && list.some(isOfKind) && list.every((one) => isOfKind(one) || kinds.of(one).size === 0)
  return listsOf(document.article.text, bodies, BETWEEN).findLast(isMeant) ?? []
}

/** Whether words are for as many: "the pair", "all three lawmakers". */
export const isSoMany = (words: string, { length }: readonly Member[]): boolean =>
  /\b(?:trio|three)\b/i.test(words) ? length === 3 : !/\b(?:pair|duo|couple|two|both)\b/i.test(words) || length === 2

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

/** People whom an article goes on to call so, however far from their names. */
const PEOPLE_TOGETHER =
  /\b(?:pair|duo|trio|couple|men|women|brothers|sisters|athletes|players|lawmakers|senators|politicians|candidates|officers|defendants|journalists|students|ministers)\b/i

/** The persons in a span who are listed last, as many as words say. */
function listIn({ document, cast, quoted }: Scene, span: Span, words = ''): Member[] {
  const persons = cast.within(span).filter((role) => isNamedPerson(role) && !quoted.touches(role.mention))
  return (
    listsOf(document.article.text, persons, WITH_APPOSITION).findLast(
      (list) => list.length > 1 && isSoMany(words, list),
    ) ?? []
  )
}
