import type { Gender } from '../../model/gender.ts'

/**
 * Presidents and vice-presidents of the US since 1961, as news calls them (unitedstates/congress-legislators, CC0). A
 * surname that two of them have tells of neither.
 */
const NAMES = [
  'John Kennedy',
  'Lyndon Johnson',
  'Hubert Humphrey',
  'Richard Nixon',
  'Spiro Agnew',
  'Gerald Ford',
  'Nelson Rockefeller',
  'Jimmy Carter',
  'Walter Mondale',
  'Ronald Reagan',
  'George H.W. Bush',
  'George W. Bush',
  'Dan Quayle',
  'Bill Clinton',
  'Al Gore',
  'Dick Cheney',
  'Barack Obama',
  'Joe Biden',
  'Donald Trump',
  'Mike Pence',
  'Kamala Harris',
  'JD Vance',
]
const surnameOf = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? ''

/** Whether a surname, in lower case, is that of a president or vice-president. */
const isPresidents = (surname: string): boolean => NAMES.some((name) => surnameOf(name) === surname)

/** First names of presidents that news shortens. */
const FORMAL: Readonly<Record<string, string>> = { william: 'bill', richard: 'dick' }

/** Whether somebody may be called that: "Trump", "Donald J. Trump", but not "John Ford". */
export function isPresidentsName(name: string): boolean {
  const [first = '', ...others] = name.toLowerCase().split(' ')
  if (others.length === 0) return isPresidents(first)
  return NAMES.some(
    (known) =>
      surnameOf(known) === others.at(-1) &&
      [first, FORMAL[first] ?? first].some((one) => one.charAt(0) === known.charAt(0).toLowerCase()),
  )
}

/** Whether news knows others of a president's surname as well as the president: "Clinton" is rather Hillary. */
export const hasNamesakes = (surname: string): boolean => !/^(?:trump|obama|biden|reagan|nixon|pence)$/.test(surname)

/** The full name that "President" and a surname, in lower case, stand for; `null` where two have it. */
export function presidentNamed(surname: string): string | null {
  const [only, ...others] = NAMES.filter((name) => surnameOf(name) === surname)
  return only && others.length === 0 ? only : null
}

/** The first names, in lower case, of the presidents and vice-presidents of a surname: George, for either Bush. */
export const firstNamesOfPresidents = (surname: string): string[] =>
  NAMES.filter((name) => surnameOf(name) === surname).map((name) => name.toLowerCase().split(' ')[0] ?? '')

/** Those of the list who were only vice-presidents. */
const DEPUTIES = /^(?:humphrey|agnew|rockefeller|mondale|quayle|gore|cheney|pence|harris|vance)$/

/** Whether a name is that of a president, as it stands: "Trump", "Donald Trump", "Bill Clinton", but not "Clinton". */
export function isPresident(name: string): boolean {
  const surname = surnameOf(name)
  if (!isPresidentsName(name) || DEPUTIES.test(surname)) return false
  return name.includes(' ') || !hasNamesakes(surname)
}

/** The gender of the president or vice-president of a surname, in lower case. */
export const genderOfPresident = (surname: string): Gender => (surname === 'harris' ? 'female' : 'male')
