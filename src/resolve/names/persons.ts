import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import type { Gender } from '../../model/gender.ts'
import type { Cast, Member } from '../cast/cast.ts'
import { grammarOf } from '../cast/grammar.ts'
import { calledByName, likeliest, ofTitle } from './bearers.ts'
import { bearersFirst, calledSo } from './known-as.ts'
import type { KnownPerson } from './known-person.ts'
import { KnownPersons } from './known-persons.ts'
import { isOneSound } from './parts.ts'
import { firstNameGender, type Name, nameAt } from './person-name.ts'
import { isNamedAside, isNamedAsRelative } from './relatives.ts'
import { showWith, surnamesShared, withSurname } from './shared-surnames.ts'
import { noteStart } from './starts.ts'
import { firstNamesOfPresidents, genderOfPresident, hasNamesakes, presidentNamed } from './us-presidents.ts'

/** What the article says of each person's gender: by title, by a first name that is mostly one or the other. */
export type Genders = Map<Member, Gender>

/**
 * Joins persons' names that mean one person: fuller names first, then what each shorter one is a part of. A surname that
 * two people share goes to the one whose title or office fits, else to the one who is named in full more often.
 *
 * @param offices mentions of offices, in order
 */
export function castPersons(
  document: Document,
  mentions: readonly Mention[],
  offices: readonly Mention[],
  cast: Cast,
): Genders {
  const genders: Genders = new Map()
  const surnames = surnamesShared(document, mentions)
  const named = mentions.map((mention) => ({
    mention,
    name: withSurname(nameAt(document, mention, offices), surnames.get(mention)),
  }))
  const known = new KnownPersons(onceIn(named))
  const presidents = new Map<string, KnownPerson>()
  const persons = new Map<Mention, KnownPerson>()
  for (const surname of presidentsApart(named)) {
    const person = known.create(cast, { words: [surname], nickname: null, generation: null, territory: null })
    presidents.set(surname, person)
    genders.set(person.member, genderOfPresident(surname))
  }
  for (const { mention, name } of bearersFirst(document, [...named].sort(byFullness))) {
    const president = presidents.get(name.words.join(' '))
    const isHe = president && (name.gender ?? genders.get(president.member)) === genders.get(president.member)
    const match =
      (isHe ? president : meantBy(document, name, mention, known, genders)) ?? calledSo(document, mention, persons)
    const person = match ?? known.create(cast, name)
    known.isCalled(person, name)
    persons.set(mention, person)
    noteStart(person, mention.start)
    noteName(document, person, { mention, name })
    // Whoever is never named in full may be known by a first name: "Melanie".
    const gender = name.gender ?? (match ? null : firstNameGender(document, mention))
    if (gender && !genders.has(person.member)) genders.set(person.member, gender)
    cast.add(person.member, mention)
    showPresident(person, name)
  }
  for (const [mention, surname] of surnames) showWith(surname, persons.get(mention))
  return genders
}

/** Shows a president of whom the article has the surname alone with the whole name. */
function showPresident({ member, words: [surname = '', ...others] }: KnownPerson, { isPresident }: Name): void {
  const name = isPresident && others.length === 0 ? presidentNamed(surname) : null
  if (name) member.listedName = name
}

/** Tells a word that stands in one of the names only. */
function onceIn(named: readonly Named[]): (word: string) => boolean {
  const uses = new Map<string, number>()
  for (const { name } of named) for (const word of name.words) uses.set(word, (uses.get(word) ?? 0) + 1)
  return (word) => uses.get(word) === 1
}

interface Named {
  readonly mention: Mention
  readonly name: Name
}

/** How much a name tells, in words. */
const fullness = ({ words, territory, nickname, generation, crown }: Name): number =>
  words.length + (territory ? 1 : 0) + (nickname ? 0.5 : 0) + (generation ? 0.25 : 0) + (crown ? 0.25 : 0)

/** The fullest first: "Sebastian Hask" before "Seb Hask". */
const byFullness = (a: Named, b: Named): number =>
  fullness(b.name) - fullness(a.name) || firstLength(b.name) - firstLength(a.name) || a.mention.start - b.mention.start

