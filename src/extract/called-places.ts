import type { EntityType } from '../model/entity.ts'
import { runsOf } from '../model/listing.ts'
import type { Span } from '../model/span.ts'
import { borneWords, isBearers } from './borne-words.ts'
import type { NameReading } from './encoder/name-reading.ts'

/** "the first train to Orr", "the road from Orr": one goes to people otherwise. */
const JOURNEY =
  /\b(?:trains?|flights?|bus(?:es)?|coach(?:es)?|ferr(?:y|ies)|roads?|railways?|motorways?|day trips?|voyages?|pilgrimages?) (?:to|from|between) $/
/** Where somebody or something is, before a town whose county, state or country stands behind it: "in Orr, Tarnshire". */
const WHERE = /\b(?:in|at|near|from|outside|of) (?:the (?:town|city|village) of )?$/i
/** Behind a member of a parliament the seat: "Ann Pike (Orr)", "Ann Pike (Orr and Tarn)". */
const BRACKET = /^ \((?:\p{Lu}[\p{L}-]+ and )?$/u
const BEHIND_SEAT = /^(?: and \p{Lu}[\p{L}-]+)?\)/u
/** The party or the office before where a member was elected: "R-Orr", "MP for Orr". */
const SEAT_BEFORE = /[ (][DRI]-$|\bM[SE]?Ps? for $/

const TWO_TOWNS = /^(\p{Lu}[\p{L}’'-]+) and (\p{Lu}[\p{L}’'-]+)$/u

/**
 * Single words that the encoder takes for persons where the article speaks of places, and nobody in it has them in a longer
 * name or behind a title: at the end of a list of places ("Pell, Tarn and Orr"), where one travels ("the first train to Orr"), behind a member's party, or in a seat of two.
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
  const isSeat = ({ start }: Span): boolean => SEAT_BEFORE.test(text.slice(Math.max(0, start - 9), start))
  const isInCounty = ({ start, end }: Span): boolean =>
    WHERE.test(text.slice(Math.max(0, start - 24), start)) &&
    names.some((other) => PLACES.includes(other.type) && text.slice(end, other.start) === ', ')
  // Actors stand in brackets as well.
  const isConstituency = ({ start, end }: Span): boolean =>
    BEHIND_SEAT.test(text.slice(end, end + 24)) &&
    persons.some((one) => one.end < start && start - one.end < 24 && BRACKET.test(text.slice(one.end, start)))
  const hasMembers = /\bM[SE]?Ps?\b/.test(text)
  // Of "Orr and Tarn", for which somebody sits.
  const towns = new Set(
    names.flatMap((name) =>
      name.type === 'PLACE' && isSeat(name) ? (TWO_TOWNS.exec(wordsOf(name))?.slice(1) ?? []) : [],
    ),
  )
  const counted = new Set(open.filter(isInCounty).map(wordsOf))
  const places = new Set(
    open.filter(
      (name) =>
        listed.has(name) ||
        reached.has(wordsOf(name)) ||
        counted.has(wordsOf(name)) ||
        isSeat(name) ||
        towns.has(wordsOf(name)) ||
        (hasMembers && isConstituency(name)),
    ),
  )
  return names.map((name) => (places.has(name) ? { ...name, type: 'PLACE' } : name))
}

const PLACES: readonly EntityType[] = ['PLACE', 'COUNTRY']

/** The person who ends a list of places, if one does. */
function lastOfPlaces(list: readonly NameReading[]): NameReading[] {
  const [last, ...others] = list.toReversed()
  const isOne = last?.type === 'PERSON' && others.length > 1 && others.every(({ type }) => PLACES.includes(type))
  return isOne ? [last] : []
}
