import { WEEKDAYS } from '../model/calendar.ts'
import type { Document, LexiconMatch } from '../model/document.ts'
import type { EntityType } from '../model/entity.ts'
import { ADDRESS, titlesBefore } from '../model/honorifics.ts'
import { kindsOfNoun } from '../model/kinds.ts'
import { lettersBehind } from '../model/short-behind.ts'
import { byPosition } from '../model/span.ts'
import { calledPlaces } from './called-places.ts'
import { withCompanies } from './companies.ts'
import { consistent } from './consistency.ts'
import type { NameReading } from './encoder/name-reading.ts'
import { withFirms } from './firms.ts'
import { withForces } from './forces.ts'
import { withHyphens } from './hyphens.ts'
import { listedAt } from './listed.ts'
import { familiesIn, isNobody, isWord } from './no-person.ts'
import { personNames } from './person-names.ts'
import { wholeNames } from './whole-names.ts'

/** No happening: "the council". */
const PLAIN_BODY = /^(?:council|committee|government|parliament|court|board|police|army|company|agency|ministry)$/
/** "*Chère* Renée": a word in another language before a name. */
const EMPHASISED = /^\p{L}+[*_]+ (?=\p{Lu})/u
/** Words that describe a body from outside its name. */
const BEFORE_BODY = /^(?:(?:the|new|app|\p{Ll}[\p{Ll}-]{3,}) )+(?=\p{Lu})/u
/** "Scottish club Rangers", "US carmaker Varro". */
const KIND_BEFORE =
  /^(?:\p{Lu}[\p{L}.-]* )?(?:club|firm|giant|retailer|carmaker|airline|lender|charity|broadcaster|side) (?=\p{Lu})/u
/** The day behind a plain word: shows are named "Tarn News Sunday". */
const DAY = `(?<= \\p{Ll}+) (?:${WEEKDAYS.join('|')})`
/** "Airbus A380": what a body makes is called by its name; not the G20. */
const MODEL = '(?<=\\p{Ll}) (?!G-?\\d)\\p{Lu}{1,3}-?\\d{2,3}\\p{Lu}?(?:-\\d{2,4})?(?: \\p{Lu}{2,})?'
/** "Orra Inc. today": a company's legal form ends its name. */
const BEHIND_FORM = '(?<= (?:Inc\\.?|LLC|LLP|Ltd\\.?|PLC|[Pp]lc|GmbH)) (?!(?:of|and|for) )\\p{Ll}.*'
const BEHIND_NAME = new RegExp(`(?:${DAY}|${MODEL}|${BEHIND_FORM})$`, 'u')
/** "EB-5", "F-16", "Air Force One": visas, roads and planes, but not the G-20. */
const CODE = /^(?:(?!G-)\p{Lu}{1,3}-?\d{1,3}|(?:Air Force|Marine) (?:One|Two))$/u
const PLATFORM = ' (?:Telegram|WhatsApp|YouTube|Twitter|Instagram|Facebook|TikTok)'
const PAGE = ' (?:channel|account|page|group|feed|post)s?'
/** What belongs to a body or a party and is none: its people, where it writes; what kind of paper it is; "Joint Chiefs of Staff Gen." is cut before a rank. */
const BEHIND_BODY = new RegExp(
  `(?:${PLATFORM}${PAGE}| (?:Gen|Adm|Col|Maj|Lt|Sgt|Capt|Sen|Rep|Gov)\\.?| (?:(?:M|MS|ME)Ps?|MSs|TDs|peers|backbenchers|lawmakers|senators|voters|supporters|activists|councillors|officials)| (?:news agency|newspaper))$`,
)
const PLATFORM_BEHIND = new RegExp(`${PLATFORM}$`)
const BEFORE_PAGE = new RegExp(`^${PAGE}\\b`)
/** What people fall ill with. */
const DISEASE =
  /^(?:Covid|COVID|Covid-19|COVID-19|[Cc]oronavirus|Omicron|Ebola|Zika|Mpox|SARS|MERS|HIV|AIDS|HIV\/AIDS|Alzheimer[’']s|Legionnaires[’']|Long Covid)$/
