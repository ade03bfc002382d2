import type { Document } from '../model/document.ts'
import { titlesBefore } from '../model/honorifics.ts'
import { lettersBehind } from '../model/short-behind.ts'
import { byPosition } from '../model/span.ts'
import { calledPlaces } from './called-places.ts'
import { withCompanies } from './companies.ts'
import { consistent } from './consistency.ts'
import type { NameReading } from './encoder/name-reading.ts'
import { withFirms } from './firms.ts'
import { withForces } from './forces.ts'
import { withHyphens } from './hyphens.ts'
import { withLeaders } from './leaders.ts'
import { asListed, isPeople } from './listed-types.ts'
import { trimmed } from './name-edges.ts'
import { isNoName, thingsIn } from './no-name.ts'
import { familiesIn, isNobody, isWord } from './no-person.ts'
import { personNames } from './person-names.ts'
import { wholeNames } from './whole-names.ts'

/** What the encoder sometimes gets wrong in names, and anyone sees at a glance. In order of the text. */
export function repaired(document: Document, names: readonly NameReading[]): NameReading[] {
  const { text } = document.article
  const trim = withHyphens(text, wholeNames(document, [...names].sort(byPosition)))
    .map((name) => {
      const short = trimmed(text, name)
      // "Norwegian" is no service, though "Stram security service" is Stram.
      return isPeople(document, short) ? name : short
    })
    .filter(({ start, end }) => start < end)
  const whole = withForces(document, withCompanies(document, personNames(document, trim)))
  const surnames = new Set(whole.filter(({ type }) => type === 'PERSON').flatMap((name) => surnameOf(text, name)))
  const isSurname = (word: string): boolean => surnames.has(word)
  // There is a Miss Norway each year.
  const isPersons = ({ start, end, type }: NameReading): boolean =>
    isSurname(text.slice(start, end)) ||
    (type === 'PERSON' &&
      titlesBefore(text, start).length > 0 &&
      !/\bMiss $/.test(text.slice(Math.max(0, start - 6), start)))
  const listed = whole.flatMap((name) => (isPersons(name) ? name : (asListed(document, name) ?? [])))
  const isFamily = familiesIn(text, whole)
  const things = thingsIn(text)
  const typed = calledPlaces(text, withFirms(document, consistent(text, withLetters(text, listed))))
  return withLeaders(text, typed).filter((name) => {
    if (isFamily(name) || isPeople(document, name) || isNoName(text, name, things, isSurname)) return false
    if (name.type === 'PERSON') return !isNobody(document, name, isSurname)
    return name.type !== 'ORG' || !isWord(document, name)
  })
}

/** "Harbour Trade Accord (HTA)": the letters for a happening or a body are it wherever they stand. */
function withLetters(text: string, names: readonly NameReading[]): NameReading[] {
  const types = new Map(
    names
      .filter(({ type }) => type === 'EVENT' || type === 'ORG')
      .flatMap((name) => {
        const letters = lettersBehind(text, name)
        return letters === undefined ? [] : [[letters, name.type] as const]
      }),
  )
  return names.map((name) => ({ ...name, type: types.get(text.slice(name.start, name.end)) ?? name.type }))
}

/** The last word of a person's name of several words: "Jordan" of "Jim Jordan". */
function surnameOf(text: string, { start, end }: NameReading): string[] {
  const words = text.slice(start, end).split(' ')
  return words.length > 1 && words[1] !== 'of' ? words.slice(-1) : []
}
