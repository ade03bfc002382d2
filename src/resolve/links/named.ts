import { TITLE } from '../../model/honorifics.ts'
import { BETWEEN } from '../../model/listing.ts'
import { sentenceAt } from '../../model/locate.ts'
import { isPlural } from '../../model/number.ts'
import { contains, type Span } from '../../model/span.ts'
import { isActor, isBody, type Member, type Role } from '../cast/cast.ts'
import type { Expression } from './expression.ts'
import type { Scene } from './scene.ts'

const TITLES = new RegExp(
  `^(?:[Bb]oth )?(?:[Tt]he )?(?:(?:[Tt]op|[Ss]enior|[Ff]ormer|[Oo]utgoing) )?(?:(?!Most (?!Rev))(?:${TITLE})\\.? )*$`,
)

/** Those who are meant by words that are a name, or a list of names, with the titles and offices that they bear. */
export function namedBy({ document, cast }: Scene, { span }: Expression): Member[] {
  const { text } = document.article
  const own = withoutTail(text, span)
  const names = withWhereabouts(text, namesIn(text, outsideBrackets(text, own, cast.within(own))))
  const [first] = names
  const last = names.at(-1)
  if (!first || !last || last.end !== own.end) return []
  if (isApposition(text, span, names, last) || isTitled(text, span, names)) return [last.role.member]
  const two = appositions(text, span, names)
  if (two.length > 0) return two
  const isShared = names.length > 1 && isSharedTitle(text.slice(span.start, first.role.mention.start))
  if (!isShared && !TITLES.test(text.slice(span.start, first.start))) return []
  if (isOwned(text, names)) return [last.role.member]
  const listed = names.filter((name, i) => !isOfNext(text, name, names[i + 1]))
  const isList = listed.every(
    ({ role: { member, mention }, start }, i) =>
      // "The Chinese" are named by their country.
      (mention.kind === 'name' || member.type === 'COUNTRY' || isSubject(text, mention)) &&
      (isActor(member) || member.type === 'PLACE') &&
      (i === 0 || isBetween(gapOf(text, listed[i - 1]?.end, start))),
  )
  return isList ? [...new Set(listed.map(({ role }) => role.member))] : []
}

/** Whether words before names are what they all are: "Republican Senators ", "aid workers ". */
const isSharedTitle = (before: string): boolean =>
  isPlural(/^(?:[\p{L}-]+ ){0,3}?([\p{L}-]+) $/u.exec(before)?.[1]?.toLowerCase() ?? '')

const isSubject = (text: string, { start, end }: Span): boolean => /^s?he$/i.test(text.slice(start, end))

const isBetween = (gap: string): boolean => BETWEEN.test(gap) || WITH_COMPANY.test(gap)

