import { isEnglishShortForm, isFirstName, isSameFirstName as isShortForm } from '../../model/first-names.ts'
import { skeleton } from '../../model/sound.ts'
import type { Cast } from '../cast/cast.ts'
import { isNotCalled, isSenior } from './bearers.ts'
import type { KnownPerson } from './known-person.ts'
import {
  areOfTwo,
  areOneSound,
  differ,
  isOneSound,
  isPartOf,
  isSwap,
  looksAlike,
  slipIn,
  type WholeName,
} from './parts.ts'
import type { Name } from './person-name.ts'

/** The persons of an article found so far, by the first and the last word of their names, as they sound, and by nicknames. */
export class KnownPersons {
  private readonly byWord = new Map<string, KnownPerson[]>()
  private readonly all: KnownPerson[] = []
  private readonly byMiddle = new Map<string, KnownPerson[]>()
  /** Those of several words by the first and the last letter of the surname, which nobody mistypes. */
  private readonly byEnds = new Map<string, KnownPerson[]>()
  /** Who bears a surname alone; `null` where several might. */
  private readonly bearers = new Map<string, KnownPerson | null>()

  private readonly isOnce: (word: string) => boolean

  /** @param isOnce whether a word, in small letters, stands in one name of the article only */
  constructor(isOnce: (word: string) => boolean) {
    this.isOnce = isOnce
  }

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
      introducedAt: Infinity,
      isSubject: false,
      asides: 0,
      besides: 0,
    }
    this.all.push(person)
    const [first, surname] = [words[0], words.at(-1)]
    if (surname !== undefined && surname !== first) {
      const alike = this.byEnds.get(endsOf(surname))
      if (alike) alike.push(person)
      else this.byEnds.set(endsOf(surname), [person])
    }
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
    return meant.filter((person) => isPartOf(name, person) && !isSenior(name, person) && !isNotCalled(name, person))
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
   * Whoever of several alone was named in full before the surname first stood alone, or alone as the subject: relatives who come
   * later, or of whom something is only said, are told apart by their first names. To be asked in order of the text.
   */
  bearerOf(
    { words: [surname = ''], isSurname }: Name,
    candidates: readonly KnownPerson[],
    at: number,
  ): KnownPerson | null {
    if (!this.bearers.has(surname)) {
      const introduced = candidates.filter(({ introducedAt }) => introducedAt < at)
      const isTold = introduced.length > 1 && !isSurname
      const main = isTold ? introduced.filter(({ isSubject }) => isSubject) : introduced
      if (introduced.length > 0) this.bearers.set(surname, main.length === 1 ? (main[0] ?? null) : null)
    }
    const bearer = this.bearers.get(surname) ?? null
    return bearer && candidates.includes(bearer) ? bearer : null
  }

  /** Whoever is called by a word again is called so. */
  private isSlip(word: string | null): boolean {
    return word !== null && (word === '' || this.isOnce(word))
  }

  /** The only one whose name differs once in one letter of one word: "Jeremey Hask", "Mr Lundgen" of an article on Lundgren. */
  mistyped(name: Name): KnownPerson | null {
    const { words } = name
    if (words.length < 2) return this.mistypedSurname(name)
    const ends = [words[0], words.at(-1)].map((word) => this.byWord.get(skeleton(word ?? '')) ?? [])
    const [only, ...more] = new Set(
      ends
        .flat()
        .filter(
          (person) =>
            person.spellings.some((other) => this.isSlip(slipIn(words, other))) &&
            !areOfTwo(name, person) &&
            !isSenior(name, person),
        ),
    )
    return only && more.length === 0 ? only : null
  }

  /** The only one of whose surname a single word is a slip: without a title only where two letters are in the wrong order. */
  private mistypedSurname({ words, isSurname }: Name): KnownPerson | null {
    const [word = ''] = words
    if (!this.isOnce(word)) return null
    const alike = this.byEnds.get(endsOf(word)) ?? []
    const [only, ...more] = alike.filter(
      (person) => slipIn(words, person.words.slice(-1)) && (isSurname || isSwap(word, person.words.at(-1) ?? '')),
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

const endsOf = (word: string): string => `${word.charAt(0)}${word.at(-1)}`

function note(persons: Map<string, KnownPerson[]>, word: string, person: KnownPerson): void {
  const sound = skeleton(word)
  const namesakes = persons.get(sound)
  if (namesakes) namesakes.push(person)
  else persons.set(sound, [person])
}