/** "personal video recorder (PVR)": letters for what is no name itself; what stands before is looked at from there. */
const IN_BRACKETS = / \((\p{Lu}{2,6})s?\)/gu
/** A legal form is not a company, nor is its headquarters. */
const LEGAL_FORM = /^(?:Inc|Corp|Ltd|LLC|LLP|PLC|Plc|plc|Co|GmbH|AG|SA|NV|S\.A|N\.V|HQ)\.?$/
/** Letters for what is no body, and what one has: "PR", "its PR campaign". */
const NO_BODY = /^(?:AI|CPR|DNA|GDP|HR|IT|MVP|P\.?O\.?W\.?|PR(?: campaign)?|TV|VP)$/
/** What nobody can be. */
const BODY =
  /(?:^|\s)(?:[Mm]inistry|[Dd]epartment|[Cc]ommittee|[Cc]ommission|[Cc]ouncil|[Pp]arliament|(?:Scottish|Welsh|Northern Ireland|Stormont) Executive)$/
/** Storms have names as people and places do: "Hurricane Florence". */
const STORM = /^(?:(?:Super )?(?:Hurricane|Typhoon|Cyclone)|(?:Tropical )?(?:Storm|Depression)) \p{Lu}\p{Ll}+$/u
const HOLIDAY =
  /^(?:Easter|Christmas(?: (?:Day|Eve))?|Thanksgiving|Ramadan|Labou?r Day|Memorial Day|New Year(?:[’']s)?(?: (?:Day|Eve))?|Halloween|Rosh Hashanah?|Yom Kippur|Hanukk?ah|Passover|Purim|Sukkot|Eid(?: al-(?:Fitr|Adha))?|Diwali|Nowruz)$/

/** What the encoder sometimes gets wrong in names, and anyone sees at a glance. In order of the text. */
export function repaired(document: Document, names: readonly NameReading[]): NameReading[] {
  const { text } = document.article
  const trim = withHyphens(text, wholeNames(document, [...names].sort(byPosition)))
    .map((name) => trimmed(text, name))
    .filter(({ start, end }) => start < end)
  const whole = withForces(document, withCompanies(document, personNames(document, trim)))
  const surnames = new Set(whole.filter(({ type }) => type === 'PERSON').flatMap((name) => surnameOf(text, name)))
  const isSurname = (word: string): boolean => surnames.has(word)
  const isPersons = ({ start, end, type }: NameReading): boolean =>
    isSurname(text.slice(start, end)) || (type === 'PERSON' && titlesBefore(text, start).length > 0)
  const listed = whole.flatMap((name) => (isPersons(name) ? name : (asListed(document, name) ?? [])))
  const isFamily = familiesIn(text, whole)
  const things = thingsIn(text)
  return calledPlaces(text, withFirms(document, consistent(text, withShortEvents(text, listed)))).filter((name) => {
    const words = text.slice(name.start, name.end)
    if (isFamily(name) || things.has(words.replace(/s$/, '')) || DISEASE.test(words)) return false
    if (HOLIDAY.test(words) && !isSurname(words)) return false
    if (isTraded(text, words) && !isSurname(words)) return false
    if (name.type === 'PERSON') return !isNobody(document, name, isSurname)
    if (name.type === 'ORG' && isWord(document, name)) return false
    return isName(words, text.slice(name.end, name.end + 3), name.type)
  })
}

/** The oil that is called Brent, a currency, governments' bonds. */
const isTraded = (text: string, words: string): boolean =>
  (words === 'Brent' && /\bbarrel\b|\bcrude\b/.test(text)) ||
  (/^(?:Sterling|Bunds?|Gilts?)$/.test(words) && /\b(?:yields?|currency|currencies|pound|bonds?)\b/.test(text))

/** "Harbour Trade Accord (HTA)": the letters for a happening are it wherever they stand. */
function withShortEvents(text: string, names: readonly NameReading[]): NameReading[] {
  const letters = new Set(
    names.filter(({ type }) => type === 'EVENT').flatMap((name) => lettersBehind(text, name) ?? []),
  )
  return names.map((name) => (letters.has(text.slice(name.start, name.end)) ? { ...name, type: 'EVENT' } : name))
}

/** Letters that an article explains by words that are no name and no kind of body. */
function thingsIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(IN_BRACKETS)].flatMap(({ index, 1: letters = '' }) => {
      const words = text
        .slice(Math.max(0, index - 80), index)
        .split(/[ -]/)
        .slice(-letters.length)
      const isPlain = words.every((word) => /^\p{Ll}+$/u.test(word))
      const initials = words.map((word) => word.charAt(0)).join('')
      const isThing = isPlain && initials.toUpperCase() === letters && kindsOfNoun(words.at(-1) ?? '').length === 0
      return isThing ? [letters] : []
    }),
  )
}

