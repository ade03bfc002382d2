import type { Gender } from './gender.ts'

/** Words of respect before a person's name, by the gender that they tell of. They are no part of the name. */
const HONORIFICS: Readonly<Record<Gender | 'either', readonly string[]>> = {
  male: ['Mr', 'Sir', 'Lord'],
  female: ['Mrs', 'Ms', 'Miss', 'Dame', 'Lady', 'Baroness'],
  either: ['Mx', 'Dr', 'Prof', 'Professor'],
}
/** What stands before a first name, too: "Sir Max", "Lady Anna". */
const BEFORE_FIRST_NAME: readonly string[] = ['Sir', 'Dame', 'Lady']

const all = Object.values(HONORIFICS).flat()

/** All of them, to stand in a regular expression: "Mr" and the like; a full stop may follow. */
export const HONORIFIC = all.join('|')
/** Those that tell of a gender. */
export const honorificOf = (gender: Gender): string => HONORIFICS[gender].join('|')
/** Those that only a surname follows. */
export const BEFORE_SURNAME = all.filter((word) => !BEFORE_FIRST_NAME.includes(word)).join('|')
/** Offices that news shortens before a name: "Sen. Ann Lowe", "Reps. Lowe and Orr". */
export const SHORT_OFFICE = 'Sens?|Reps?|Govs?'
