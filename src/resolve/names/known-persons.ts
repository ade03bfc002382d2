import { distance } from 'fastest-levenshtein'
import { isEnglishShortForm, isFirstName, isSameFirstName as isShortForm } from '../../model/first-names.ts'
import { skeleton } from '../../model/sound.ts'
import type { Cast, Member } from '../cast/cast.ts'
import { areOfTwo, differ, isOneSound, isPartOf, looksAlike, type WholeName } from './parts.ts'
import type { Name } from './person-name.ts'
import { nearestOf } from './starts.ts'

/** A person of the article, by the words of the fullest name, which are in lower case. */
export interface KnownPerson {
  readonly member: Member
  readonly words: readonly string[]
  /** All full names that the article writes, as words. */
  readonly spellings: (readonly string[])[]
  nickname: string | null
  generation: string | null
  readonly territory: string | null
  /** All titles and offices that stand beside names of this person. */
  readonly titles: Set<string>
  /** Offsets of the names that mean this person, in order. */
  readonly starts: number[]
  /** How often the full name is used. */
  fullNames: number
  /** How often of these for the sake of a relative, who then bears the surname alone. */
  asides: number
  /** How often as a living relative of somebody, who then rather bears it. */
  besides: number
}

/** The persons of an article found so far, by the first and the last word of their names, as they sound, and by nicknames. */
export class KnownPersons {
  private readonly byWord = new Map<string, KnownPerson[]>()
  private readonly all: KnownPerson[] = []
  private readonly byMiddle = new Map<string, KnownPerson[]>()
  /** Who bears a surname alone; `null` where several might. */
  private readonly bearers = new Map<string, KnownPerson | null>()

  /** Adds somebody new, by the fullest name. */
  create(cast: Cast, { words, nickname, generation, territory }: WholeName): KnownPerson {
    const member = cast.create('PERSON')
    const person = {
      member,
      words,
      spellings: [words],
      nickname,
      generation,
      territory,
      titles: new Set<string>(),
      starts: [],
      fullNames: 0,
      asides: 0,
      besides: 0,
    }
    this.all.push(person)
    for (const word of new Set([words[0], words.at(-1), nickname])) note(this.byWord, word ?? '', person)
    const double = words.at(-1)?.split('-') ?? []
    for (const word of [...words.slice(1, -1), ...(double.length > 1 ? double : [])]) note(this.byMiddle, word, person)
    return person
  }

  /**
   * Whose names a name may be a part of. It may be the first of two surnames: "Blakey" of "Ann Blakey Ross", but "Michael" of
   * "Ann Michael Ross" behind a title only.
   */
  withPart(name: Name): KnownPerson[] {
    const word = skeleton(name.words.at(-1) ?? '')
    const isSurname = name.isSurname || (name.words.length === 1 && !isFirstName(name.words[0] ?? ''))
    const meant = this.byWord.get(word) ?? (isSurname ? this.byMiddle.get(word) : undefined) ?? []
    return meant.filter(
      (person) => isPartOf(name, person) && !isSenior(name, person) && !(isBare(name, person) && isAside(person)),
    )
  }

  /** The only one whose first name goes with a short form of it: "Jim" and "Jim Hask" are James Hask, and "Seb Hask" Sebastian Hask. */
  byShortForm(name: Name): KnownPerson | null {
    const { words, isSurname, titles } = name
    const [first = ''] = words
    if (words.length === 1 && (isSurname || titles.size > 0)) return null
    const [only, ...more] = (words.length === 1 ? this.all : this.withSurname(name)).filter(
      (person) => person.words.length > 1 && isShortForm(first, person.words[0] ?? ''),
    )
    return only && more.length === 0 ? only : null
  }

  /** Those of all names but the first, and of one that looks alike, or is known for short so; "Jem" is not as surely James. */
  private withSurname(name: Name): KnownPerson[] {
    const [first = '', ...others] = name.words
    return (this.byWord.get(skeleton(others.at(-1) ?? '')) ?? []).filter((person) => {
      const [known = '', ...more] = person.words
      return (
        others.length === more.length &&
        others.every((word, i) => isOneSound(word, more[i])) &&
        (looksAlike(first, known) || (person.nickname === null && isEnglishShortForm(first, known))) &&
        !areOfTwo(name, person) &&
        !isSenior(name, person) &&
        !differ(name.territory, person.territory)
      )
    })
  }

  /**
   * Whoever of several alone was named in full before the surname first stood alone: relatives who come later are told apart by
   * their first names. To be asked in order of the text.
   */
  bearerOf({ words: [surname = ''] }: Name, candidates: readonly KnownPerson[], at: number): KnownPerson | null {
    const introduced = candidates.filter(({ starts: [first = at] }) => first < at)
    if (!this.bearers.has(surname) && introduced.length > 0)
      this.bearers.set(surname, introduced.length === 1 ? (introduced[0] ?? null) : null)
    const bearer = this.bearers.get(surname) ?? null
    return bearer && candidates.includes(bearer) ? bearer : null
  }

