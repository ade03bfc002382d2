import type { Document } from '../model/document.ts'
import { listedAt } from '../model/listed.ts'
import type { Span } from '../model/span.ts'
import type { NameReading } from './encoder/name-reading.ts'
import { parted } from './parted-names.ts'

/**
 * Names that the encoder has cut in two, and those of two that it took for one.
 *
 * @param names in order
 */
export function wholeNames(document: Document, names: readonly NameReading[]): NameReading[] {
  const result: NameReading[] = []
  for (const name of names.map((one) => withShip(document.article.text, one))) {
    const last = result.at(-1)
    if (
      last &&
      (isOneBody(document, last, name) ||
        isArm(document, last, name) ||
        isOfMore(document.article.text, last, name) ||
        isOneCommittee(document.article.text, last, name))
    )
      result[result.length - 1] = { ...last, type: 'ORG', end: name.end }
    else if (last && isOneSeat(document.article.text, last, name))
      result[result.length - 1] = { ...last, type: 'PLACE', end: name.end }
    else if (last && (isOneName(document.article.text, last, name) || isHouse(document, last, name)))
      result[result.length - 1] = { ...last, end: name.end }
    else result.push(name)
  }
  return parted(
    document,
    result.map((name, i) => withSecond(document.article.text, name, result[i + 1])),
  )
}

/** "USS Tarn", "Air Norway": of a ship or an airline the encoder may have what it is named after. */
function withShip(text: string, name: NameReading): NameReading {
  const isCountry = name.type === 'COUNTRY' || name.type === 'PLACE'
  const lead = /(?<!\p{L})(?:USS|HMS|Air) $/u.exec(text.slice(Math.max(0, name.start - 5), name.start))?.[0] ?? ''
  return lead === '' || (lead === 'Air ' && !isCountry)
    ? name
    : { ...name, type: 'ORG', start: name.start - lead.length }
}

