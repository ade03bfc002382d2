import type { Document } from '../model/document.ts'
import { isHonorifics, isOfficeTitle, isRank, LETTERS, SEAT_LETTERS, titlesLength } from '../model/honorifics.ts'
import { listedAt } from '../model/listed.ts'
import { sentenceAt } from '../model/locate.ts'
import { contains, overlaps } from '../model/span.ts'
import type { NameReading } from './encoder/name-reading.ts'
import { crownLength, isFirstName, leadLength } from './lead-words.ts'
import { withPeerages, withTerritory } from './peers.ts'

/**
 * Persons' names as they should be: apart where a list has lost its blanks, without titles before and letters behind them,
 * with their initials. A title that is an office is one by itself. In order of the text.
 */
export function personNames(document: Document, names: readonly NameReading[]): NameReading[] {
  const { text } = document.article
  const titled = names.map((name): NameReading => (isTitled(document, name) ? { ...name, type: 'PERSON' } : name))
  const apart = withPeerages(document, titled).flatMap((name) =>
    name.type === 'PERSON' ? unglued(text, name).flatMap((one) => withoutCountry(document, one)) : [name],
  )
  const surnames = new Set(apart.flatMap((name) => surnameOf(text, name)))
  const trimmed = apart.flatMap((name) => (name.type === 'PERSON' ? withoutTitles(document, name, surnames) : [name]))
  const whole = trimmed.map((name) =>
    name.type === 'PERSON' ? withTerritory(document, withInitials(document, withMonth(text, name))) : name,
  )
  return whole.filter((name, i) => {
    const [before, after] = [whole[i - 1], whole[i + 1]]
    if (before?.type === 'PERSON' && overlaps(before, name)) return false
    // What is now a person's initial is nothing else; what lies in the name, as "Tarn" in "Gould of Tarn", goes itself.
    const isInitial = (next: NameReading | undefined): boolean =>
      next?.type === 'PERSON' && overlaps(next, name) && !(name.type === 'PERSON' && contains(name, next))
    if ([i + 1, i + 2, i + 3].some((next) => isInitial(whole[next]))) return false
    const words = text.slice(name.start, name.end)
    if (isLetters(words) && isBehindPerson(text, name, whole.slice(Math.max(0, i - 4), i))) return false
    if (after?.type !== 'PERSON') return true
    // "Sgt Ned Kessock": hundreds are sergeants. "The Rt Hon. Dame" is no body.
    const lead = text.slice(name.start, after.start).trim()
    return !((name.type === 'OFFICE' && isRank(lead)) || (name.type === 'ORG' && isHonorifics(lead)))
  })
}

/** Whether nothing but letters like them stand between letters and a person: "Gould, P.C., Q.C.". */
function isBehindPerson(text: string, letters: NameReading, before: readonly NameReading[]): boolean {
  const person = before.findLast(({ type }) => type === 'PERSON')
  const between = person
    ? text
        .slice(person.end, letters.start)
        .split(/[,\s]+/)
        .filter((word) => word)
    : ['']
  return between.every(isLetters)
}

/** The last word of a name of several words; titles are no first names. */
function surnameOf(text: string, { start, end, type }: NameReading): string[] {
  const words = text.slice(start, end)
  const bare = type === 'PERSON' ? words.slice(titlesLength(words, () => true)).split(' ') : []
  return bare.length > 1 ? bare.slice(-1) : []
}

/**
 * Between the names of a list that has lost its blanks: "SasseA.J. Spiker", "KingChuck"; not in "McDonald", "DeSantis", nor
 * before "U.S.", which is nobody's initials. What is behind is looked at first: to look back from every letter of a long word
 * would take its length squared.
 */
const GLUED =
  /(?=\p{Lu}(?:\.|\p{Ll}+\s))(?!U\.[SKN]\.|E\.U\.)(?<=\s\p{Lu}\p{Ll}{2,})(?<!\s(?:Mac|Fitz|Van|Vande|Von|Del|Della|San|Ver|Ten|Las|Los|Dos|Bin|Abu))/u

/** "Ann Pell " of "Ann Pell Ann R. Pell", as captions and headings leave it before the text. */
const TWICE = /^(\p{Lu}\S*) (?:\S+ )*?(\p{Lu}\S*) (?=\1 (?:\S+ )*\2$)/u

function unglued(text: string, name: NameReading): NameReading[] {
  const words = text.slice(name.start, name.end)
  const first = TWICE.exec(words)?.[0] ?? words.split(GLUED)[0] ?? ''
  if (first.length === words.length) return [name]
  const next = name.start + first.length
  return [{ ...name, end: name.start + first.trimEnd().length }, ...unglued(text, { ...name, start: next })]
}

