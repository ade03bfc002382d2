import type { Document } from '../../model/document.ts'
import { US_STATES } from '../../model/us-states.ts'
import type { Cast, Member } from '../cast/cast.ts'
import type { Countries } from '../names/countries.ts'
import { type Home, isOfHome, isUsPresidency, onlyCountryBeside, US } from './home.ts'
import type { OfficeOwners } from './office-owners.ts'

/** What an article names, and whose news it is. */
interface Known {
  readonly cast: Cast
  readonly countries: Countries
  readonly owners: OfficeOwners
  readonly home: Home | null
}

/** Who has headed the justice department of the US: another attorney general is a state's. */
const OF_US =
  /\b(?:Kennedy|Mitchell|Meese|Thornburgh|Barr|Reno|Ashcroft|Gonzales|Mukasey|Holder|Lynch|Sessions?|Whitaker|Rosen|Garland|Bondi)(?: Jr\.?| III)?$/
/** Parts of the United Kingdom by what their ministers are called; "Scottish secretary" is a post of the whole country. */
const NATIONS: Readonly<Record<string, string>> = {
  Scottish: 'Scotland',
  Welsh: 'Wales',
  'Northern Irish': 'Northern Ireland',
}
const NATIONS_OFFICE = /^(Scottish|Welsh|Northern Irish) (?:.*minister|.+ secretary)$/
const CHAMBERS = { GB: 'House of Commons', US: 'House of Representatives' } as const

/** Offices that only a country has, and one of its parts seldom. */
const MINISTER = /^(?:(?:deputy )?prime minister|(?!first |cabinet |shadow )[\p{Ll} ]+ minister)$/u

/**
 * Offices that nobody is said to own belong to the country whose news this is, if that has such an office, or to a part or a
 * chamber of it; a minister's to the only other country that is spoken of.
 */
export function inferOwners(document: Document, offices: readonly Member[], known: Known): void {
  const beside = onlyCountryBeside(known.home, document)
  for (const office of offices) {
    if (office.of) continue
    office.of = partOf(office, known) ?? countryOf(office, beside, known)
    office.ofInferred = office.of !== null
  }
  // The prime minister's spokeswoman is of the prime minister's country.
  for (const office of offices) {
    const [first, ...others] = offices.filter(({ listedName }) => office.listedName?.startsWith(`${listedName}'s `))
    if (office.of || !first?.of || others.length > 0) continue
    office.of = first.of
    office.ofInferred = true
  }
}

function countryOf(office: Member, beside: ReturnType<typeof onlyCountryBeside>, known: Known): Member | null {
  const { countries, home } = known
  if (isStates(office, known)) return null
  const own = isUsPresidency(office) ? US : home && isOfHome(home, office) ? home : null
  if (own) return countries.of(own.iso, own.name)
  return beside && MINISTER.test(office.listedName ?? '') ? countries.of(beside.key, beside.name) : null
}

/** The state, the nation or the chamber that an office is of, if the article names but one that it can be of. */
function partOf(office: Member, known: Known): Member | null {
  const { listedName: name = '', holders } = office
  const { home, owners, cast } = known
  if (name === 'speaker') return home && holders.size > 0 ? owners.body(CHAMBERS[home.iso]) : null
  if (isStates(office, known)) return only(statesIn(cast))
  const people = NATIONS_OFFICE.exec(name)?.[1]
  if (people === undefined && name !== 'first minister') return null
  return only(placesIn(cast, people === undefined ? Object.values(NATIONS) : [NATIONS[people] ?? '']))
}

/** Whether an office is one of a state: not Jeff Sessions's, nor where no state is named. */
const isStates = ({ listedName: name, holders }: Member, { cast }: Known): boolean =>
  name === 'state attorney general' ||
  (name === 'attorney general' && holders.size > 0 && ![...holders].some(isOfUs) && statesIn(cast).length > 0)

const isOfUs = ({ forms }: Member): boolean => [...forms.keys()].some((form) => OF_US.test(form))

const placesIn = (cast: Cast, names: readonly string[]): Member[] =>
  cast.members().filter(({ type, forms }) => type === 'PLACE' && names.some((name) => forms.has(name)))

const STATES = US_STATES.map(({ name }) => name)
const statesIn = (cast: Cast): Member[] => placesIn(cast, STATES)

const only = ([first, ...others]: readonly Member[]): Member | null => (others.length === 0 && first ? first : null)
