import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import { grouped } from '../../model/grouped.ts'
import type { Cast, Member } from '../cast/cast.ts'
import type { Countries } from '../names/countries.ts'
import { ledBy } from '../names/world-leaders.ts'
import { type Holding, holdersOf } from './holders.ts'
import { type Home, homeOf, isOfHome, isUsPresident, US } from './home.ts'
import { inferOwners } from './inferred-owners.ts'
import { isJoined, isServed, joinedTo, type Neighbours, servedBy } from './neighbours.ts'
import { isOfManyBodies, isOfStaff, isSeat, isShortFor, nameOfOffice, withoutHoldersParty } from './office-names.ts'
import { OfficeOwners } from './office-owners.ts'
import { toldOwner } from './told-owners.ts'

interface KnownOffice {
  readonly member: Member
  readonly name: string
  /** Whether words that name nobody say whose it is. */
  readonly isDescribed: boolean
  /** Whether it is named with a holder and without whose it is, as an article's own offices are: "Prime Minister Keir Starmer". */
  isPlain: boolean
}

/** Offices by name and by the country or body they belong to, with those who hold them. Needs persons and bodies cast. */
export function castOffices(
  document: Document,
  mentions: readonly Mention[],
  cast: Cast,
  countries: Countries,
): Member[] {
  const owners = new OfficeOwners(document, cast, countries)
  const home = homeOf(document)
  // "President Obama", and then "the U.S. president".
  const isOwn = (owner: Member, office: Member): boolean =>
    owner.iso === home?.iso && home !== null && isOfHome(home, office)
  const offices: KnownOffice[] = []
  let before: { end: number; owner: Member | null } | null = null
  let last: Mention | null = null
  for (const [i, given] of mentions.entries()) {
    const mention = withoutHoldersParty(document, given)
    const name = nameOfOffice(document, mention, last)
    const neighbours = { last, mention, next: mentions[i + 1] ?? null }
    const holdings = holdingsAt(document, owners, neighbours, cast)
    const said: Member | null =
      ownOwner(owners, given, mention, name, countries) ?? sharedOwner(document, owners, neighbours, before)
    for (const [behind, some] of byOwner(holdings)) {
      const stated = ofSeat(name, said ?? behind)
      const owner =
        stated ?? countryLed(name, some, countries) ?? ofSeat(name, toldOwner(document, cast, mention, name))
      const isDescribed = owner === null && some.length === 0 && isOfDescribed(document, mention, name)
      const known = isDescribed ? undefined : officeFor(offices, name, owner, some, isOwn, home)
      const office = known ?? { member: cast.create('OFFICE', { listedName: name }), name, isDescribed, isPlain: false }
      if (!offices.includes(office)) offices.push(office)
      noteOwner(office.member, owner, stated !== null)
      office.isPlain ||= stated === null && some.length > 0
      cast.add(office.member, mention)
      for (const holding of some) note(office.member, holding)
    }
    before = { end: holdings.at(-1)?.end ?? mention.end, owner: said }
    last = mention
  }
  const members = offices.map(({ member }) => member)
  inferOwners(document, members, { cast, countries, owners, home })
  return withoutTwins(cast, members)
}

/** "The US president" and "former President Tarn" are one office, once it is known that both are of one country. */
function withoutTwins(cast: Cast, offices: readonly Member[]): Member[] {
  const kept: Member[] = []
  for (const office of offices) {
    const twin = kept.find(
      ({ listedName, of, ofInferred }) =>
        listedName === office.listedName &&
        of === office.of &&
        (of?.type === 'COUNTRY' || listedName === 'speaker') &&
        (ofInferred || office.ofInferred),
    )
    if (twin) cast.join(office, twin)
    else kept.push(office)
  }
  return kept
}

/** A seat is of a country, whomever its holder sits for, and "the president at the White House" is no president of that. */
const ofSeat = (name: string, owner: Member | null): Member | null =>
  (isSeat(name) && owner?.type !== 'COUNTRY') || (name === 'president' && owner?.listedName === 'White House')
    ? null
    : owner

/** Notes whose an office is; what is once stated is no guess. */
function noteOwner(office: Member, owner: Member | null, isStated: boolean): void {
  if (!owner) return
  office.ofInferred = !isStated && (office.of === null || office.ofInferred)
  office.of ??= owner
}

/** The country that all who hold an office are known to have led: "President Emmanuel Macron" is no other country's. */
function countryLed(name: string, holdings: readonly Holding[], countries: Countries): Member | null {
  const [first, ...others] = holdings.map(({ person }) => {
    const forms = [...person.forms.keys()]
    const whole = forms.filter((form) => form.includes(' '))
    return (whole.length > 0 ? whole : forms).map((form) => ledBy(name, form)).find((led) => led !== null) ?? null
  })
  return first && others.every((led) => led?.iso === first.iso) ? countries.of(first.iso, first.country) : null
}

/** Whether words that name nobody say whose an office is: "a spokesman for the regulator" is none of a firm's that is named. */
const isOfDescribed = ({ article: { text } }: Document, { end }: Mention, name: string): boolean =>
  isOfManyBodies(name) &&
  /^ (?:for|of|at) (?:the|an?|its|his|her|their) (?!(?:company|firm|group|party|government)\b)\p{Ll}/u.test(
    text.slice(end, end + 24),
  )