  /** The only one whose name differs in one letter of one word: "Jeremey Hask" of an article on Jeremy Hask. */
  mistyped(name: Name): KnownPerson | null {
    const { words } = name
    if (words.length < 2) return null
    const ends = [words[0], words.at(-1)].map((word) => this.byWord.get(skeleton(word ?? '')) ?? [])
    const [only, ...more] = new Set(
      ends
        .flat()
        .filter(
          (person) =>
            person.spellings.some((other) => isMistyped(words, other)) &&
            !areOfTwo(name, person) &&
            !isSenior(name, person),
        ),
    )
    return only && more.length === 0 ? only : null
  }

  /** Notes that somebody is called by a name, which is a word of the full one, or another name. */
  isCalled(person: KnownPerson, { words }: Name): void {
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? '']))
      if (!this.byWord.has(skeleton(word))) note(this.byWord, word, person)
    if (words.length > 1 && !person.spellings.some((other) => areOneSound(words, other))) person.spellings.push(words)
  }
}

/** Whether a name without "Jr." stands beside that of the son, who is named for the father’s sake: "Max Orr and his son, Max Orr Jr." */
const isSenior = ({ words, generation }: Name, person: KnownPerson): boolean =>
  words.length > 1 && generation === null && person.generation === 'jr' && isRelative(person)

/**
 * Of those whom a name fits, those who may be called by the bare surname: not who is named for the sake of a relative, unless by a
 * title of that relative. All, where there is nobody else: "Mr Hask" may be her husband, if he is the only man of that name.
 */
export function calledByName(fitting: readonly KnownPerson[], name: Name): readonly KnownPerson[] {
  const main = fitting.filter(
    (person) =>
      !isBare(name, person) || !isRelative(person) || [...name.titles].some((title) => person.titles.has(title)),
  )
  return main.length > 0 ? main : fitting
}

const areOneSound = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => isOneSound(word, b[i]))

/** Whether at most one letter is wrong, within a long word: another ending is another name. */
function isMistyped(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  const [wrong, ...more] = a.flatMap((word, i) => (isOneSound(word, b[i]) ? [] : [[word, b[i] ?? ''] as const]))
  if (wrong === undefined || more.length > 0) return wrong === undefined
  const [x, y] = wrong
  const isLong = Math.min(x.length, y.length) >= LONG && x.charAt(0) === y.charAt(0) && x.at(-1) === y.at(-1)
  return isLong && distance(x, y) === 1
}

/** Letters of a word in which one may be mistyped. */
const LONG = 6

const isBare = ({ words }: Name, person: KnownPerson): boolean =>
  words.length === 1 && person.words.length > 1 && isOneSound(words[0], person.words.at(-1))

const isAside = ({ asides, fullNames }: KnownPerson): boolean => asides > 0 && asides === fullNames

/** At least every second time, since of "his brother, Max Orr" others may speak by his name. */
const isRelative = ({ besides, fullNames }: KnownPerson): boolean => besides > 0 && 2 * besides >= fullNames

function note(persons: Map<string, KnownPerson[]>, word: string, person: KnownPerson): void {
  const sound = skeleton(word)
  const namesakes = persons.get(sound)
  if (namesakes) namesakes.push(person)
  else persons.set(sound, [person])
}

/**
 * Those whom a title before a surname fits: who bears it elsewhere ("Sen. Ortiz" is Sen. Lee Ortiz), or a fuller form of it
 * ("Secretary Hollis" the trade secretary); else those of whom the article tells no title. All, if that leaves nobody.
 */
export function ofTitle(
  candidates: readonly KnownPerson[],
  { titles, words, isCommoner }: Name,
): readonly KnownPerson[] {
  if (words.length > 1 || candidates.length < 2 || (titles.size === 0 && !isCommoner)) return candidates
  const some = (fits: (person: KnownPerson) => boolean): KnownPerson[] => candidates.filter(fits)
  const choices = [
    isCommoner ? some((person) => !person.titles.has('lord')) : [],
    some((person) => [...titles].some((title) => person.titles.has(title))),
    some((person) => [...titles].some((title) => [...person.titles].some((fuller) => isFuller(fuller, title)))),
    some((person) => person.titles.size === 0),
  ]
  return choices.find((choice) => choice.length > 0) ?? candidates
}

/** "trade secretary" of "secretary", but not "vice president" of "president". */
const isFuller = (fuller: string, title: string): boolean =>
  (fuller.endsWith(` ${title}`) || fuller.startsWith(`${title} `)) &&
  !/^(?:vice|deputy|assistant|former|ex) /.test(fuller)

/**
 * Whom a shorter name at `at` means: the one whom the article is more about, since relatives of the same surname are
 * named in full; of equals the one named last before it, else the one named first after it.
 */
export function likeliest(candidates: readonly KnownPerson[], at: number): KnownPerson | null {
  const most = Math.max(...candidates.map(({ fullNames }) => fullNames))
  return nearestOf(
    candidates.filter(({ fullNames }) => fullNames === most),
    at,
  )
}
