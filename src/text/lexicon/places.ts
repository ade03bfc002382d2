import type { LexiconEntry } from './entry.ts'
import { COUNTRIES } from './world.ts'

const list = (names: string): string[] => names.trim().split(/\s*,\s*/)

const STATES = list(`
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho,
  Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi,
  Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota,
  Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont,
  Virginia, Washington, West Virginia, Wisconsin, Wyoming, District of Columbia, D.C., Washington D.C., Puerto Rico`)

const STATE_ABBREVIATIONS = list(`
  Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich., Minn., Mo.,
  Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Vt., Va., Wash.,
  W.Va., Wis., Wyo.`)

const REGIONS = list(`
  Africa, Antarctica, Asia, Australasia, Europe, North America, South America, Latin America, Central America,
  Middle East, Far East, Western Europe, Eastern Europe, Central Europe, Southeast Asia, Central Asia, North Africa,
  Asia-Pacific, Balkans, Baltics, Baltic Sea, Black Sea, Red Sea, South China Sea, East China Sea, Mediterranean, Arctic,
  Atlantic, Pacific, Gulf, Persian Gulf, Gulf of Mexico, Gulf of Aden, Suez Canal, Panama Canal, Strait of Hormuz,
  English Channel, Crimea, Donbas, Gaza, Gaza Strip, West Bank, Golan Heights, East Jerusalem, Kashmir, Tibet, Xinjiang,
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
  const capitals = COUNTRIES.flatMap((country) => country.capital ?? []).filter((name) => !RATHER_NOT.has(name))
  const named = new Set(COUNTRIES.map((country) => country.name.common))
  const names = new Set([...STATES, ...STATE_ABBREVIATIONS, ...REGIONS, ...CITIES, ...capitals])
  return [...names]
    .filter((name) => name && (!named.has(name) || STATES.includes(name)))
    .map((form) => ({ form, kind: 'place', key: form, name: form }))
}
