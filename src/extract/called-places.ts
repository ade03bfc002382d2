import type { EntityType } from '../model/entity.ts'
import { runsOf } from '../model/listing.ts'
import type { Span } from '../model/span.ts'
import { borneWords, isBearers } from './borne-words.ts'
import type { NameReading } from './encoder/name-reading.ts'

/** "the first train to Orr", "the road from Orr": one goes to people otherwise. */
const JOURNEY =
  /\b(?:trains?|flights?|bus(?:es)?|coach(?:es)?|ferr(?:y|ies)|roads?|railways?|motorways?|day trips?|voyages?|pilgrimages?) (?:to|from|between) $/
/** The party before where a member was elected: "R-Orr". */
const SEAT_BEFORE = /[ (][DRI]-$/

/**
 * Single words that the encoder takes for persons where the article speaks of places, and nobody in it has them in a longer
 * name or behind a title: at the end of a list of places ("Pell, Tarn and Orr"), where one travels ("the first train to Orr"), or behind a member's party.
 */
export function calledPlaces(text: string, names: readonly NameReading[]): NameReading[] {
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end)
  const persons = names.filter(({ type }) => type === 'PERSON')
  const borne = borneWords(text, persons)
  const open = persons.filter((name) => !isBearers(text, name) && !borne.has(wordsOf(name)))
  const listed = new Set(runsOf(text, names, (name) => name).flatMap(lastOfPlaces))
  const reached = new Set(
    open.filter(({ start }) => JOURNEY.test(text.slice(Math.max(0, start - 24), start))).map(wordsOf),
  )
  const isSeat = ({ start }: Span): boolean => SEAT_BEFORE.test(text.slice(Math.max(0, start - 4), start))
  const places = new Set(open.filter((name) => listed.has(name) || reached.has(wordsOf(name)) || isSeat(name)))
  return names.map((name) => (places.has(name) ? { ...name, type: 'PLACE' } : name))
}

const PLACES: readonly EntityType[] = ['PLACE', 'COUNTRY']

/** The person who ends a list of places, if one does. */
function lastOfPlaces(list: readonly NameReading[]): NameReading[] {
  const [last, ...others] = list.toReversed()
  const isOne = last?.type === 'PERSON' && others.length > 1 && others.every(({ type }) => PLACES.includes(type))
  return isOne ? [last] : []
}