/** Behind the name of a firm's arm: what no noun is, which would be somebody's there ("the Tarn Norway envoy"). */
const BEHIND_ARM =
  /^(?:[’']s?\b|[,.;:)”"]|$| (?:and|or|said|says|told|has|had|is|was|will|in|on|at|to|with|for|which|chief|managing|director|boss|CEO)\b)/

/** "Orra" and "Norway": the arm of a firm in a country. A body of the lists is another's there: "the EU, Norway and Peru". */
const isArm = (document: Document, last: NameReading, name: NameReading): boolean =>
  last.type === 'ORG' &&
  (name.type === 'COUNTRY' ||
    /^(?:North America|Europe|Asia|Africa)$/.test(document.article.text.slice(name.start, name.end))) &&
  document.article.text.slice(last.end, name.start) === ' ' &&
  BEHIND_ARM.test(document.article.text.slice(name.end, name.end + 12)) &&
  !listedAt(document, last).some(({ kind }) => kind !== 'place')

/** Behind "Society of Harbour Masters" the other one of the two that it is of: "and Pilots". */
const SECOND = /^ and (?:\p{Lu}\p{Ll}+s|\p{Lu}\p{Ll}+(?:ry|ing|ics|ment|ology|ation))(?![\p{L}’'-]| \p{Lu})/u

function withSecond(text: string, name: NameReading, next: NameReading | undefined): NameReading {
  if (name.type !== 'ORG' || !/ of \p{Lu}/u.test(text.slice(name.start, name.end))) return name
  const length = SECOND.exec(text.slice(name.end, name.end + 24))?.[0].length ?? 0
  return next !== undefined && next.start < name.end + length ? name : { ...name, end: name.end + length }
}

/** What is called by its see, as no mayor is by the city. */
const SEE = /^(?:Arch)?[Bb]ishop$/

/** "Bank of" and "China" are one body, "Max Orr" and "Jr." one person, "editor-in-" and "chief" one office, "St." and "Louis" one place. */
function isOneName(text: string, last: NameReading, name: NameReading): boolean {
  const gap = text.slice(last.end, name.start)
  const words = text.slice(last.start, last.end)
  if (gap === ' ' && last.type === 'ORG' && /^(?:.* )?(?:of|for)$/.test(words)) return true
  if (gap === ' of ' && last.type === 'OFFICE' && name.type === 'PLACE') return SEE.test(words)
  if (last.type !== name.type) return false
  if (gap === ' ' && /^(?:St|Mt|Ft)\.$/.test(words)) return true
  if (last.type === 'OFFICE') return gap === '-in-'
  if (last.type === 'PERSON' && gap === ', ' && /^[JS]r\.?$/.test(text.slice(name.start, name.end))) return true
  // "José Núñez" may go on with "-Álvarez"; "Obama-Clinton" are two, and "Ann Orr-Max Pell".
  const isDouble = gap === '-' && words.includes(' ') && !/\s/.test(text.slice(name.start, name.end))
  return last.type === 'PERSON' && (isDouble || isNicknameGap(gap, text, last, name))
}

/** "U.S." and "Supreme Court", where a lexicon has the whole; "Tarn Hospitals" and "NHS Trust". */
const isOneBody = (document: Document, first: NameReading, second: NameReading): boolean =>
  second.type === 'ORG' &&
  (/^ NHS (?:Foundation )?Trust$/.test(document.article.text.slice(first.end, second.end)) ||
    listedAt(document, first).some(
      ({ kind, start, end }) => kind === 'organisation' && start === first.start && end === second.end,
    ))

/** "Senate Ports" and "Harbour Committee", which a chamber has together. */
const isOneCommittee = (text: string, first: NameReading, second: NameReading): boolean =>
  first.type === 'ORG' &&
  second.type === 'ORG' &&
  /^,? and $/.test(text.slice(first.end, second.start)) &&
  /^(?:House|Senate|Commons) (?!.*\b(?:Committee|Democrats|Republicans|GOP)\b)/.test(
    text.slice(first.start, first.end),
  ) &&
  /^(?!(?:House|Senate|Commons)\b).* Committee$/.test(text.slice(second.start, second.end))

/** "MP for Orr" and "Tarn", "MP for Pell" and "Orr Tarn": who sits for two towns sits for one constituency. */
const isOneSeat = (text: string, last: NameReading, name: NameReading): boolean =>
  /^ (?:and )?$/.test(text.slice(last.end, name.start)) &&
  [last, name].every(({ type }) => type === 'PLACE' || type === 'PERSON') &&
  /\bM[SE]?Ps? for $/.test(text.slice(Math.max(0, last.start - 9), last.start))

/** "Senate Committee on Health" and "Education, Labor and Pensions": what else it is on. */
const isOfMore = (text: string, first: NameReading, second: NameReading): boolean =>
  first.type === 'ORG' &&
  second.type === 'ORG' &&
  /^(?:,|,? and) $/.test(text.slice(first.end, second.start)) &&
  /\bCommittee on (?:\p{Lu}\p{L}+(?:, | )?)+$/u.test(text.slice(first.start, first.end)) &&
  /^(?:\p{Lu}\p{L}+,? ){1,3}and (?:\p{Lu}\p{L}+ ?){1,2}$/u.test(text.slice(second.start, second.end))

/** "Portcullis" and "House": a building; "Texas House" is a chamber. */
const isHouse = (document: Document, last: NameReading, { start, end }: NameReading): boolean =>
  last.type === 'PLACE' &&
  document.article.text.slice(last.end, end) === ' House' &&
  start === last.end + 1 &&
  listedAt(document, last).length === 0

/** 'Henry "Hank" Thibodeaux': the nickname, an opening mark or bracket that is closed behind it, or that closing one. */
function isNicknameGap(gap: string, text: string, last: Span, { start, end }: Span): boolean {
  if (/^ ["“‘(]$/.test(gap)) return /^[^"”’)@]+["”’)] \p{Lu}/u.test(text.slice(start, end + 3))
  if (/^ ["“‘(]\p{Lu}[\p{L}. ]{1,16}["”’)] $/u.test(gap)) return !/\s/.test(text.slice(last.start, last.end))
  return /^["”’)] $/.test(gap) && /["“‘(]/.test(text.slice(last.start, last.end))
}
