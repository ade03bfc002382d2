import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import { isOfficeTitle, LETTERS, TITLE as TITLES } from '../../model/honorifics.ts'
import { isPlural } from '../../model/number.ts'
import { type Cast, isNamedPerson, type Member, type Role } from '../cast/cast.ts'
import { MANNER, POSSESSIVE } from './office-names.ts'
import { canOwn } from './office-owners.ts'

/** How somebody holds an office. */
export interface Holding {
  readonly person: Member
  readonly former: boolean
  readonly acting: boolean
  readonly shadow: boolean
  /** Where the person's name ends, if it stands behind the office. */
  readonly end: number
  /** Whose office it is, where that stands behind the name: "Prime Minister Ann Stone of Canada". */
  readonly of: Member | null
}

const TITLE = `(?:(?:${TITLES})\\.? ){0,3}`
/** Between an office and the person behind it: "defence secretary John Healey". */
const BESIDE = new RegExp(`^\\)? ${TITLE}["“[]?$`, 'u')
/** "the Ukrainian president, Volodymyr Zelensky": only of a particular holder. */
const BEHIND_COMMA = new RegExp(`^, ${TITLE}$`, 'u')
const PARTICULAR =
  /(?:\b(?:the|its|his|her|their|our)|[’']s|\p{Lu}[\p{L}.]*) (?:(?:[\p{Ll}-]+|\d{4}|\p{Lu}[\p{L}.’'-]*) ){0,4}$/u
