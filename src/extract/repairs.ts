import type { Document } from '../model/document.ts'
import type { EntityType } from '../model/entity.ts'
import { titlesBefore } from '../model/honorifics.ts'
import { byPosition, type Span } from '../model/span.ts'
import { withCompanies } from './companies.ts'
import { consistent } from './consistency.ts'
import type { NameReading } from './encoder/name-reading.ts'
import { withFirms } from './firms.ts'
import { listedAt } from './listed.ts'
import { familiesIn, isNobody } from './no-person.ts'
import { personNames } from './person-names.ts'

/** Words that describe a body from outside its name. */
const BEFORE_BODY = /^(?:the|federal|state|local|former|then|new) (?=\p{Lu})/u
/** "EB-5", "F-16": visas, roads and planes, but not the G-20. */
const CODE = /^(?!G-)\p{Lu}{1,3}-?\d{1,3}$/u
/** What belongs to a body or a party and is none: its people, where it writes. */
const BEHIND_BODY =
  / (?:(?:Telegram|WhatsApp|YouTube|Twitter|Instagram|Facebook|TikTok) (?:channel|account|page|group|feed|post)s?|MPs?|peers|backbenchers|lawmakers|senators|voters|supporters|activists|councillors|officials)$/
const HOLIDAY =
  /^(?:Easter|Christmas(?: (?:Day|Eve))?|Thanksgiving|Ramadan|Labou?r Day|Memorial Day|New Year(?:[’']s)?(?: (?:Day|Eve))?|Halloween)$/

/** What the encoder sometimes gets wrong in names, and anyone sees at a glance. In order of the text. */
export function repaired(document: Document, names: readonly NameReading[]): NameReading[] {
  const { text } = document.article
  const trim = joined(document, [...names].sort(byPosition)).map((name) => trimmed(text, name))
  const whole = withCompanies(document, personNames(document, trim))
  const surnames = new Set(whole.filter(({ type }) => type === 'PERSON').flatMap((name) => surnameOf(text, name)))
  const isSurname = (word: string): boolean => surnames.has(word)
  const isPersons = ({ start, end, type }: NameReading): boolean =>
    isSurname(text.slice(start, end)) || (type === 'PERSON' && titlesBefore(text, start).length > 0)
  const listed = whole.map((name) => (isPersons(name) ? name : asListed(document, name)))
  const isFamily = familiesIn(text, whole)
  return withFirms(document, consistent(text, listed)).filter((name) =>
    isFamily(name)
      ? false
      : name.type === 'PERSON'
        ? !isNobody(document, name, isSurname)
        : isName(text.slice(name.start, name.end), text.slice(name.end, name.end + 3), name.type),
  )
}

/** Names that the encoder has cut in two. */
function joined(document: Document, names: readonly NameReading[]): NameReading[] {
  const result: NameReading[] = []
  for (const name of names) {
    const last = result.at(-1)
    if (last && isOneBody(document, last, name)) result[result.length - 1] = { ...last, type: 'ORG', end: name.end }
    else if (last && isOneName(document.article.text, last, name))
      result[result.length - 1] = { ...last, end: name.end }
    else result.push(name)
  }
  return result
}

/** What is called by its see, as no mayor is by the city. */
const SEE = /^(?:Arch)?[Bb]ishop$/

/** "Bank of" and "China" are one body, "editor-in-" and "chief" one office, "St." and "Louis" one place. */
function isOneName(text: string, last: NameReading, name: NameReading): boolean {
  const gap = text.slice(last.end, name.start)
  const words = text.slice(last.start, last.end)
  if (gap === ' ' && last.type === 'ORG' && /^(?:.* )?(?:of|for)$/.test(words)) return true
  if (gap === ' of ' && last.type === 'OFFICE' && name.type === 'PLACE') return SEE.test(words)
  if (last.type !== name.type) return false
  if (gap === ' ' && /^(?:St|Mt|Ft)\.$/.test(words)) return true
  if (last.type === 'OFFICE') return gap === '-in-'
  // "José Núñez" may go on with "-Álvarez"; "Obama-Clinton" are two.
  return last.type === 'PERSON' && ((gap === '-' && words.includes(' ')) || isNicknameGap(gap, text, last, name))
}

/** "U.S." and "Supreme Court", where a lexicon has the whole. */
const isOneBody = (document: Document, first: Span, second: NameReading): boolean =>
  second.type === 'ORG' &&
  listedAt(document, first).some(
    ({ kind, start, end }) => kind === 'organisation' && start === first.start && end === second.end,
  )

/** 'Henry "Hank" Thibodeaux': the nickname, an opening mark or bracket that is closed behind it, or that closing one. */
function isNicknameGap(gap: string, text: string, last: Span, { start, end }: Span): boolean {
  if (/^ ["“‘(]$/.test(gap)) return /^[^"”’)@]+["”’)] \p{Lu}/u.test(text.slice(start, end + 3))
  if (/^ ["“‘(]\p{Lu}[\p{L}. ]{1,16}["”’)] $/u.test(gap)) return !/\s/.test(text.slice(last.start, last.end))
  return /^["”’)] $/.test(gap) && /["“‘(]/.test(text.slice(last.start, last.end))
}

function trimmed(text: string, name: NameReading): NameReading {
  const words = text.slice(name.start, name.end)
  if (name.type === 'ORG' && words === 'MPs') return { ...name, type: 'OFFICE' }
  const rest = /^\p{Ll}+/u.exec(text.slice(name.end, name.end + 20))?.[0] ?? ''
  // "Park Geun-" and "hye", cut behind the hyphen.
  if (name.type === 'PERSON' && words.endsWith('-') && rest) return { ...name, end: name.end + rest.length }
  const lead = name.type === 'ORG' ? (BEFORE_BODY.exec(words)?.[0].length ?? 0) : 0
  const people = name.type === 'ORG' ? BEHIND_BODY.exec(words.slice(lead)) : null
  const tail = people?.[0].length ?? /[\s,;:]*(?:[’']s)?$/.exec(words.slice(lead))?.[0].length ?? 0
  return { ...name, start: name.start + lead, end: name.end - tail }
}

/** The last word of a person's name of several words: "Jordan" of "Jim Jordan". */
function surnameOf(text: string, { start, end }: NameReading): string[] {
  const words = text.slice(start, end).split(' ')
  return words.length > 1 && words[1] !== 'of' ? words.slice(-1) : []
}

const LISTED_TYPE = { country: 'COUNTRY', place: 'PLACE', organisation: 'ORG', demonym: undefined } as const
/** Readings that a lexicon's type overrules. A person's name may be a city's, and a city's team's its own. */
const SURE: Readonly<Record<'COUNTRY' | 'PLACE' | 'ORG', readonly EntityType[]>> = {
  COUNTRY: ['PLACE', 'ORG', 'PERSON'],
  PLACE: ['COUNTRY', 'PERSON'],
  ORG: ['PLACE', 'COUNTRY', 'PERSON'],
}

/** States that are no more, and in no list. */
const OLD_STATE =
  /\b(?:Soviet|USSR|Yugoslavia|Czechoslovakia|Rhodesia|Zaire|Prussia|Confederate|Confederacy|Empire|Germany)\b/

/** Which places are countries is not a matter of opinion: "Kiribati" is one, "Greenland" is not, whatever stands beside. */
function asListed(document: Document, name: NameReading): NameReading {
  const [match] = listedAt(document, name)
  const words = document.article.text.slice(name.start, name.end)
  if (name.type === 'COUNTRY' && !match && !OLD_STATE.test(words)) return { ...name, type: 'PLACE' }
  if (match?.start !== name.start || match.end > name.end || match.isInName) return name
  const behind = document.article.text.slice(match.end, name.end)
  // "the U.S. government" is its country, "the Saudi government" a body.
  if (name.type === 'COUNTRY' && /^ (?:government|administration)$/.test(behind))
    return match.kind === 'country' ? { ...name, end: match.end } : { ...name, type: 'ORG' }
  if (behind !== '') return name
  const type = LISTED_TYPE[match.kind]
  const isMetonym = match.capitalOf !== undefined && name.type === 'COUNTRY'
  return type && SURE[type].includes(name.type) && !isMetonym ? { ...name, type } : name
}

function isName(words: string, after: string, type: NameReading['type']): boolean {
  if (!/[\p{L}\p{N}]/u.test(words)) return false
  return (
    !HOLIDAY.test(words) &&
    (type !== 'ORG' || !(CODE.test(words) || (/^\p{Lu}{1,3}$/u.test(words) && /^-\d/.test(after))))
  )
}
