import type { Document, LexiconMatch } from '../model/document.ts'
import type { EntityType } from '../model/entity.ts'
import { kindsOfNoun } from '../model/kinds.ts'
import { listedAt } from '../model/listed.ts'
import type { NameReading } from './encoder/name-reading.ts'

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

/** "the U.S.-Norway pact" is of two countries. */
const JOINED_TO = /\bU\.[SK]\.-$/
const CONTINENT = /^(?:Europe|Asia|Africa|America|Gaza)/
/** Letters of a country, wherever the lists do not look for them: "—U.S. officials". */
const LETTERS = /^U\.?[SK]\.?(?:A\.?)?$/

/** Whether a hyphen has kept a country that the article has elsewhere, or that nothing else is, from being looked up: "pro-China", "the U.S.-led". */
function isJoined({ article: { text }, lexicon }: Document, { start, end }: NameReading, words: string): boolean {
  if (JOINED_TO.test(text.slice(Math.max(0, start - 6), start)) && !CONTINENT.test(words)) return true
  const isElsewhere = lexicon.some((one) => one.kind === 'country' && text.slice(one.start, one.end) === words)
  return isElsewhere && (text.charAt(end) === '-' || text.charAt(start - 1) === '-')
}

/** Whether a place is a country, though no list tells so where it stands. */
const isUnlisted = (document: Document, name: NameReading, words: string): boolean =>
  (name.type === 'PLACE' && LETTERS.test(words)) ||
  ((name.type === 'COUNTRY' || name.type === 'PLACE') &&
    listedAt(document, name).length === 0 &&
    (LETTERS.test(words) || isJoined(document, name, words)))

/** Whether what is taken for a body is a people, who are none: "Norwegian". */
export const isPeople = (document: Document, { start, end, type }: NameReading): boolean =>
  type === 'ORG' &&
  listedAt(document, { start, end }).some(
    (match) => match.kind === 'demonym' && match.start === start && match.end === end,
  )

/** "Miss Norway", whom there is each year. */
const isContestant = ({ article: { text } }: Document, { start }: NameReading): boolean =>
  /\bMiss $/.test(text.slice(Math.max(0, start - 6), start))

/** Which places are countries is not a matter of opinion: "Kiribati" is one, "Greenland" is not, whatever stands beside. */
export function asListed(document: Document, name: NameReading): NameReading | null {
  const [match] = listedAt(document, name)
  const words = document.article.text.slice(name.start, name.end)
  if (isUnlisted(document, name, words)) return { ...name, type: 'COUNTRY' }
  if (name.type === 'COUNTRY' && !match && !OLD_STATE.test(words)) return { ...name, type: 'PLACE' }
  if (match?.start !== name.start || (match.isInName && !isContestant(document, name))) return name
  // "the Independent" of "the Independent on Sunday"
  if (match.end > name.end)
    return match.kind === 'organisation' && (name.type === 'ORG' || name.type === 'PLACE')
      ? { ...name, type: 'ORG', end: match.end }
      : name
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