const IS_LETTERS = new RegExp(`^(?:${LETTERS})\\.?$`)
const isLetters = (words: string): boolean => IS_LETTERS.test(words.replace(/\.(?=\p{L})|\.$/gu, ''))
const LETTERS_BEHIND = new RegExp(`(?:,? \\(?(?:${LETTERS}|${SEAT_LETTERS})\\)?\\.?)+$`)
const SEAT = new RegExp(`\\b(?:${SEAT_LETTERS})\\b`)

function withoutTitles(document: Document, name: NameReading, surnames: ReadonlySet<string>): NameReading[] {
  const { text } = document.article
  const from = name.start + leadLength(document, name)
  const words = text.slice(from, name.end)
  const titles = titlesLength(words, (word) => surnames.has(word))
  const lead = titles + crownLength(document, { start: from + titles, end: name.end })
  const title = words.slice(0, titles).trimEnd()
  const letters = LETTERS_BEHIND.exec(words.slice(lead))?.[0] ?? ''
  const person = { ...name, start: from + lead, end: name.end - letters.length }
  if (person.end <= person.start) return [name]
  const seat = SEAT.exec(letters)
  const seatStart = person.end + (seat?.index ?? 0)
  return [
    ...(isOfficeTitle(title) ? [{ start: from, end: from + title.length, type: 'OFFICE' as const }] : []),
    person,
    // "Ann Pike MP": the letters are her office.
    ...(seat ? [{ start: seatStart, end: seatStart + seat[0].length, type: 'OFFICE' as const }] : []),
  ]
}

/** "Col. A. J. Prue", "Sgt. Ann Orr": nobody calls a body so. */
function isTitled(document: Document, { start, end, type }: NameReading): boolean {
  const words = document.article.text.slice(start, end)
  const lead = type === 'ORG' ? titlesLength(words, () => true) : 0
  const rest = words.slice(lead)
  if (lead === 0 || !/^(?:\p{Lu}\p{L}*\.?[ -]?){2,4}$/u.test(rest)) return false
  return /^\p{Lu}\./u.test(rest) || (isRank(words.slice(0, lead).trimEnd()) && isFirstName(document, start + lead))
}

/** "R. " and "A.J. " before a surname, but not of "Plan B." */
const INITIALS_BEFORE =
  /(?<![\p{L}\p{N}.’'-]|\p{Lu}\.\s|(?:[Pp]lan|War|[Vv]itamin|[Pp]art|Act|Group|[Cc]lass|[Gg]rade|Section|[Tt]ype)\s)(?:\p{Lu}\.\s?){1,3}$/u

function withInitials(document: Document, name: NameReading): NameReading {
  const { text } = document.article
  const length = INITIALS_BEFORE.exec(text.slice(Math.max(0, name.start - 24), name.start))?.[0].length ?? 0
  const start = name.start - length
  // "in the U.S. Tarn won", "vitamin C. Tarn won"
  const isFree = listedAt(document, { start, end: name.start }).length === 0
  return isFree && sentenceAt(document, start) === sentenceAt(document, name.start) ? { ...name, start } : name
}

/** Behind the end of a sentence, or words that no month stands behind: "June Mills struck", but not "in June Mills struck". */
const CALLED_AS_MONTH =
  /(?:^|[.!?:]["”’)]*\s+|\n|,\s|\b(?!in |on |by |of |to |from |since |until |till |through |during |before |after |for |last |this |next |early |mid |late |and |or |every )\p{Ll}{2,} )(April|May|June|August) $/u

/** "June Mills", of which the encoder has the surname alone. */
function withMonth(text: string, name: NameReading): NameReading {
  if (/\s/.test(text.slice(name.start, name.end))) return name
  const month = CALLED_AS_MONTH.exec(text.slice(Math.max(0, name.start - 24), name.start))?.[1]
  return month === undefined ? name : { ...name, start: name.start - month.length - 1 }
}

const OF = / of (?:the )?(?=\p{Lu})/gu

/** "Ana Ruz of Chile" is of a country, as no peer is; "Philip of Spain" is called so. */
function withoutCountry({ article, lexicon }: Document, name: NameReading): NameReading[] {
  const words = article.text.slice(name.start, name.end)
  const second = words.search(/\p{L} \p{L}/u)
  const gap = second < 0 ? undefined : [...words.matchAll(OF)].find(({ index }) => index > second)
  const from = name.start + (gap?.index ?? 0) + (gap?.[0].length ?? 0)
  const country =
    gap && lexicon.find(({ kind, start, end }) => kind === 'country' && start === from && end === name.end)
  return gap && country
    ? [
        { ...name, end: name.start + gap.index },
        { start: from, end: name.end, type: 'COUNTRY' },
      ]
    : [name]
}
