import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import type { Gender } from '../../model/gender.ts'
import { titlesBefore, titleWord } from '../../model/honorifics.ts'
import { withoutAccents } from '../../model/name-key.ts'
import { peerageOf } from '../../model/peerage.ts'
import { printed } from '../../model/printed.ts'
import { firstWhere } from '../../model/search.ts'
import { genderOfFirstName } from './first-names.ts'

/** A person's name taken apart: 'Sen. James T. "Dusty" Barrow Jr.' All is in lower case. */
export interface Name {
  /** First name, further names, surname. */
  readonly words: readonly string[]
  readonly nickname: string | null
  /** "jr", "sr", "iii": whose father or son bears the same name. */
  readonly generation: string | null
  /** "tarn" of Lord Gould of Tarn. */
  readonly territory: string | null
  /** Titles and offices that stand beside it: "senator", "colonel". */
  readonly titles: ReadonlySet<string>
  readonly gender: Gender | null
  /** "Mr Gould" is no peer. */
  readonly isCommoner: boolean
  /** "pope" of Pope Francis, "king" of King Salman: no surname is behind it. */
  readonly crown: string | null
  /** Whether a title says that this is no first name: "Mr Hask". */
  readonly isSurname: boolean
  /** "President Hask", "Vice President Hask". */
  readonly isPresident: boolean
}

const PRESIDENT = /(?<!\p{L})(?:President|president|PRESIDENT)(?:[- ]elect)?\s$/u
const GENERATION = /^(?:jr|sr|ii|iii|iv)$/
/** "Dusty" between first name and surname. */
const NICKNAME = /(?<=\S )["“‘'(]([^"”’')]+)["”’')](?= \S)/u
/** Quotation marks and brackets; not the apostrophe of "O'Reilly". */
const MARKS = /[“”"‘’()[\]]|(?<!\p{L})'|'(?!\p{L})/gu
/** Forms of address that anybody may have. */
const PLAIN_TITLE = /^(?:mr|mrs|ms|miss|mx|mister|messrs|hon|honou?rable|rt|right|very|most)$/

const COMMONER = /^(?:mr|mrs|ms|miss)$/

/** Who is called so has one name. */
const CROWN = /(?<!\p{L})(pope|king|queen|emperor|saint)\s$/iu
/** The article of Arabic names, which their bearers are called without: "al-Sadeq". */
const ARABIC_ARTICLE = /^(?:al|el|ul|a[dnrstz]|ash)-(?=\p{L}{3})/u

/** Agencies leave out the accents that others print. */
const wordsIn = (text: string): string[] =>
  withoutAccents(text)
    .replace(MARKS, ' ')
    .split(/[\s.]+/)
    .filter((word) => word)

/** @param offices mentions of offices, in order */
export function nameAt(document: Document, mention: Mention, offices: readonly Mention[]): Name {
  const { text } = document.article
  const form = printed(text.slice(mention.start, mention.end))
    .toLowerCase()
    .replace(/(?<=\p{L})’(?=\p{L})/gu, "'")
  const nickname = NICKNAME.exec(form)?.[1] ?? null
  const peerage = peerageOf(text.slice(mention.start, mention.end))
  const before = [...titlesBefore(text, mention.start), ...(peerage ? [peerage] : [])]
  const isPeer = before.some(({ word }) => word === 'lord')
  // The Earl of Tarn is Lord Tarn too.
  const [own = '', territory = null] = peerage
    ? [form.slice(peerage.length), form.slice(peerage.length)]
    : isPeer
      ? form.split(' of ')
      : [form]
  const all = wordsIn(own.replace(NICKNAME, ''))
  const words = all.filter((word) => !GENERATION.test(word)).map((word) => word.replace(ARABIC_ARTICLE, ''))
  const isOne = words.length === 1
  const crown = isOne ? crownBefore(text, mention) : null
  return {
    words,
    nickname,
    territory,
    generation: all.find((word) => GENERATION.test(word)) ?? null,
    titles: new Set([
      ...before.map(({ word }) => word).filter((word) => !PLAIN_TITLE.test(word)),
      ...officesAt(document, mention, offices),
      ...(crown ? [crown] : []),
    ]),
    crown,
    gender: peerage?.gender ?? genderBefore(document, mention) ?? (isOne ? null : firstNameGender(document, mention)),
    isCommoner: before.some(({ word }) => COMMONER.test(word)),
    isSurname: isOne && before.at(-1)?.isBeforeFirstName === false,
    isPresident: isOne && PRESIDENT.test(text.slice(Math.max(0, mention.start - 16), mention.start)),
  }
}

const crownBefore = (text: string, { start }: Mention): string | null =>
  CROWN.exec(text.slice(Math.max(0, start - 9), start))?.[1]?.toLowerCase() ?? null

const POSTS = 'spokes|chair|congress|business|assembly|council|alder|police|news|states'
const KIN: readonly [Gender, RegExp][] = [
  [
    'male',
    new RegExp(
      `\\b(?:(?:father|brother|husband|son|uncle|nephew|grandfather|grandson),?|(?:${POSTS})man|king|prince)\\s$`,
      'iu',
    ),
  ],
  [
    'female',
    new RegExp(
      `\\b(?:(?:mother|sister|wife|daughter|aunt|niece|grandmother|granddaughter),?|(?:${POSTS})woman|queen|princess)\\s$`,
      'iu',
    ),
  ],
]

/** By a title, or by what somebody is called: "her husband, Piet Tarn", "spokeswoman Ann Lowe". */
function genderBefore({ article: { text } }: Document, { start }: Mention): Gender | null {
  const title = titlesBefore(text, start).findLast(({ gender }) => gender)?.gender
  const before = text.slice(Math.max(0, start - 20), start)
  return title ?? KIN.find(([, words]) => words.test(before))?.[0] ?? null
}

/** By the first word of a name, where that is mostly one or the other. */
export function firstNameGender({ tokens }: Document, { start, end }: Mention): Gender | null {
  const first = tokens[firstWhere(tokens, (token) => token.start >= start)]
  return first ? genderOfFirstName(first.text, first.tags, first.end >= end) : null
}

/** "Lee Ortiz, a senator": between a person and the office in apposition. */
const APPOSED =
  /^(?: \([^)]{1,20}\))?, (?:who (?:is|was) )?(?:(?:the|a|an|its|his|her|their|our|now|then) )?(?:(?:\p{L}[\p{L}’'-]*|(?:\p{Lu}\.)+) ){0,4}$/u

/** The offices right before a name, and in apposition behind it. */
function officesAt({ article: { text } }: Document, { start, end }: Mention, offices: readonly Mention[]): string[] {
  const at = firstWhere(offices, (office) => office.start >= end)
  const [before, behind] = [offices[at - 1], offices[at]]
  const isBefore = before && /^ ["“[]?$/.test(text.slice(before.end, start))
  const isBehind = behind && behind.start < end + 60 && APPOSED.test(text.slice(end, behind.start))
  return [isBefore ? before : [], isBehind ? behind : []].flat().map((office) => officeTitle(text, office))
}

const officeTitle = (text: string, office: Mention): string =>
  text
    .slice(office.start, office.end)
    .split(/[\s-]+/)
    .map(titleWord)
    .join(' ')