/** The type that words have whatever stands around them. */
function typeOf(words: string, type: EntityType): EntityType {
  if (type === 'ORG' && words === 'MPs') return 'OFFICE'
  if ((type === 'EVENT' && PLAIN_BODY.test(words)) || (type === 'OFFICE' && BODY.test(words))) return 'ORG'
  return type !== 'ORG' && STORM.test(words) ? 'EVENT' : type
}

function trimmed(text: string, name: NameReading): NameReading {
  const words = text.slice(name.start, name.end)
  const type = typeOf(words, name.type)
  if (type !== name.type) return { ...name, type }
  const rest = /^\p{Ll}+/u.exec(text.slice(name.end, name.end + 20))?.[0] ?? ''
  // "Park Geun-" and "hye", cut behind the hyphen.
  if (name.type === 'PERSON' && words.endsWith('-') && rest) return { ...name, end: name.end + rest.length }
  const isBody = name.type === 'ORG'
  const before = isBody ? (KIND_BEFORE.exec(words) ?? BEFORE_BODY.exec(words)) : EMPHASISED.exec(words)
  const lead = before?.[0].length ?? 0
  const behind = BEFORE_PAGE.test(text.slice(name.end, name.end + 12)) ? PLATFORM_BEHIND : BEHIND_BODY
  const tail =
    (isBody && (behind.exec(words.slice(lead)) ?? BEHIND_NAME.exec(words))) ||
    (name.type === 'OFFICE' && (ADDRESS.exec(words) ?? / (?:for|of)$/.exec(words))) ||
    (words.includes('[') ? /[\s,;:]*(?:[’']s)?$/ : /[\s,;:\]]*(?:[’']s)?$/).exec(words.slice(lead))
  return { ...name, start: name.start + lead, end: name.end - (tail?.[0].length ?? 0) }
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
function asListed(document: Document, name: NameReading): NameReading | null {
  const [match] = listedAt(document, name)
  const words = document.article.text.slice(name.start, name.end)
  if (name.type === 'COUNTRY' && !match && !OLD_STATE.test(words)) return { ...name, type: 'PLACE' }
  if (match?.start !== name.start || match.end > name.end || match.isInName) return name
  const behind = document.article.text.slice(match.end, name.end)
  if (behind !== '') return name.type === 'COUNTRY' && !OLD_STATE.test(words) ? ofCountry(name, match, behind) : name
  const type = LISTED_TYPE[match.kind]
  const isMetonym = match.capitalOf !== undefined && name.type === 'COUNTRY'
  return type && SURE[type].includes(name.type) && !isMetonym ? { ...name, type } : name
}

/** What a country owns and is not: "the U.S. military" is a body, "U.S. v." the country, "the Saudi prince" neither. */
function ofCountry(name: NameReading, { kind, end }: LexiconMatch, behind: string): NameReading | null {
  const isCountry = kind === 'country'
  const noun = / \p{Ll}/u.test(behind) ? (/\p{L}+$/u.exec(behind)?.[0] ?? '') : null
  if (noun === null) return { ...name, type: 'PLACE' }
  // "the U.S. government" is its country, "the Saudi government" a body.
  if (isCountry && /^(?:government|administration)$/.test(noun)) return { ...name, end }
  const kinds = kindsOfNoun(noun)
  if (kinds.includes('country')) return name
  if (kinds.length > 0 || /^(?:embassy|consulate|mission)$/.test(noun)) return { ...name, type: 'ORG' }
  return isCountry ? { ...name, end } : null
}

function isName(words: string, after: string, type: NameReading['type']): boolean {
  if (!/[\p{L}\p{N}]/u.test(words)) return false
  return (
    type !== 'ORG' ||
    !(
      CODE.test(words) ||
      LEGAL_FORM.test(words) ||
      NO_BODY.test(words) ||
      (/^\p{Lu}{1,3}$/u.test(words) && /^-\d/.test(after))
    )
  )
}
