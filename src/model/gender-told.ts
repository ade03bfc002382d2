import type { Gender } from './gender.ts'
import { titlesBefore } from './honorifics.ts'
import { pronounForm } from './pronouns.ts'

/** A title tells more than a pronoun, which may be somebody else's. */
const [TITLE, PRONOUN, NOUN] = [3, 1, 2]

const FEMALE =
  /\b(?:\p{L}*wom[ae]n|girl|actress|waitress|heiress|heroine|mother(?:-of-\p{L}+)?|mum|mom|daughter|sister|wife|widow|grandmother|aunt|niece|nun|housewife)$/iu
const MALE =
  /\b(?:(?:business|police|congress|spokes|council|crafts|sports|family|frontier|states|clergy|news|gentle|anchor)?man|boy|father(?:-of-\p{L}+)?|dad|son|brother|husband|widower|grandfather|uncle|nephew|monk)$/iu

/** The gender that a noun tells of: "widow", "spokesman". */
export const genderOfNoun = (noun: string): Gender | undefined =>
  FEMALE.test(noun) ? 'female' : MALE.test(noun) ? 'male' : undefined

/** A description right behind a name, up to its noun: "Ann Orr, a spokeswoman for". */
const APPOSED = /^(?:, \d{1,2})?, (?:an?|the) ((?:(?!(?:of|for|at|in|who|from|with|to|and|whose) )[\p{L}-]+ ?){1,4})/u

const sign = (gender: Gender | undefined): number => (gender === 'male' ? 1 : gender === 'female' ? -1 : 0)
const byNoun = (words: string): number => NOUN * sign(genderOfNoun(words.trim()))

/** How much a mention of a person speaks for a man, less how much for a woman: by title, pronoun, or a noun beside it. */
export function maleness(
  text: string,
  { start, end, proper }: { readonly start: number; readonly end: number; readonly proper: boolean },
): number {
  const printed = text.slice(start, end)
  if (!proper) return PRONOUN * sign(pronounForm(printed)?.gender) || byNoun(printed)
  const titles = titlesBefore(text, start).reduce((sum, { gender }) => sum + sign(gender), 0)
  const before = /[\p{L}-]+(?= $)/u.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? ''
  return TITLE * titles + byNoun(before) + byNoun(APPOSED.exec(text.slice(end, end + 80))?.[1] ?? '')
}

/** The gender that all mentions tell of together; `undefined` where none does, or not clearly. */
export function genderTold(male: number, female: number): Gender | undefined {
  const [least, most] = [Math.min(male, female), Math.max(male, female)]
  return most === 0 || most < 3 * least ? undefined : male > female ? 'male' : 'female'
}
