import type { Document, Token } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import { titlesBefore } from '../../model/honorifics.ts'
import { runsOf } from '../../model/listing.ts'
import { withoutAccents } from '../../model/name-key.ts'
import { firstWhere } from '../../model/search.ts'
import { genderOfFirstName } from './first-names.ts'
import type { KnownPerson } from './known-person.ts'
import type { Name } from './person-name.ts'

/** First names that news has as surnames as often: "Cameron and George Osborne" are no brothers. */
const SURNAMES_TOO =
  /^(?:abbott|aaron|ali|allen|blair|cameron|carson|carter|clinton|craig|curtis|davis|dean|dixon|douglas|duncan|franklin|gordon|graham|harris|henry|howard|hunt|hussein|hunter|ibrahim|jackson|jordan|joyce|kelly|kennedy|kerry|khan|lamar|lee|leslie|lewis|lincoln|logan|madison|marshall|mason|mitchell|morris|morgan|murray|nelson|nixon|nunes|owen|parker|paul|perry|pierce|raymond|reagan|reid|robinson|russell|ryan|sanders|scott|spencer|stanley|stewart|taylor|terry|thomas|todd|truman|tucker|tyler|wallace|warren|wayne|wilson)$/
/** Whom news calls by the first name alone, whatever the name of wife or husband. */
const ROYAL = /^(?:charles|william|harry|andrew|edward|philip|albert|felipe|george)$/
const CONSORT = /^(?:markle|middleton|ferguson|spencer|bowles|simpson|rhys-jones)$/
/** Between those who have their surname together: "Max, Eve and Ann Orr". */
const BETWEEN = /^(?:,|,? (?:and|&)) $/

/** The surnames of those who share it with whoever is named behind them: of "Mike" in "Mike and Bob Orr". */
export function surnamesShared(document: Document, persons: readonly Mention[]): ReadonlyMap<Mention, string> {
  const { text } = document.article
  const shared = new Map<Mention, string>()
  for (const run of runsOf(text, persons, (one) => one, BETWEEN)) {
    let bare: Mention[] = []
    for (const one of run) {
      const words = text.slice(one.start, one.end).replace(/,? [JS]r\.?$/, '')
      if (!words.includes(' ')) bare.push(one)
      else {
        const [, surname] = FULL.exec(words) ?? []
        if (surname && isFamily(document, bare, one, surname)) for (const name of bare) shared.set(name, surname)
        bare = []
      }
    }
  }
  return shared
}

/** First name, maybe an initial, and surname. */
const FULL = /^\S+ (?:\p{Lu}\. )?(\S+)$/u

/** Whether several first names stand, before a whole name, for people of its surname. */
function isFamily(document: Document, bare: readonly Mention[], whole: Mention, surname: string): boolean {
  const { text } = document.article
  const isJoined = /(?:and|&) $/.test(text.slice(bare.at(-1)?.end, whole.start))
  const isRoyal = (one: Mention): boolean => ROYAL.test(text.slice(one.start, one.end).toLowerCase())
  const isMarried = CONSORT.test(surname.toLowerCase()) && bare.some(isRoyal)
  return (
    bare.length > 0 &&
    isJoined &&
    !isMarried &&
    [...bare, whole].every((one) => isFirstName(document, one, one !== whole))
  )
}

/** Whether a name begins with a first name, or is one alone: behind a title it is a surname. */
function isFirstName({ article: { text }, tokens }: Document, mention: Mention, isAlone: boolean): boolean {
  const token: Token | undefined = tokens[firstWhere(tokens, ({ end }) => end > mention.start)]
  if (!token || (isAlone && SURNAMES_TOO.test(token.normal)) || titlesBefore(text, mention.start).length > 0)
    return false
  return genderOfFirstName(token.text, token.tags, isAlone) !== null
}

/** Shows whoever is nowhere named in full with a surname that stands with another's name. */
export function showWith(surname: string, { member }: Partial<KnownPerson> = {}): void {
  const [form = '', ...others] = member?.forms.keys() ?? []
  if (member && others.length === 0 && !form.includes(' ')) member.listedName = `${form} ${surname}`
}

/** A first name with the surname that its bearer shares with whoever is named behind. */
export const withSurname = (name: Name, surname: string | undefined): Name =>
  surname === undefined ? name : { ...name, words: [...name.words, withoutAccents(surname).toLowerCase()] }