const firstLength = ({ words: [first = '', ...others] }: Name): number => (others.length > 0 ? first.length : 0)

/** What a name adds to what is known of its person. */
function noteName(document: Document, person: KnownPerson, { mention, name }: Named): void {
  const { words, territory, titles, generation, nickname, crown } = name
  if (words.length > 1 || territory || crown) {
    person.fullNames += 1
    person.introducedAt = Math.min(person.introducedAt, mention.start)
    person.isSubject ||= grammarOf(document, mention) === 'subject'
    person.asides += Number(isNamedAside(document, mention))
    person.besides += Number(isNamedAsRelative(document, mention))
  }
  for (const title of titles) person.titles.add(title)
  person.generation ??= generation
  person.nickname ??= nickname
}

/** Whose a name is of those known by a fuller one, or the same; `null` for somebody new. */
function meantBy(
  { article: { text } }: Document,
  name: Name,
  mention: Mention,
  known: KnownPersons,
  genders: Genders,
): KnownPerson | null {
  const isOfGender = ({ member }: KnownPerson): boolean =>
    !name.gender || (genders.get(member) ?? name.gender) === name.gender
  const mistyped = (): KnownPerson | null => {
    const one = known.mistyped(name)
    return one && isOfGender(one) ? one : null
  }
  const all = known
    .withPart(name)
    .filter(isOfGender)
    // "Pope Leo" is not Leo Tarn.
    .filter(({ words, titles }) => !name.crown || words.length === 1 || titles.has(name.crown))
  const fitting = calledByName(all, name)
  // "Mr Hask" is rather Tom Hask than Hask Tarn, but "Mr Xi" may well be Xi Tarn.
  const ofSurname = name.isSurname ? fitting.filter(({ words }) => isOneSound(words.at(-1), name.words[0])) : []
  const titled = ofTitle(ofSurname.length > 0 ? ofSurname : fitting, name)
  const crowned = name.isSurname || name.words.length > 1 ? undefined : fitting.find(isCrowned)
  const short = fitting.length === 0 && !name.crown ? known.byShortForm(name) : null
  // A label of a transcript goes on with who spoke last.
  const isAlone = name.words.length === 1 && text.charAt(mention.end) !== ':'
  const bearer = isAlone ? known.bearerOf(name, titled, mention.start) : null
  return (
    crowned ??
    presidentAmong(name.isPresident ? all : titled, name) ??
    bearer ??
    likeliest(titled, mention.start) ??
    short ??
    mistyped()
  )
}

/** Whether one name is all of somebody's, as of a pope. */
const isCrowned = ({ words, fullNames, territory }: KnownPerson): boolean =>
  words.length === 1 && fullNames > 0 && territory === null

/** Of several of one surname the president: by title, or where news has no other of that name so often. */
function presidentAmong(candidates: readonly KnownPerson[], { words, isPresident }: Name): KnownPerson | undefined {
  const [surname = ''] = words
  if (words.length > 1 || candidates.length < 2 || !(isPresident || !hasNamesakes(surname))) return undefined
  const firsts = firstNamesOfPresidents(surname)
  return candidates.find(
    ({ generation, words: [first = '', ...others] }) =>
      generation === null && others.length > 0 && firsts.includes(first),
  )
}

/**
 * Surnames that stand for a president although the article names only a relative in full: "President Obama", "Mr. Obama"
 * and then "Michelle Obama".
 */
function presidentsApart(named: readonly Named[]): Set<string> {
  const titled = named.filter(({ name }) => name.isPresident).map(({ name }) => name.words[0] ?? '')
  const isHimself = (surname: string): boolean => {
    const [first = ''] = (presidentNamed(surname) ?? '').toLowerCase().split(' ')
    return named.some(
      ({ name: { words, generation } }) => generation === null && words.at(-1) === surname && words[0] === first,
    )
  }
  return new Set(titled.filter((surname) => presidentNamed(surname) && !isHimself(surname)))
}
