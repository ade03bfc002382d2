import { US_STATES } from '../../../model/us-states.ts'
import type { LexiconEntry } from './entry.ts'
import { WAR_PLACES } from './war-places.ts'
import { COUNTRIES } from './world.ts'

const list = (names: string): string[] => names.trim().split(/\s*,\s*/)

const REGIONS = list(`
  Africa, Antarctica, Asia, Australasia, Europe, North America, South America, Latin America, Central America,
  Middle East, Far East, Western Europe, Eastern Europe, Central Europe, Southeast Asia, Central Asia, North Africa,
  Asia-Pacific, Balkans, Baltics, Baltic Sea, Black Sea, Red Sea, South China Sea, East China Sea, Mediterranean, Arctic,
  Atlantic, Pacific, Gulf, Persian Gulf, Gulf of Mexico, Gulf of Aden, Suez Canal, Panama Canal, Strait of Hormuz,
  English Channel, Crimea, Donbas, Gaza, West Bank, Golan Heights, East Jerusalem, Kashmir, Tibet, Xinjiang,
  Hong Kong, Northern Ireland, Scotland, Wales, England, Kurdistan, Siberia, Sahel, Horn of Africa, Scandinavia`)

const CITIES = list(`
  New York City, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, San Francisco,
  Boston, Detroit, Miami, Atlanta, Seattle, Denver, Cleveland, Orlando, Baltimore, Brooklyn, Manhattan, Las Vegas,
  New Orleans, Milwaukee, Minneapolis, Pittsburgh, Cincinnati, Tampa, St. Louis, Kansas City, Charlotte, Indianapolis,
  Capitol Hill, Wall Street, Hollywood, Silicon Valley, Birmingham, Manchester, Liverpool, Leeds, Sheffield, Glasgow,
  Edinburgh, Cardiff, Belfast, Bristol, Newcastle, Nottingham, Southampton, Portsmouth, Plymouth, Dover, Felixstowe,
  Hull, Cambridge, Oxford, Westminster, Holyrood, Whitehall, Heathrow, Gatwick, Stansted, Geneva, Munich, Frankfurt,
  Hamburg, Marseille, Lyon, Milan, Barcelona, Istanbul, Aleppo, Mosul, Benghazi, Mumbai, Shanghai, Sydney, Melbourne,
  Toronto, Montreal, Vancouver, Kharkiv, Odesa, Odessa, Mariupol, Davos, Strasbourg, The Hague, Rotterdam, Antwerp,
  Dubai, Jerusalem, Tel Aviv, St. Petersburg, Hodeidah, Rafah`)

/** Capitals that are also first names, common words or the country's own name. */
const RATHER_NOT = new Set(['Victoria', 'Stanley', 'Jamestown', 'Kingston', 'Georgetown', 'Lima', 'Male', 'San Marino'])

/** Cities, US states and regions of the world: places whose name alone says what they are. */
export function placeEntries(): LexiconEntry[] {
  const countries = new Set(COUNTRIES.map((country) => country.name.common))
  const plain = [...US_STATES.map(({ name }) => name), ...REGIONS, ...CITIES, ...list(WAR_PLACES)].map(
    (form): LexiconEntry => placeOf(form),
  )
  const others = MORE_REGIONS.map(([form, name]): LexiconEntry => ({ ...placeOf(name), form }))
  const short = US_STATES.flatMap(({ name, short }): LexiconEntry[] =>
    short === undefined ? [] : [{ ...placeOf(name), form: short }],
  )
  const capitals = COUNTRIES.flatMap(({ cca2, name, capital }) => {
    const [shown, ...others] = MORE_CAPITALS[cca2] ?? []
    return [...(shown ? [shown, ...others] : capital)]
      .filter((city) => city && !RATHER_NOT.has(city) && !countries.has(city))
      .map((form): LexiconEntry => ({ ...placeOf(shown ?? form), form, capitalOf: { key: cca2, name: name.common } }))
  })
  // "Washington" is a state, a city and a government: as the capital it is all that the article needs to know.
  const known = new Set(capitals.map(({ form }) => form))
  return [...plain.filter(({ form }) => !known.has(form)), ...others, ...short, ...capitals]
}

const placeOf = (form: string): LexiconEntry => ({ form, kind: 'place', key: form, name: form })

/** More names of regions, each with the one to show. */
const MORE_REGIONS = [['Gaza Strip', 'Gaza']] as const

/** More names of capitals, by country; the first is the name to show. */
const MORE_CAPITALS: Readonly<Record<string, readonly string[]>> = {
  US: ['Washington', 'Washington DC', 'Washington D.C.', 'D.C.', 'DC', 'District of Columbia'],
  UA: ['Kyiv', 'Kiev'],
}