/** "as the nominee, Devine said", "becoming president, Ramos believes": nobody is called that; "a vote for the nominee, Devine" is one. */
const ROLE =
  /\b(?:as|for(?! the )|be|been|being|become|becomes|became|becoming|like|unlike|elected|win|won) (?:(?:the|a|an|our|its) )?(?:[\p{L}.’'-]+ ){0,2}$/iu
/** Words that stand between a person and an office in apposition. */
const FILLER = `(?:\\p{Lu}[\\p{L}.’'&-]*|[\\p{L}.-]+[’']s?|\\d{4}|${MANNER}|(?:pro|anti)-\\p{L}+|also|conservative|liberal|independent|state|party|campaign|local|national|of|and|the|in|for)`
const PLACES = '(?:the )?\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?'
/** "of Norway", "(R-Ohio)", ", Republican of Iowa," behind the first of several. */
const HIS_PLACE = `(?: \\([^)]{1,20}\\)| of ${PLACES}|, (?:Republican|Democrat|[RDI]-\\p{Lu}[\\p{L}.]*)(?: of ${PLACES})?)?`
/** What somebody does with an office. */
const AS =
  '(?:(?:is|was|has|had|will|to|been|being|forced to) ){0,3}(?:serves?|served,?|resign(?:s|ed|ing)?|quit|sacked|fired|ousted|step(?:s|ped|ping)? down|retired|acted|remains?|continues?|appointed|installed) as'
/** Between a person and the office in apposition: "Lowe, the former Republican governor", "Orr (D-Ohio), its chairman". */
const APPOSITION = new RegExp(
  `^(?:,? (?:${LETTERS}))*${HIS_PLACE}(?:, \\d{1,2})?(?:,| [-–—](?: also)?|(?:,| [-–—])?(?: an? [\\p{Ll}-]+)? who (?:(?:previously|once|formerly|currently|now|later|also) )?(?:is|was|became|remains|(?:had |has )?serve[ds] as)| (?:is|was|became|${AS})|[’']s (?:tenure|time|term) as)(?: (?:the|a|an|now|then|its|his|her|their|our))?(?: (?:(?!(?:for|by|in|on|at|to|from|with|over|after)\\b)[\\p{L}-]+ ){1,3}and)?(?:[ -]${FILLER}){0,6}[ -]$`,
  'u',
)
/** "if Tarn is the nominee": before somebody who may only become it. */
const WERE = /\b(?:if|whether|should|unless|once|when)\s+(?:\p{Lu}[\p{L}.]* )?$/iu
const NEXT_HOLDER = new RegExp(`^${HIS_PLACE}(?:,|,? and) (${TITLE})$`, 'u')
const FORMER =
  /\b(?:former|formerly|ex|onetime|one-time|the late|the previous|retired)(?:[ -][\p{L}.’'&]+){0,4}[ -]$|\bthen[ -](?:\p{Lu}[\p{L}.]* )?$|\b(?:served,?|resigned|quit|sacked|fired|ousted|stepped down|steps? down|retired) as\b/iu
/** Behind an office that is the subject of what follows: "his letter to Orr, the MSP said", "to fire Orr, his deputy was away". */
const SUBJECT =
  /^ (?:(?:also|then|later|now|\p{Ll}+ly) )?(?:said|says|told|has|had|was|is|will|would|could|may|might|must|did|added|wrote|claimed|warned|argued|insisted|praised|called|predicted|announced|declared|replied|denied|suggested|noted|promised|vowed|urged|tweeted|responded|explained|went|came|made)\b/u

/** Behind an office: "transport secretary from 2016 to 2018", "mayor until 2019". */
const ENDED =
  /^,? (?:from \d{4} (?:to|until|till) \d{4}|between \d{4} and \d{4}|(?:until|till) (?:\p{Lu}\p{L}+ )?\d{4})\b/u

/** The persons whom the text names beside an office as its holders; `end` is where the office ends, with whose it is. */
export function holdersOf(document: Document, office: Mention, end: number, cast: Cast): Holding[] {
  const { text } = document.article
  const behind = personsBehind(text, office, end, cast)
  const persons = behind.length > 0 ? behind : personBefore(text, office, end, cast)
  const isBehind = behind.length > 0
  return persons.map(({ member, mention }) => ({
    person: member,
    ...mannerOf(text, isBehind ? Math.max(0, office.start - 60) : mention.end, office, end),
    end: isBehind ? mention.end : office.end,
    of: isBehind ? ownerBehind(text, mention.end, cast) : null,
  }))
}

/** "of Canada" behind a holder's name. */
function ownerBehind(text: string, end: number, cast: Cast): Member | null {
  const owner = cast.within({ start: end, end: end + 60 }).find(({ member }) => canOwn(member))
  return owner && /^ of (?:the )?$/.test(text.slice(end, owner.mention.start)) ? owner.member : null
}

/** "former", "acting" or "shadow" before an office, or in its own words; its years behind it, which end at `end`. */
function mannerOf(
  text: string,
  from: number,
  office: Mention,
  end: number,
): Pick<Holding, 'former' | 'acting' | 'shadow'> {
  const before = phraseBetween(text, from, office.start)
  const words = text.slice(office.start, office.end)
  return {
    former: FORMER.test(before) || ENDED.test(text.slice(end, end + 40)),
    acting: /\b(?:acting|interim|caretaker)\b/i.test(`${before.slice(-24)}${words}`),
    shadow: /\bshadow\b/i.test(`${before.slice(-12)}${words}`),
  }
}

/** The words between two offsets that stand in one phrase with what comes behind: no mark or comma parts them. */
const phraseBetween = (text: string, from: number, to: number): string =>
  text
    .slice(from, to)
    .split(/[.!?;:“”"]\s|\n|, /u)
    .at(-1) ?? ''

function personsBehind(text: string, office: Mention, end: number, cast: Cast): Role[] {
  const near = cast.within({ start: office.end, end: end + 80 }).filter(({ mention }) => mention.start >= end)
  const first = near.findIndex(isNamedPerson)
  const person = near[first]
  if (!person) return []
  const gap = text.slice(end, person.mention.start)
  const before = text.slice(Math.max(0, office.start - 60), office.start)
  const isApposed = BEHIND_COMMA.test(gap) && (end > office.end || PARTICULAR.test(before)) && !ROLE.test(before)
  if (!isApposed && !(BESIDE.test(gap) && (end === office.end || !/\bthe [\p{Ll} -]*$/iu.test(before)))) return []
  return isPlural(text.slice(office.start, office.end)) ? [person, ...othersOf(text, person, cast)] : [person]
}

/** "Reps. Ann Lowe, Max Orr and Eve Hask". */
function othersOf(text: string, first: Role, cast: Cast): Role[] {
  const others: Role[] = []
  let last = first
  for (const role of cast.within({ start: first.mention.end, end: first.mention.end + 200 })) {
    if (role.member.type !== 'PERSON') continue
    const joint = NEXT_HOLDER.exec(text.slice(last.mention.end, role.mention.start))
    // "Sens. Ann Lowe and Max Orr and Rep. Eve Hask"
    if (!joint || isOfficeTitle((joint[1] ?? '').trim())) break
    others.push(role)
    last = role
  }
  return others
}

function personBefore(text: string, office: Mention, end: number, cast: Cast): Role[] {
  const persons = cast.within({ start: Math.max(0, office.start - 140), end: office.start }).filter(isNamedPerson)
  const last = persons.at(-1)
  const isWhose = last !== undefined && POSSESSIVE.test(text.slice(last.mention.end, office.start))
  // "Orr, President Tarn’s former campaign manager"
  const person = isWhose ? persons.at(-2) : last
  if (
    !person ||
    (SUBJECT.test(text.slice(end, end + 30)) &&
      (isWhose || /^, (?:the|its|his|her|their) /.test(text.slice(person.mention.end, office.start))))
  )
    return []
  // "Orr, the president’s adviser"
  if (/^[’']s\b/.test(text.slice(end, end + 3))) return []
  if (WERE.test(text.slice(Math.max(0, person.mention.start - 24), person.mention.start))) return []
  return APPOSITION.test(text.slice(person.mention.end, office.start)) ? [person] : []
}