/** Who is named as a holder beside an office; the name behind "adviser to the president" is the adviser's. */
function holdingsAt(document: Document, owners: OfficeOwners, neighbours: Neighbours, cast: Cast): Holding[] {
  if (isServed(document, neighbours)) return []
  const { mention } = neighbours
  return holdersOf(document, mention, servedBy(document, neighbours)?.end ?? owners.endOf(mention), cast)
}

/** Whose the words say that an office is; the party before "MP" is its holder's. */
function ownOwner(
  owners: OfficeOwners,
  given: Mention,
  mention: Mention,
  name: string,
  countries: Countries,
): Member | null {
  const owner = given === mention ? owners.of(mention) : owners.around(given)
  if (owner || !isOfStaff(name)) return owner
  const person = owners.personOf(mention)
  // "Obama's national security adviser" is the country's.
  const isStates = person !== null && isUsPresident(person) && name === 'national security adviser'
  return isStates ? countries.of(US.iso, US.name) : person
}

/** Holders by whose office they hold: "finance ministers Carl Ebb of Norway and Petra Sorn of Sweden" hold two. */
function byOwner(holdings: readonly Holding[]): [Member | null, Holding[]][] {
  const groups = grouped(holdings, ({ of }): (Member | null)[] => [of])
  return groups.size === 0 ? [[null, []]] : [...groups]
}

function note(office: Member, { person, former, acting, shadow }: Holding): void {
  office.holders.add(person)
  if (former) office.former.add(person)
  if (acting) office.acting.add(person)
  if (shadow) office.shadow.add(person)
}

/** Whose an office is by another beside it: "US treasury secretary Ann Lowe and trade representative", "president and head of Hask Foods". */
function sharedOwner(
  document: Document,
  owners: OfficeOwners,
  neighbours: Neighbours,
  before: { end: number; owner: Member | null } | null,
): Member | null {
  if (before?.owner && isJoined(document, before.end, neighbours)) return before.owner
  // "The president and House speaker" are of two.
  const next = joinedTo(document, neighbours)
  return next && owners.named(next)
}

/**
 * "President Htin Kyaw" holds another presidency than Barack Obama, though the article says of neither whose, and Prime Minister
 * Ann Lowe is of another country than Prime Minister Max Orr, unless either is of the article's own.
 */
function areAlike({ name, member }: KnownOffice, holdings: readonly Holding[], home: Home | null): boolean {
  // "The Chinese president", and then "President Carter".
  const isForeign = member.of?.type === 'COUNTRY' && member.of.iso !== US.iso
  if (isForeign && /^(?:vice )?president$/.test(name) && holdings.some(({ person }) => isUsPresident(person)))
    return false
  if (member.of || !/^(?:.*president|(?:deputy )?prime minister)$/.test(name)) return true
  if (home && !/president$/.test(name) && isOfHome(home, member)) return true
  const persons = [...member.holders, ...holdings.map(({ person }) => person)]
  const ofUs = /president$/.test(name) ? persons.filter(isUsPresident).length : 0
  if (ofUs > 0) return ofUs === persons.length
  return (
    member.holders.size === 0 ||
    holdings.length === 0 ||
    holdings.some(({ person, former }) => former || member.former.size > 0 || member.holders.has(person))
  )
}

/**
 * The office of the article that a mention means: that of the same name and owner; else what its holder is known to hold;
 * else the one spoken of last that nothing speaks against. But "President Tarn" is not the president of Norway whom the
 * article has named before.
 */
function officeFor(
  offices: readonly KnownOffice[],
  name: string,
  owner: Member | null,
  holdings: readonly Holding[],
  isOwn: (owner: Member, office: Member) => boolean,
  home: Home | null,
): KnownOffice | undefined {
  const isOwnerAlike = ({ member, isDescribed }: KnownOffice): boolean =>
    !owner || (!isDescribed && (!member.of || member.of === owner))
  const isNameAlike = (other: KnownOffice): boolean =>
    other.name === name || isShortFor(name, other.name) || isShortFor(other.name, name)
  const isHeld = ({ member }: KnownOffice): boolean => holdings.some(({ person }) => member.holders.has(person))
  const fitting = offices.filter(isOwnerAlike)
  const exact = fitting.filter((office) => office.name === name && areAlike(office, holdings, home))
  const own = owner ? exact.find(({ member }) => member.of === owner) : undefined
  const held = own ?? exact.find(isHeld) ?? fitting.find((office) => isNameAlike(office) && isHeld(office))
  if (held) return held
  const isFree = ({ member }: KnownOffice): boolean =>
    isSeat(name) ||
    // "Orr, president of the Centre for Ports" is not "President Tarn".
    (member.holders.size === 0 && !(holdings.length > 0 && !owner && member.of?.type === 'ORG')) ||
    (owner !== null && !member.of && isOwn(owner, member)) ||
    (!owner && !member.of && !(isOfManyBodies(name) && holdings.length > 0))
  if (holdings.length > 0 || owner) return exact.findLast(isFree)
  const alike = fitting.filter((office) => isShortFor(name, office.name))
  return (
    exact.find(({ member }) => !member.of) ??
    exact.findLast(({ isPlain }) => isPlain) ??
    exact.at(-1) ??
    (alike.length === 1 ? alike[0] : undefined)
  )
}
