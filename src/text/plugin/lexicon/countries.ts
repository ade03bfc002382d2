import type { LexiconEntry } from './entry.ts'
import { COUNTRIES, type Country } from './world.ts'

/** Names that news uses and the country list lacks. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ['US', 'U.S.', 'U.S', 'U.S.A.', 'USA', 'America', 'the States'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain'],
  AE: ['UAE', 'U.A.E.', 'Emirates'],
  CD: ['Democratic Republic of Congo', 'DRC', 'DR Congo', 'Congo', 'the Congo'],
  CG: ['Republic of Congo', 'Congo Republic'],
  CI: ['Ivory Coast'],
  CZ: ['Czech Republic', 'Czechia'],
  KP: ['North Korea', 'DPRK', 'N. Korea'],
  KR: ['South Korea', 'S. Korea'],
  MM: ['Burma', 'Myanmar'],
  NL: ['the Netherlands', 'Holland'],
  PS: ['Palestine'],
  RU: ['Russia', 'Russian Federation'],
  SZ: ['Swaziland'],
  TR: ['Turkey', 'Türkiye'],
  VA: ['Vatican', 'Holy See'],
  BA: ['Bosnia'],
  MO: ['Macao'],
}

const MORE_DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  US: ['American', 'Americans'],
  GB: ['British', 'Briton', 'Britons', 'Brits'],
  FR: ['French', 'Frenchmen'],
  NL: ['Dutch'],
  ES: ['Spanish', 'Spaniards'],
  SE: ['Swedish', 'Swedes'],
  DK: ['Danish', 'Danes'],
  PL: ['Polish', 'Poles'],
  TR: ['Turkish', 'Turks'],
  FI: ['Finnish', 'Finns'],
  PH: ['Filipinos'],
  SA: ['Saudis'],
  CZ: ['Czechs'],
  GR: ['Greeks'],
  NZ: ['New Zealanders'],
  IE: ['Irish'],
  PT: ['Portuguese'],
  CH: ['Swiss'],
  KP: ['North Korean'],
  KR: ['South Korean', 'Korean', 'Koreans'],
  PS: ['Palestinian'],
}

/** Names that English news shows rather than the list's. */
const SHOWN: Readonly<Record<string, string>> = { TR: 'Turkey', CZ: 'Czech Republic', CI: 'Ivory Coast', VA: 'Vatican' }

/** Country names that in English news are more often something else: the US state, first names, a British county town. */
const RATHER_NOT = new Set(['Georgia', 'Chad', 'Jersey', 'Micronesia', 'Man', 'Niger republic'])

/** Names that the list gives to a country of which news hardly means it: "Congo" is the larger one. */
const NOT_OF: Readonly<Record<string, readonly string[]>> = { CG: ['Congo'] }

/** States that some do not recognise, and news speaks of as any other. */
const DISPUTED = new Set(['PS', 'TW', 'XK', 'EH'])
const isState = ({ independent, cca2 }: Country): boolean => independent === true || DISPUTED.has(cca2)

/** Places that have a code and are no states: "Greenland", "the Cayman Islands". */
export const territoryEntries = (): LexiconEntry[] =>
  COUNTRIES.filter((country) => !isState(country) && !RATHER_NOT.has(country.name.common)).map(
    ({ name: { common } }): LexiconEntry => ({ form: common, kind: 'place', key: common, name: common }),
  )

/** Countries and their peoples, keyed by ISO 3166-1 alpha-2 code. */
export function countryEntries(): LexiconEntry[] {
  return COUNTRIES.filter(isState).flatMap(({ cca2, name, altSpellings, demonyms }) => {
    // Alternative spellings hold codes of two letters and names in other scripts; neither is English prose.
    const spelled = altSpellings.filter((spelling) => /^[A-Z][\p{Script=Latin}.' -]{3,}$/u.test(spelling))
    const shown = SHOWN[cca2] ?? name.common
    const names = new Set([name.common, name.official, ...spelled, ...(MORE_NAMES[cca2] ?? [])])
    for (const form of NOT_OF[cca2] ?? []) names.delete(form)
    const people = [demonyms?.eng?.m, demonyms?.eng?.f].filter((word): word is string => Boolean(word))
    const peoples = new Set([...people, ...people.filter((word) => /an$|i$/.test(word)).map((word) => `${word}s`)])
    for (const word of MORE_DEMONYMS[cca2] ?? []) peoples.add(word)
    return [
      ...[...names]
        .filter((form) => !RATHER_NOT.has(form))
        .map((form) => ({ form, kind: 'country', key: cca2, name: shown }) as const),
      ...[...peoples].map((form) => ({ form, kind: 'demonym', key: cca2, name: shown }) as const),
    ]
  })
}
