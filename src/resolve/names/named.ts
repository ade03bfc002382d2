import type { Document, LexiconMatch } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import type { Cast, Member } from '../cast/cast.ts'
import { fullerNames } from './bodies.ts'
import { formAt, keyOf, listedForms } from './forms.ts'

/**
 * Joins the names of bodies, countries and places that are spelled alike, that a lexicon knows to be one, or of which one
 * is short for the other.
 */
export function castNamed(document: Document, mentions: readonly Mention[], cast: Cast): void {
  const listed = listedForms(document, mentions)
  const bodies = mentions
    .filter(({ type }) => type === 'ORG')
    .map((mention) => ({ mention, key: keyOf(formAt(document, mention)) }))
  const fuller = new Map([
    ...fullerNames(
      bodies.map(({ key }) => key),
      (key) => listed.get(key)?.kind === 'organisation',
    ),
    ...abbreviations(document, bodies),
  ])
  const members = new Map<string, Member>()
  for (const mention of mentions) {
    const form = keyOf(formAt(document, mention))
    const full = mention.type === 'ORG' ? (fuller.get(form) ?? form) : form
    const match = listed.get(full)
    const state = stateOfParty(document, mention)
    const known = state ? { listedName: state } : match ? knownAs(mention, match) : {}
    const key = `${mention.type} ${state ?? known.iso ?? match?.key ?? full}`
    const member = members.get(key) ?? cast.create(mention.type, known)
    members.set(key, member)
    cast.add(member, mention)
  }
}

/** A capital that is named for a government is its country: "Moscow denies it". */
function knownAs({ type }: Mention, { kind, key, name, capitalOf }: LexiconMatch): Pick<Member, 'iso' | 'listedName'> {
  if (type !== 'COUNTRY') return { listedName: name }
  if (kind === 'country' || kind === 'demonym') return { listedName: name, iso: key }
  return capitalOf ? { listedName: capitalOf.name, iso: capitalOf.key } : {}
}

/** Codes of states that no full stop tells from other words, behind a member's party: "(D-ND)". */
const CODES =
  'AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey, NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania, RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington, WV West Virginia, WI Wisconsin, WY Wyoming, PR Puerto Rico'
const STATES: ReadonlyMap<string, string> = new Map(
  CODES.split(', ').map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
)

const stateOfParty = ({ article: { text } }: Document, { type, start, end }: Mention): string | undefined =>
  type === 'PLACE' && /\b[DRI]-$/.test(text.slice(start - 3, start)) ? STATES.get(text.slice(start, end)) : undefined

/** "Qualifications and Curriculum Authority (QCA)": the abbreviation in brackets right behind a name. */
function abbreviations(
  { article }: Document,
  bodies: readonly { mention: Mention; key: string }[],
): [string, string][] {
  return bodies.flatMap(({ mention, key }): [string, string][] => {
    const short = /^\s\(([\p{Lu}&.]{2,8})\)/u.exec(article.text.slice(mention.end, mention.end + 14))?.[1]
    return short && keyOf(short) !== key ? [[keyOf(short), key]] : []
  })
}
