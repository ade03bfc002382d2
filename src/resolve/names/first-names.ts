import type { Gender } from '../../model/gender.ts'
import { EITHER, MEN, WOMEN } from './first-name-lists.ts'

const wordsOf = (list: string): string[] => list.trim().split(/\s+/)

const OF_EITHER: ReadonlySet<string> = new Set(wordsOf(EITHER))

const LISTED: ReadonlyMap<string, Gender> = new Map([
  ...wordsOf(MEN).map((name) => [name, 'male'] as const),
  ...wordsOf(WOMEN).map((name) => [name, 'female'] as const),
])

/** First names of the list that are as often surnames, or words: alone they tell nothing. */
const SURNAMES_TOO =
  /^(?:anderson|basil|bryant|clark|cliff|coral|cornell|crystal|dane|darwin|dawn|dean|faith|francois|frank|gage|garfield|gene|grace|grant|guy|hari|hope|ivy|jade|jay|joy|joyce|karan|kent|lazarus|leo|lily|mai|maverick|may|merrick|miles|mohan|morton|nash|nawaz|orlando|parker|pearl|penny|perry|pier|piers|ray|reince|rex|romano|rose|ruby|rush|ryder|saleh|salim|salman|salvador|santiago|tucker|tulip|viola|violet|virginia|wade|warren|wolf|zia)$/

/**
 * The gender that a first name tells of; `null` for one of either sex or none that is known, which is no guess.
 *
 * @param tags compromise's for the name
 * @param isAlone whether no surname is given, so that it may be one itself
 */
export function genderOfFirstName(name: string, tags: ReadonlySet<string>, isAlone = false): Gender | null {
  const lower = name.toLowerCase()
  if (OF_EITHER.has(lower) || (isAlone && SURNAMES_TOO.test(lower))) return null
  const [isMale, isFemale] = [tags.has('MaleName'), tags.has('FemaleName')]
  return LISTED.get(lower) ?? (isMale === isFemale ? null : isMale ? 'male' : 'female')
}