/** Between somebody and those who are named as company: "Lowe and her colleagues Max Orr", "Lowe and fellow Leave campaigner Max Orr". */
const WITH_COMPANY = /^,? (?:and|&) (?:(?:his|her|their|its) |fellow |other )(?:[\p{L}’'-]+ ){0,4}$/u

/** Whether a name only tells whose or what the next one is: "her colleague Max Orr", "the US government", "Leave campaigner Max Orr". */
function isOfNext(text: string, { role: { member, mention }, end }: Name, next: Name | undefined): boolean {
  if (!next) return false
  const gap = text.slice(end, next.start)
  // "her colleague Max Orr", but "he and Max Orr"
  if (mention.kind === 'pronoun') return !isSubject(text, mention) || !isBetween(gap)
  return (
    isBody(member) &&
    (next.role.member.type === 'PERSON' ? TO_PERSON.test(gap) : gap === ' ' && next.role.member.of === member)
  )
}

const TO_PERSON =
  /^ (?:(?!(?:who|whose|that|which|of|for|against|by|to|on|in|at|from|with|and|or)\b)\p{Ll}[\p{L}-]* ){1,3}$/u

/** Names with the body or place that somebody is of: "Leo of Harbour Watch", "Senator Ann Lowe of Texas". */
function withWhereabouts(text: string, names: readonly Name[]): Name[] {
  const whole: Name[] = []
  for (const name of names) {
    const last = whole.at(-1)
    const gap = text.slice(last?.end, name.start)
    // "Leo of Avon and Harbour Watch"
    const isOf =
      /^,? (?:of|from|at) (?:(?:the|an?) )?(?:(?:[\p{Ll}-]+ ){0,4}[\p{Ll}-]+,? )?$/u.test(gap) ||
      (gap === ' and ' && last && last.end > last.role.mention.end)
    const isHis = isOf && last?.role.member.type === 'PERSON' && name.role.member.type !== 'PERSON'
    if (isHis) whole[whole.length - 1] = { ...last, end: name.end }
    else whole.push(name)
  }
  return whole
}

/** Whether the words are a body's name behind that of the body or place that has it: "Norway’s Board of Ports". */
function isOwned(text: string, [owner, body, ...others]: readonly Name[]): boolean {
  if (!owner || !body || others.length > 0 || !isBody(body.role.member)) return false
  const isNamed = body.role.mention.kind === 'name' && owner.role.member.type !== 'PERSON'
  return isNamed && /^[’']s? $/.test(text.slice(owner.end, body.start))
}

/** Words without letters, a party or a state at their end, the kind of a paper, or others whom nobody names: "Rights Watch (RW)", "Orr, R-Iowa", "Orr and some MPs". */
export function withoutTail(text: string, { start, end }: Span): Span {
  const bracket = BEHIND.exec(text.slice(start, end))?.[0] ?? ''
  return { start, end: end - bracket.length }
}

const BEHIND =
  /(?: (?:\([^()]{1,20}\)|news agency|newspaper|as (?:its|his|her|their|the) [^,;:]+)|,? and (?:others|other (?:[^,;:]* )?[\p{Ll}-]+|(?:some|several|many|most|a number of|dozens of|two|three|four|five|six) [^,;:]+)|, [DRI]-\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?,?)$/u

/** "(D-Ohio)", "(TARN)", ", R-Iowa,": what stands in brackets, or a party and a state, tells of the name before, and names nobody else. */
const BRACKET = / ?\([^()]{1,30}\)|, [DRI]-\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?,?/gu

function outsideBrackets(text: string, { start, end }: Span, roles: readonly Role[]): Role[] {
  const brackets = [...text.slice(start, end).matchAll(BRACKET)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }))
  return roles.filter(({ mention }) => !brackets.some((bracket) => contains(bracket, mention)))
}

/** The words between two names, without brackets. */
const gapOf = (text: string, from: number | undefined, to: number): string => text.slice(from, to).replace(BRACKET, '')

/** A description before the name of whom it describes: "The energy minister, ", "Senator Quade’s son, ". */
const DESCRIPTION = /^(?:(?:the|an?|his|her|its|their|our|my) [^,;]*|[^,;]*[’']s? [^,;]*), $/iu

/** What may be somebody's who speaks for a body: "The spokesman for the carrier, Alder". */
const FOR_BODY = / (?:for|of|at|from|with|to|by) /

/** Whether the words are a description and, behind a comma, the name of whom it describes; others in it only own something. */
function isApposition(text: string, span: Span, names: readonly Name[], last: Name): boolean {
  const { member, mention } = last.role
  const description = text.slice(span.start, last.start)
  const isOfBody = isBody(member) && !FOR_BODY.test(description)
  return (
    (member.type === 'PERSON' || isOfBody) &&
    mention.kind === 'name' &&
    DESCRIPTION.test(description) &&
    names.every(
      (one) =>
        one === last ||
        // "Her aide, Ann Lowe": whose the aide is.
        one.role.mention.kind === 'pronoun' ||
        !(one.role.member.type === 'PERSON' || isOfBody) ||
        /^[’']/.test(text.slice(one.end, one.end + 1)),
    )
  )
}

/** Between two, each behind what he or she is: "the mayor, Ann Lowe, and the treasurer, Max Orr". */
const AND_APPOSITION = /^,? and (?:the|an?|his|her|its|their) [^,;]{1,60}, $/iu

/** Two who are each named behind a description. */
function appositions(text: string, { start }: Span, names: readonly Name[]): Member[] {
  const [first, second, ...others] = names.filter(
    ({ role }) => role.member.type === 'PERSON' && role.mention.kind === 'name',
  )
  if (!first || !second || others.length > 0 || names.at(-1) !== second) return []
  const isEach =
    DESCRIPTION.test(text.slice(start, first.start)) && AND_APPOSITION.test(text.slice(first.end, second.start))
  return isEach ? [first.role.member, second.role.member] : []
}

/** Whether the words are an office, whose it is, and the name of its holder: "the former first minister of Norway Ann Lowe". */
function isTitled(text: string, span: Span, [owner, person, ...others]: readonly Name[]): boolean {
  if (!owner || !person || others.length > 0 || person.role.member.type !== 'PERSON') return false
  const isOffice = /^the (?:[\p{Ll}-]+ ){1,5}of (?:the )?$/iu.test(text.slice(span.start, owner.start))
  return isOffice && owner.role.member.type !== 'PERSON' && text.slice(owner.end, person.start) === ' '
}

/** Between whose an office is and the office, and between that and its holder: "Prime Minister Sir ". */
const BESIDE = new RegExp(`^(?:[’']s)?[ -](?:(?:${TITLE})\\.? )*$`)

/** A name with the office before it, if its bearer holds that: "US vice-president Ann Lowe". */
interface Name extends Span {
  readonly role: Role
}

function namesIn(text: string, roles: readonly Role[]): Name[] {
  const isBeside = (before: Span, behind: Span): boolean => BESIDE.test(gapOf(text, before.end, behind.start))
  const names = roles
    .filter(({ member }) => member.type !== 'OFFICE')
    .map((role): Name => {
      const held = roles.find(
        (office) =>
          office.member.holders.has(role.member) &&
          (isBeside(office.mention, role.mention) || isWithOwner(text, roles, office, role)),
      )
      const owner =
        held && roles.find(({ member, mention }) => member === held.member.of && isBeside(mention, held.mention))
      const before = owner ?? held ?? role
      return { role, start: before.mention.start, end: role.mention.end }
    })
  // Whose the office is stands in the name of its holder.
  return names.filter(({ start, end }) => !names.some((other) => other.start <= start && end < other.end))
}

/** Whether an office stands with whose it is, or to whom it is sent, before its holder: "Head of Tarn School Ann Lowe". */
const isWithOwner = (text: string, roles: readonly Role[], { member, mention }: Role, holder: Role): boolean =>
  roles.some((owner) => {
    const gap = / (of|for|at|to) (?:the )?(?:[\p{Ll}\d-]+ ){0,3}$/u.exec(text.slice(mention.end, owner.mention.start))
    const isOwner = gap?.[1] === 'to' ? isBody(owner.member) : owner.member === member.of
    return gap?.index === 0 && isOwner && text.slice(owner.mention.end, holder.mention.start) === ' '
  })

const INDEFINITE = /^(?:an?|one|some|another|several|many|two|three|most|former)\s/i

/** The office that words name, where nobody is known to hold it: "the PM's spokesperson" speaks for itself. */
export function officeItself({ cast }: Scene, { span, words, headEnd, isPlural }: Expression): Member | null {
  const office = cast
    .within(span)
    .findLast(
      ({ member, mention }) => member.type === 'OFFICE' && mention.end >= headEnd && mention.start < headEnd,
    )?.member
  if (!office || (INDEFINITE.test(words) && (isPlural || office.of === null)) || /\bformer\b/i.test(words)) return null
  return office
}

/** An office's name that ends so. */
export const SPOKESPERSON = /\bspokesperson$/

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
