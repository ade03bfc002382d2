import { type Document, type LexiconMatch, tellsCountry } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import { bodyKey, isGenericBody, isLocalBody, isNationalBody } from '../../model/generic-bodies.ts'
import { lettersBehind } from '../../model/short-behind.ts'
import type { Span } from '../../model/span.ts'
import type { Cast, Member } from '../cast/cast.ts'
import { isInitialsOf } from '../names/bodies.ts'
import type { Countries } from '../names/countries.ts'
import { formAt, keyOf } from '../names/forms.ts'
import { type Home, hasBody, homeOf, onlyCountryBeside, US } from './home.ts'
import { ownerInside } from './office-names.ts'
import { OfficeOwners } from './office-owners.ts'

/** A body's common noun, without the country whose it is: "foreign ministry" of "Russian foreign ministry". */
interface GenericName {
  readonly mention: Mention
  readonly name: string
  readonly key: string
  /** The country in its own words. */
  readonly inside: LexiconMatch | null
}

/** "the US justice department" is as good a name as "the Justice Department". */
const DEPARTMENT = /^(?:state|justice|defen[cs]e|treasury|labou?r|homeland security) department$/i

/** How near, in characters, a country's body was named last where the same noun without a country still means it. */
const NEAR = 600

/** Splits the mentions of bodies into those that are a common noun and those that are a name of their own. */
export function genericBodies(
  document: Document,
  bodies: readonly Mention[],
): { readonly generic: GenericName[]; readonly named: Mention[] } {
  const found = bodies.map((mention) => ({ mention, generic: genericAt(document, mention) }))
  const explained = new Map(found.flatMap(({ generic }) => (generic ? lettersOf(document, generic) : [])))
  const read = found.map(({ mention, generic }) => {
    const spelled = explained.get(formAt(document, mention))
    return { mention, generic: generic ?? (spelled ? { ...spelled, mention } : null) }
  })
  return {
    generic: read.flatMap(({ generic }) => generic ?? []),
    named: read.flatMap(({ mention, generic }) => (generic ? [] : [mention])),
  }
}

/** "United States Air Force (USAF)": the letters in brackets behind a common noun, which mean the same body. */
function lettersOf(document: Document, generic: GenericName): [string, GenericName][] {
  const letters = lettersBehind(document.article.text, generic.mention) ?? ''
  const words = keyOf(formAt(document, generic.mention)).split(' ')
  return isInitialsOf(keyOf(letters), words) ? [[letters, generic]] : []
}

