import type { KnownPerson } from './known-person.ts'
import { isOneSound } from './parts.ts'
import type { Name } from './person-name.ts'
import { nearestOf } from './starts.ts'

/* Which of several people of an article a name that they share is for. */

/** Whether a name without "Jr." stands beside that of the son, who is named for the father’s sake: "Max Orr and his son, Max Orr Jr." */
export const isSenior = ({ words, generation }: Name, person: KnownPerson): boolean =>
  words.length > 1 &&
  generation === null &&
  person.generation !== null &&
  person.generation !== 'sr' &&
  isRelative(person)

const isBare = ({ words }: Name, person: KnownPerson): boolean =>
  words.length === 1 && person.words.length > 1 && isOneSound(words[0], person.words.at(-1))

/** Whether a name is the bare surname of somebody who is named only where a relative's life is told. */
export const isNotCalled = (name: Name, person: KnownPerson): boolean =>
  isBare(name, person) && person.asides > 0 && person.asides === person.fullNames

/** At least every second time, since of "his brother, Max Orr" others may speak by his name. */
const isRelative = ({ besides, fullNames }: KnownPerson): boolean => besides > 0 && 2 * besides >= fullNames

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
