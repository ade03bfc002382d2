import { isSameFirstName as isShortForm } from '../../model/first-names.ts'
import type { Cast, Member } from '../cast/cast.ts'
import type { Name } from './person-name.ts'
import { nearestOf } from './starts.ts'

/** A person of the article, by the words of the fullest name, which are in lower case. */
export interface KnownPerson {
  readonly member: Member
  readonly words: readonly string[]
  nickname: string | null
  generation: string | null
  readonly territory: string | null
  /** All titles and offices that stand beside names of this person. */
  readonly titles: Set<string>
  /** Offsets of the names that mean this person, in order. */
  readonly starts: number[]
  /** How often the full name is used. */
  fullNames: number
}

/** The persons of an article found so far, by the first and the last word of their names and by nicknames. */
export class KnownPersons {
  private readonly byWord = new Map<string, KnownPerson[]>()
  private readonly all: KnownPerson[] = []
  private readonly byMiddle = new Map<string, KnownPerson[]>()

  /** Adds somebody new, by the fullest name. */
  create(cast: Cast, { words, nickname, generation, territory }: WholeName): KnownPerson {
    const member = cast.create('PERSON')
    const person = {
      member,
      words,
      nickname,
      generation,
      territory,
      titles: new Set<string>(),
      starts: [],
      fullNames: 0,
    }
    this.all.push(person)
    for (const word of new Set([words[0], words.at(-1), nickname])) note(this.byWord, word ?? '', person)
    for (const word of words.slice(1, -1)) note(this.byMiddle, word, person)
    return person
  }

  /** Whose names a name may be a part of. Behind a title it may be the first of two surnames: "Dr. Blakey" of "Ann Blakey Ross". */
  withPart(name: Name): KnownPerson[] {
    const word = name.words.at(-1) ?? ''
    const meant = this.byWord.get(word) ?? (name.isSurname ? this.byMiddle.get(word) : undefined) ?? []
    return meant.filter((person) => isPartOf(name, person))
  }

  /** The only one whose first name goes with a short form of it: "Jim" is James Hask. */
  byShortForm({ words: [word = '', ...others], isSurname, titles }: Name): KnownPerson | null {
    if (others.length > 0 || isSurname || titles.size > 0) return null
    const [only, ...more] = this.all.filter(
      ({ words: [first = '', surname] }) => surname !== undefined && isShortForm(word, first),
    )
    return only && more.length === 0 ? only : null
  }

  /** Notes that somebody is called by a name, which is a word of the full one. */
  isCalled(person: KnownPerson, { words: [word = '', ...others] }: Name): void {
    if (others.length === 0 && !this.byWord.has(word)) note(this.byWord, word, person)
  }
}

function note(persons: Map<string, KnownPerson[]>, word: string, person: KnownPerson): void {
  const namesakes = persons.get(word)
  if (namesakes) namesakes.push(person)
  else persons.set(word, [person])
}

type WholeName = Pick<Name, 'words' | 'nickname' | 'generation' | 'territory'>

/**
 * "Clinton", "Hillary", "H. Clinton" and "Hillary Clinton" are parts of "Hillary Rodham Clinton"; "Bill Clinton" is not, nor
 * "Max Orr Sr." of "Max Orr Jr.", "Ann B. Orr" of "Ann A. Orr" and Lord Gould of Tarn of "Alfred Gould".
 */
function isPartOf(name: Name, person: KnownPerson): boolean {
  if (differ(name.generation, person.generation) || differ(name.territory, person.territory)) return false
  if (name.territory && !person.territory && !person.titles.has('lord')) return false
  const [short, full] = [name.words, person.words]
  if (short.length === 1) return true
  if (full.at(-1) !== short.at(-1)) return false
  // "Hawk Sawyer" of "Kathleen Hawk Sawyer"
  if (short.length < full.length && short.every((word, i) => word === full[full.length - short.length + i])) return true
  const isFirst = isSameFirstName(short[0] ?? '', full[0] ?? '') || short[0] === person.nickname
  const [a, b] = [short.slice(1, -1), full.slice(1, -1)]
  return isFirst && (a.length === 0 || b.length === 0 || isSameFirstName(a[0] ?? '', b[0] ?? ''))
}

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

/** The same, or one the initial of the other. */
const isSameFirstName = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

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