function genericAt(document: Document, mention: Mention): GenericName | null {
  const { inside, own } = partsOf(document, mention)
  const listed = document.lexicon.find(
    ({ kind, start, end }) => kind === 'organisation' && start <= own.start && end >= own.end,
  )
  const name =
    listed?.name ??
    formAt(document, own)
      .replace(/^the /i, '')
      .replace(/[’']s?$/, '')
  const isNamed = !isGenericBody(name) || (inside?.key === US.iso && DEPARTMENT.test(name))
  return isNamed ? null : { mention, name, key: bodyKey(name), inside }
}

/** The country at the head of a body's words or behind "of", and the rest of them. */
function partsOf(document: Document, mention: Mention): { inside: LexiconMatch | null; own: Span } {
  const { lexicon, article } = document
  const first = ownerInside(document, mention)
  if (first && tellsCountry(first)) {
    const gap = /^[’']?s? /.exec(article.text.slice(first.end, mention.end))?.[0].length ?? 1
    return { inside: first, own: { start: first.end + gap, end: mention.end } }
  }
  const last = lexicon.find((match) => match.start > mention.start && Math.abs(match.end - mention.end) < 2)
  const before = last && / (?:of|in) (?:the )?$/.exec(article.text.slice(mention.start, last.start))
  return last && before && tellsCountry(last)
    ? { inside: last, own: { start: mention.start, end: mention.start + before.index } }
    : { inside: null, own: mention }
}

/**
 * Bodies of a common noun by what they are and whose: Russia's foreign ministry is not China's. One without an owner is the
 * one named last, else that of the country whose news this is, or of the only one in sight. Needs all names cast.
 */
export function castGenericBodies(
  document: Document,
  generic: readonly GenericName[],
  cast: Cast,
  countries: Countries,
): void {
  const bodies = new Bodies(document, cast, countries)
  const owners = new OfficeOwners(document, cast, countries)
  const stated = generic.map((name) => ({ name, owner: statedOwner(document, name, cast, countries, owners) }))
  for (const { name, owner } of stated) if (owner) cast.add(bodies.of(name, owner, false), name.mention)
  for (const { name, owner } of stated) if (!owner) cast.add(bodies.meantBy(name), name.mention)
}

class Bodies {
  private readonly known: { readonly key: string; readonly member: Member }[]
  private readonly home: Home | null
  private readonly document: Document
  private readonly cast: Cast
  private readonly countries: Countries

  /** @param cast with the bodies that have names of their own */
  constructor(document: Document, cast: Cast, countries: Countries) {
    this.document = document
    this.cast = cast
    this.countries = countries
    this.home = homeOf(document)
    this.known = cast
      .members()
      .filter(({ type }) => type === 'ORG')
      .flatMap((member) => [...member.forms.keys()].map((form) => ({ key: bodyKey(form), member })))
  }

  /** The body of that name and owner. A town stands in the name: "Leeds city council". */
  of({ name, key }: Pick<GenericName, 'name' | 'key'>, owner: Member | null, ofInferred: boolean): Member {
    const placed = owner?.type === 'PLACE' ? `${owner.listedName ?? [...owner.forms.keys()][0]} ` : ''
    const full = bodyKey(`${placed}${name}`)
    const found = this.known.find((one) => one.key === full && (placed !== '' || one.member.of === owner))?.member
    const member = found ?? this.cast.create('ORG', { listedName: `${placed}${name}` })
    member.of ??= owner
    if (!found) member.ofInferred = ofInferred
    if (!found) this.known.push({ key: placed ? full : key, member })
    return member
  }

  /** The body that a noun without an owner means. */
  meantBy(name: GenericName): Member {
    const { mention } = name
    const alike = this.alike(name)
    const before = [...this.cast.backwardsFrom(mention.start)].find(({ member }) => alike.has(member))
    const home = this.home && hasBody(this.home, name.key) ? this.home : null
    if (before && (!home || isOf(home, before.member) || mention.start - before.mention.end < NEAR))
      return before.member
    if (home) return this.of(name, this.countries.of(home.iso, home.name), true)
    const [only, ...others] = alike
    if (only && others.length === 0) return only
    const country = isNationalBody(name.name) ? onlyCountryBeside(this.home, this.document) : null
    return this.of(name, country && this.countries.of(country.key, country.name), country !== null)
  }

  /** Bodies of that name, whosever, and those whose own names end in it: "Scottish government". */
  private alike({ key, name }: GenericName): Set<Member> {
    const isListed = this.document.lexicon.some((match) => match.kind === 'organisation' && match.name === name)
    return new Set(
      this.known
        .filter((one) => one.key === key || (!isListed && one.key.endsWith(` ${key}`)))
        .map(({ member }) => member),
    )
  }
}

const isOf = ({ iso }: Home, { of }: Member): boolean => of === null || of.iso === iso

/** Whose a body is, as far as the words beside it say. */
function statedOwner(
  document: Document,
  { mention, inside, name }: GenericName,
  cast: Cast,
  countries: Countries,
  owners: OfficeOwners,
): Member | null {
  const { text } = document.article
  if (inside) return countries.named(inside)
  if (/^U\.?S\.? /.test(text.slice(mention.start, mention.end))) return countries.of(US.iso, US.name)
  const owner = owners.of(mention)
  const isNational = isNationalBody(name)
  if (owner?.type === 'PLACE' && isNational) return countryOfCapital(document, owner, countries) ?? owner
  if (owner && (owner.type !== 'ORG' || !isNational)) return owner
  return countryBefore(document, mention, countries) ?? placeBehind(document, mention, name, cast, countries)
}

/** London's High Court is the United Kingdom's. */
function countryOfCapital({ lexicon }: Document, { listedName }: Member, countries: Countries): Member | null {
  const capital = lexicon.find(({ name, capitalOf }) => capitalOf && name === listedName)?.capitalOf
  return capital ? countries.of(capital.key, capital.name) : null
}

/** "In Kenya the Supreme Court said". */
function countryBefore({ article, lexicon }: Document, { start }: Span, countries: Countries): Member | null {
  const near = lexicon.findLast((match) => match.end <= start)
  if (!near || !/^,? the $/.test(article.text.slice(near.end, start))) return null
  return /(?:^|[.!?:;”"\n]\s*)In $/.test(article.text.slice(Math.max(0, near.start - 6), near.start))
    ? countries.named(near)
    : null
}

/** "the city council in Westfield"; "the government in Kabul" is that of the country. */
function placeBehind(
  { article, lexicon }: Document,
  { end }: Span,
  name: string,
  cast: Cast,
  countries: Countries,
): Member | null {
  const gap = /^ in (?:the )?/.exec(article.text.slice(end, end + 8))?.[0].length
  if (gap === undefined) return null
  const listed = lexicon.find(({ start }) => start === end + gap)
  if (listed && tellsCountry(listed)) return countries.named(listed)
  if (isNationalBody(name)) return listed?.capitalOf ? countries.of(listed.capitalOf.key, listed.capitalOf.name) : null
  const place = cast
    .within({ start: end + gap, end: end + gap + 60 })
    .find(({ mention }) => mention.start === end + gap)
  return place?.member.type === 'PLACE' && isLocalBody(name) ? place.member : null
}
