import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import type { Gender } from '../../model/gender.ts'
import { BEFORE_SURNAME, honorificOf, SHORT_OFFICE } from '../../model/honorifics.ts'
import { printed } from '../../model/printed.ts'
import { firstWhere } from '../../model/search.ts'
import type { Cast, Member } from '../cast/cast.ts'
import { type KnownPerson, KnownPersons, likeliest } from './known-persons.ts'
import { noteStart } from './starts.ts'
import { hasNamesakes, presidentNamed } from './us-presidents.ts'

/** A person's name taken apart: "Hillary Rodham Clinton". */
interface Name {
  readonly words: readonly string[]
  readonly gender: Gender | null
  /** Whether a title says that this is no first name: "Mr Hask". */
  readonly isSurname: boolean
  /** "President Hask", "Vice President Hask". */
  readonly isPresident: boolean
}

const TITLED_SURNAME = new RegExp(`(?<!\\p{L})(?:${BEFORE_SURNAME}|${SHORT_OFFICE})\\.?\\s$`, 'u')

const PRESIDENT = /(?<!\p{L})(?:President|president|PRESIDENT)(?:[- ]elect)?\s$/u

/** What the article says of each person's gender: by title, by a first name that is mostly one or the other. */
export type Genders = Map<Member, Gender>

/**
 * Joins persons' names that mean one person: fuller names first, then what each shorter one is a part of. A surname that
 * two people share goes to the one whose title fits, else to the one who is named in full more often.
 */
export function castPersons(document: Document, mentions: readonly Mention[], cast: Cast): Genders {
  const genders: Genders = new Map()
  const known = new KnownPersons()
  const named = mentions.map((mention) => ({ mention, name: nameAt(document, mention) }))
  const presidents = new Map([...presidentsApart(named)].map((surname) => [surname, known.create(cast, [surname])]))
  const byLength = [...named].sort(
    (a, b) => b.name.words.length - a.name.words.length || a.mention.start - b.mention.start,
  )
  for (const { mention, name } of byLength) {
    const match = presidents.get(name.words.join(' ')) ?? meantBy(name, mention, known, genders)
    const person = match ?? known.create(cast, name.words)
    noteStart(person, mention.start)
    if (name.words.length > 1) person.fullNames += 1
    // Whoever is never named in full may be known by a first name: "Melanie".
    const gender = name.gender ?? (match ? null : firstNameGender(document, mention))
    if (gender && !genders.has(person.member)) genders.set(person.member, gender)
    cast.add(person.member, mention)
    const fullName = name.isPresident && person.words.length === 1 ? presidentNamed(name.words[0] ?? '') : null
    if (fullName) person.member.listedName = fullName
  }
  return genders
}

/** Whose a name is of those known by a fuller one, or the same; `null` for somebody new. */
function meantBy(name: Name, mention: Mention, known: KnownPersons, genders: Genders): KnownPerson | null {
  const fitting = known
    .withPart(name.words)
    .filter(({ member }) => !name.gender || (genders.get(member) ?? name.gender) === name.gender)
  // "Mr Hask" is rather Tom Hask than Hask Tarn, but "Mr Xi" may well be Xi Tarn.
  const ofSurname = name.isSurname ? fitting.filter(({ words }) => words.at(-1) === name.words[0]) : []
  return presidentAmong(fitting, name) ?? likeliest(ofSurname.length > 0 ? ofSurname : fitting, mention.start)
}

/** Of several of one surname the president: by title, or where news has no other of that name so often. */
function presidentAmong(candidates: readonly KnownPerson[], { words, isPresident }: Name): KnownPerson | undefined {
  const [surname = ''] = words
  if (words.length > 1 || candidates.length < 2 || !(isPresident || !hasNamesakes(surname))) return undefined
  const [first] = (presidentNamed(surname) ?? '').toLowerCase().split(' ')
  return candidates.find((one) => one.words.length > 1 && one.words[0] === first)
}

/**
 * Surnames that stand for a president although the article names only a relative in full: "President Obama", "Mr. Obama"
 * and then "Michelle Obama".
 */
function presidentsApart(named: readonly { mention: Mention; name: Name }[]): Set<string> {
  const titled = named.filter(({ name }) => name.isPresident).map(({ name }) => name.words[0] ?? '')
  const isHimself = (surname: string): boolean => {
    const [first = ''] = (presidentNamed(surname) ?? '').toLowerCase().split(' ')
    return named.some(({ name }) => name.words.at(-1) === surname && name.words[0] === first)
  }
  return new Set(titled.filter((surname) => presidentNamed(surname) && !isHimself(surname)))
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|obe|mbe|cbe|qc|kc|mp)$/

/** Quotation marks and brackets; not the apostrophe of "O'Reilly". */
const MARKS = /[“”"‘’()]|(?<!\p{L})'|'(?!\p{L})/gu

function nameAt(document: Document, mention: Mention): Name {
  const words = printed(document.article.text.slice(mention.start, mention.end))
    .toLowerCase()
    .replace(/(?<=\p{L})’(?=\p{L})/gu, "'")
    .replace(MARKS, ' ')
    .split(/[\s.]+/)
    .filter((word) => word && !SUFFIX.test(word))
  const gender = titleGender(document, mention) ?? (words.length > 1 ? firstNameGender(document, mention) : null)
  const before = document.article.text.slice(Math.max(0, mention.start - 16), mention.start)
  const isOne = words.length === 1
  return {
    words,
    gender,
    isSurname: isOne && TITLED_SURNAME.test(before),
    isPresident: isOne && PRESIDENT.test(before),
  }
}

const titleOf = (gender: Gender, others: string): RegExp =>
  new RegExp(`\\b(?:${honorificOf(gender)}|${others})\\.?\\s$`, 'i')
const TITLES: readonly [Gender, RegExp][] = [
  ['male', titleOf('male', 'congressman|father|brother|king|prince')],
  ['female', titleOf('female', 'congresswoman|sister|queen|princess')],
]

function titleGender(document: Document, { start }: Mention): Gender | null {
  const before = document.article.text.slice(Math.max(0, start - 16), start)
  return TITLES.find(([, title]) => title.test(before))?.[0] ?? null
}

/** First names of men that compromise takes for other words too, or does not know. */
const MEN = /^(?:barack|bill|bob|chuck|dick|jack|jeb|mark|newt|nick|rishi|rob|rod)$/i

function firstNameGender(document: Document, mention: Mention): Gender | null {
  const first = document.tokens[firstWhere(document.tokens, (token) => token.start >= mention.start)]
  if (MEN.test(first?.text ?? '')) return 'male'
  if (first?.tags.has('FemaleName') && !first.tags.has('MaleName')) return 'female'
  return first?.tags.has('MaleName') && !first.tags.has('FemaleName') ? 'male' : null
}
