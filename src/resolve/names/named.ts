import { isBritish } from '../../model/british.ts'
import { type Document, type LexiconMatch, tellsCountry } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import { firstWhere } from '../../model/search.ts'
import { lettersBehind, wordBehind } from '../../model/short-behind.ts'
import { US_STATES } from '../../model/us-states.ts'
import type { Cast, Member } from '../cast/cast.ts'
import { fullerNames } from './bodies.ts'
import { formAt, keyOf, listedForms } from './forms.ts'

/**
 * Joins the names of bodies, countries and places that are spelled alike, that a lexicon knows to be one, or of which one
 * is short for the other.
 */
export function castNamed(document: Document, mentions: readonly Mention[], cast: Cast): void {
  const listed = listedForms(document, mentions)
  const keyAt = bodyKeys(document)
  const bodies = mentions.filter(({ type }) => type === 'ORG').map((mention) => ({ mention, key: keyAt(mention) }))
  const fuller = new Map([
    ...fullerNames(
      bodies.map(({ key }) => key),
      (key) => listed.get(key)?.kind === 'organisation',
    ),
    ...abbreviations(document, bodies),
    ...otherNames(document, bodies),
  ])
  const members = new Map<string, Member>()
  // Other countries have Conservatives, and what is called "Kan" is no part of Kansas.
  const isOther = ({ name, kind }: LexiconMatch, { type }: Mention, form: string): boolean =>
    (name === 'Conservative Party' && !isBritish(document)) ||
    (type === 'ORG' && kind === 'place' && keyOf(name) !== form)
  for (const mention of mentions) {
    const isBody = mention.type === 'ORG'
    const form = isBody ? keyAt(mention) : keyOf(formAt(document, mention))
    const full = isBody ? (fuller.get(form) ?? form) : form
    const found = listed.get(full)
    const match = found && isOther(found, mention, full) ? undefined : found
    const state = stateBehind(document, mention)
    const known = state ? { listedName: state } : match ? knownAs(mention, match) : {}
    const key = `${mention.type} ${state ?? known.iso ?? match?.key ?? full}`
    const member = members.get(key) ?? cast.create(mention.type, known)
    members.set(key, member)
    cast.add(member, mention)
  }
}

/** The keys of bodies; of those that are of a country and else alike the first: "Norwegian Port Guard", then "Norway Port Guard". */
function bodyKeys(document: Document): (mention: Mention) => string {
  const first = new Map<string, string>()
  return (mention) => {
    const key = keyOf(formAt(document, mention))
    const { lexicon, article } = document
    const owner = lexicon[firstWhere(lexicon, ({ start }) => start >= mention.start)]
    if (!owner || owner.start !== mention.start || owner.end >= mention.end || !tellsCountry(owner)) return key
    const alike = `${owner.key} ${keyOf(article.text.slice(owner.end, mention.end))}`
    if (!first.has(alike)) first.set(alike, key)
    return first.get(alike) ?? key
  }
}

/** A capital that is named for a government is its country: "Moscow denies it". */
function knownAs({ type }: Mention, match: LexiconMatch): Pick<Member, 'iso' | 'listedName'> {
  const { key, name, capitalOf } = match
  if (type !== 'COUNTRY') return { listedName: name }
  if (tellsCountry(match)) return { listedName: name, iso: key }
  return capitalOf ? { listedName: capitalOf.name, iso: capitalOf.key } : {}
}

/** Codes of states, which no full stop tells from other words. */
const STATES: ReadonlyMap<string, string> = new Map(US_STATES.map(({ code, name }) => [code, name]))

/** The state behind a member's party, or a town: "(D-ND)", "Naples, FL". */
const stateBehind = ({ article: { text } }: Document, { type, start, end }: Mention): string | undefined =>
  type === 'PLACE' && /(?:\b[DRI]-|\p{L}, )$/u.test(text.slice(Math.max(0, start - 3), start))
    ? STATES.get(text.slice(start, end))
    : undefined

/** Between a body's name and another one that it has or had: "Tarnet, formerly known as Orra". */
const KNOWN_AS =
  /^,? \(?(?:(?:formerly|previously|also|now|once|better) (?:known|called) as|formerly|previously called|now called|which was (?:formerly|previously) (?:called|known as)) (?:the )?$/

/** Names that are told to be another name of the one before. */
const otherNames = (
  { article: { text } }: Document,
  bodies: readonly { mention: Mention; key: string }[],
): [string, string][] =>
  bodies.flatMap(({ mention, key }, i): [string, string][] => {
    const before = bodies[i - 1]
    if (!before || before.key === key) return []
    return KNOWN_AS.test(text.slice(before.mention.end, mention.start)) ? [[key, before.key]] : []
  })

/** "Qualifications and Curriculum Authority (QCA)", "Northern Port Command (Norpocom)": what is short for a name right behind it. */
function abbreviations(
  { article }: Document,
  bodies: readonly { mention: Mention; key: string }[],
): [string, string][] {
  return bodies.flatMap(({ mention, key }, i): [string, string][] => {
    const next = bodies[i + 1]
    const short = lettersBehind(article.text, mention) ?? wordBehind(article.text, mention)
    if (short) return keyOf(short) !== key ? [[keyOf(short), key]] : []
    // "UN agency for Tarn refugees (Untra)": a body in brackets whose one word begins as the long name does.
    const isShort =
      next !== undefined &&
      article.text.slice(mention.end, next.mention.start) === ' (' &&
      article.text.charAt(next.mention.end) === ')' &&
      /^\S+ \S+ \S/.test(key) &&
      !next.key.includes(' ') &&
      article.text.charAt(next.mention.start) === article.text.charAt(mention.start)
    return isShort ? [[next.key, key]] : []
  })
}
