import { isBritish } from '../model/british.ts'
import { MONTHS, WEEKDAYS } from '../model/calendar.ts'
import type { Document } from '../model/document.ts'
import { HONORIFIC, isRank, titlesBefore } from '../model/honorifics.ts'
import { sentenceAt } from '../model/locate.ts'
import { firstWhere } from '../model/search.ts'
import type { Span } from '../model/span.ts'
import type { NameReading } from './encoder/name-reading.ts'

/** Pronouns, and what is said of a general who has left, name nobody. */
const NOBODY =
  /^(?:I|he|she|it|we|you|they|him|her|his|who|that|this|president|pm|prime minister|presidents|ret|god)\.?$/i
/** "Clintonesque", "Trumpism"; "Trumpites" of an article that has "Trump". */
const AFTER_SOMEBODY = /^\p{Lu}\p{L}+(?:esque|ism|mania)$/u
const FOLLOWERS = /^(\p{Lu}\p{L}{2,})(?:ites?|istas?)$/u
/** Titles name nobody by themselves, but there are people called Lord. */
const ONLY_TITLE = new RegExp(`^(?:${HONORIFIC})\\.?$`, 'i')
/** A case at court: "Tarn v. Orr", "v. Orr". */
const CASE = /(?:^|\s)vs?\.? (?=\p{Lu})/u
/** "Mr. Chairman", "Madam Speaker". */
const CHAIR = /^(?:chair(?:man|woman)?|speaker|secretary|president|minister|ambassador|mayor|governor)$/i
const ADDRESS = /\b(?:Mr|Mrs|Ms|Madame?)\.? $/
const CALENDAR = new RegExp(`^(?:${[...WEEKDAYS, ...MONTHS].join('|')})\\.?$`, 'i')
/** Behind the name of a craft the number of its flight: "Tarn-5", "Tarn’e-5". */
const FLIGHT = /^(?:[’']\p{Ll})?-\d{1,2}(?!\d|-)/u
const BEFORE_HANDLE = /[@#]$/
/** Capitals in which news knows people by their initials. */
const INITIALS = /^(?:JFK|RFK|LBJ|FDR|MLK|RBG|AOC|MBS|MBZ|OJ|BoJo)$/

/** Whether what the encoder takes for a person is none: a pronoun, a month, a handle, an acronym, a word like any other. */
export function isNobody(document: Document, name: Span, isSurname: (word: string) => boolean): boolean {
  const { text } = document.article
  const words = text.slice(name.start, name.end)
  if (!/\p{Lu}/u.test(words) || NOBODY.test(words) || /^[@#\u202a]/.test(words)) return true
  if (CASE.test(words)) return true
  if (CHAIR.test(words) && !isSurname(words) && ADDRESS.test(text.slice(Math.max(0, name.start - 8), name.start)))
    return true
  if (BEFORE_HANDLE.test(text.charAt(name.start - 1))) return true
  if (FLIGHT.test(text.slice(name.end, name.end + 6)) || /\p{L}-\d{1,2}$/u.test(words)) return true
  const leader = FOLLOWERS.exec(words)?.[1]
  if (AFTER_SOMEBODY.test(words) || (leader && new RegExp(`(?<!\\p{L})${leader}(?!\\p{L})`, 'u').test(text)))
    return true
  if (/[ .]/.test(words) && isRank(words)) return true
  if (!/^[\p{L}.]+$/u.test(words) || isSurname(words) || titlesBefore(text, name.start).length > 0) return false
  return CALENDAR.test(words) || ONLY_TITLE.test(words) || isAcronym(document, name, words) || isWord(document, name)
}

/** "JASTA", but not "TARN" in a headline or of a "Tarn". */
function isAcronym(document: Document, name: Span, words: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(words) || INITIALS.test(words)) return false
  const { firstToken, endToken } = document.sentences[sentenceAt(document, name.start)] ?? {
    firstToken: 0,
    endToken: 0,
  }
  const others = document.tokens.slice(firstToken, endToken).filter(({ text }) => /^\p{L}{2,}$/u.test(text))
  const form = words.charAt(0) + words.slice(1).toLowerCase()
  return others.some(({ text }) => /^\p{Ll}/u.test(text)) && !document.tokens.some(({ text }) => text.startsWith(form))
}

/**
 * "Curfew" at the begin of a sentence, where the article has "curfew" too and nobody of that name; "Conservatives" there, of
 * an article that has nothing to do with the British party.
 */
export function isWord(document: Document, name: Span): boolean {
  const { tokens, sentences, article } = document
  const words = article.text.slice(name.start, name.end)
  const first = (at: number): boolean => sentences[tokens[at]?.sentence ?? -1]?.firstToken === at
  if (!first(firstWhere(tokens, ({ end }) => end > name.start))) return false
  if (words === 'Conservatives' && !isBritish(document)) return true
  const lower = words.toLowerCase()
  return (
    tokens.some(({ text }) => text === lower) &&
    tokens.every(({ text }, i) => first(i) || text.replace(/[’']s?$/, '') !== words)
  )
}

const BEHIND_THE = /(?:(?<!\p{L})the|(?:^|[.!?]["”’)]*\s+|\n)["“‘]?The) $/u
/** What is said of several: "the Tarns have", but not "the Rawlings affair". */
const OF_SEVERAL =
  /^(?:[,.;:!?]|[’'](?!s\b)| (?:and|are|were|have|had|do|did|both|who|themselves|said|say|told|left|met|went|got|paid|made|took|gave)\b)/

/** Tells "the Whitakers" of an article that has a Whitaker: a family is no third person. "The Archers" are on the radio. */
export function familiesIn(text: string, names: readonly NameReading[]): (name: NameReading) => boolean {
  const persons = names
    .filter(({ type }) => type === 'PERSON')
    .map(({ start, end }) => text.slice(start, end).split(' '))
  const surnames = new Set(persons.flatMap((words) => words.slice(-1)))
  const fullNamed = new Set(persons.filter(({ length }) => length > 1).flatMap((words) => words.slice(-1)))
  return ({ start, end, type }) => {
    const words = text.slice(start, end)
    const [, one = ''] = /^(\p{Lu}\p{L}+?)e?s$/u.exec(words) ?? []
    const isPlural = surnames.has(one) || surnames.has(`${one}e`)
    if (fullNamed.has(words) || !BEHIND_THE.test(text.slice(Math.max(0, start - 8), start))) return false
    // "the Williams sisters"
    return isPlural || (type === 'PERSON' && one !== '' && OF_SEVERAL.test(text.slice(end, end + 12)))
  }
}
