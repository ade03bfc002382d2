import type { Document } from '../model/document.ts'
import type { Mention } from '../model/entity.ts'
import { printed } from '../model/printed.ts'
import { firstWhere } from '../model/search.ts'
import type { Cast, Member, Role } from './cast.ts'

/** Spellings and abbreviations that name one office; the value is the name to show. */
const SAME: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  sen: 'senator',
  sens: 'senator',
  gov: 'governor',
  govs: 'governor',
  rep: 'representative',
  reps: 'representative',
  ag: 'attorney general',
  ceo: 'chief executive',
  mps: 'member of parliament',
  mp: 'member of parliament',
  presidency: 'president',
}

/** The office's name without differences of spelling: "Defense Secretary" and "defence secretary" are one. */
function officeName(form: string): string {
  const plain = form
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/-/g, ' ')
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\badvisor\b/g, 'adviser')
    .trim()
  const singular = plain.replace(/(?<!s)s$/, '')
  const name = SAME[plain] ?? SAME[singular] ?? singular
  return name.replace(PROPER, (word) => (word === 'gop' ? 'GOP' : word.charAt(0).toUpperCase() + word.slice(1)))
}

/** Words of an office's name that keep their capital. */
const PROPER = /\b(?:gop|republican|democratic|libertarian|tory|senate|scottish|welsh)\b/g

/** Whose an office is; the code of a country that the article has only as "Italian" or "the French", never by name. */
type Owner = Member | string

/** Offices of one name by their owners. */
type Namesakes = Map<Owner | null, Member>

/** Offices by name and by the country or body they belong to, with those who hold them. Needs persons and bodies cast. */
export function castOffices(document: Document, mentions: readonly Mention[], cast: Cast): Member[] {
  const offices: Member[] = []
  const byName = new Map<string, Namesakes>()
  const countries = countriesNamed(document, cast)
  let before: { end: number; owner: Owner | null } | null = null
  for (const mention of mentions) {
    const name =
      possessor(document, mention) + officeName(printed(document.article.text.slice(mention.start, mention.end)))
    const owner: Owner | null = ownerBefore(document, mention, cast, countries) ?? shared(document, mention, before)
    const person = holderOf(document, mention, cast)
    const namesakes: Namesakes = byName.get(name) ?? new Map()
    const same = owner === null ? withoutOwner(namesakes, person) : namesakes.get(owner)
    const member = same ?? cast.create('OFFICE', { listedName: name })
    if (!same) {
      offices.push(member)
      if (typeof owner !== 'string') member.of = owner
      byName.set(name, namesakes.set(owner, member))
    }
    cast.add(member, mention)
    if (person) {
      member.holders.add(person)
      if (isFormer(document, mention)) member.former.add(person)
    }
    before = { end: person ? endOfName(cast, document, mention) : mention.end, owner }
  }
  return offices
}

/**
 * The office meant where none names its owner: the one that this person holds; else the one that the article has already
 * spoken of. But "President Tarn" is not the president of Norway whom it has named before.
 */
function withoutOwner(namesakes: Namesakes, person: Member | null): Member | undefined {
  const known = [...namesakes.values()]
  if (!person) return namesakes.get(null) ?? known[0]
  return known.find(({ holders }) => holders.has(person)) ?? namesakes.get(null) ?? known.find(isVacant)
}

const isVacant = ({ holders }: Member): boolean => holders.size === 0

/** "US treasury secretary Ann Lowe and trade representative Max Orr": the second office is of the same country. */
function shared(
  document: Document,
  mention: Mention,
  before: { end: number; owner: Owner | null } | null,
): Owner | null {
  if (!before?.owner) return null
  return /^,?\s+and\s+$/.test(document.article.text.slice(before.end, mention.start)) ? before.owner : null
}

/** "US vice-president", "the Ukrainian president", "Iowa governor": a country or body right before the office. */
function ownerBefore(
  { article, lexicon }: Document,
  mention: Mention,
  cast: Cast,
  countries: ReadonlyMap<string, Member>,
): Owner | null {
  const near = lexicon[firstWhere(lexicon, (match) => match.end >= mention.start) - 1]
  if (!near || !/^[’']?s? $/.test(article.text.slice(near.end, mention.start))) return null
  return near.kind === 'demonym' ? (countries.get(near.key) ?? near.key) : cast.at(near)
}

/** The countries that the article names, by code: whose "the French president" is. */
function countriesNamed({ lexicon }: Document, cast: Cast): Map<string, Member> {
  const countries = new Map<string, Member>()
  for (const match of lexicon) {
    const member = match.kind === 'country' ? cast.at(match) : null
    if (member) countries.set(match.key, member)
  }
  return countries
}

/** "the PM's spokesperson" is an office of its own: "prime minister's ". */
function possessor({ article }: Document, { start }: Mention): string {
  const before =
    /(?<![\p{L}-])(PM|prime minister|president|chancellor|governor|mayor|first minister|vice[- ]president)[’']s (?:official |chief )?$/iu.exec(
      article.text.slice(Math.max(0, start - 40), start),
    )?.[1]
  return before ? `${officeName(before)}'s ` : ''
}

/** Between an office and the person behind it: "defence secretary John Healey", "governor of Iowa, Ann Lowe". */
const BEHIND = /^(?:,? | of [\p{Lu}][\p{L} .]{1,30} )(?:Mr |Mrs |Ms |Sir |Dame |Dr |Lord )?$/u
/** Between a person and the office in apposition: "Lowe, the former Republican governor", "Orr (D-Ohio), its chairman". */
const APPOSITION =
  /^(?: \([^)]{1,20}\))?,(?: (?:the|a|an|who is|now|then|its|his|her|their))?(?: (?:former|acting|interim|current|new|longtime|[\p{L}.]+[’']s|\p{Lu}[\p{L}.]+)){0,3} $/u

/** The person whom the text names beside an office as its holder. */
function holderOf({ article: { text } }: Document, mention: Mention, cast: Cast): Member | null {
  const next = cast.within({ start: mention.end, end: mention.end + 80 }).find(isPerson)
  if (next && BEHIND.test(text.slice(mention.end, next.mention.start))) return next.member
  const previous = cast.within({ start: Math.max(0, mention.start - 120), end: mention.start }).findLast(isPerson)
  return previous && APPOSITION.test(text.slice(previous.mention.end, mention.start)) ? previous.member : null
}

const isPerson = ({ member }: Role): boolean => member.type === 'PERSON'

const endOfName = (cast: Cast, document: Document, mention: Mention): number =>
  cast.within({ start: mention.end, end: Math.min(document.article.text.length, mention.end + 80) })[0]?.mention.end ??
  mention.end

const isFormer = (document: Document, { start }: Mention): boolean =>
  /\b(?:former|ex-?|then-?|onetime|one-time|late)\s*(?:[\p{Lu}][\p{L}.]+ )?$/iu.test(
    document.article.text.slice(Math.max(0, start - 24), start),
  )
