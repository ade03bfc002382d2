import type { Document, LexiconMatch } from '../../model/document.ts'
import { isNationalBody } from '../../model/generic-bodies.ts'
import { singular } from '../../model/number.ts'
import { PEERAGE } from '../../model/peerage.ts'
import { firstWhere } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import { inOneSpelling } from '../../model/spelling.ts'
import { formAt } from '../names/forms.ts'

/** Spellings and abbreviations that name one office; the value is the name to show. */
const SAME: Readonly<Record<string, string>> = {
  'lt governor': 'lieutenant governor',
  vp: 'vice president',
  pm: 'prime minister',
  premier: 'prime minister',
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  ag: 'attorney general',
  ceo: 'chief executive',
  'chief executive officer': 'chief executive',
  mp: 'member of parliament',
  'chancellor of the exchequer': 'chancellor',
  'house speaker': 'speaker of the house',
  'commander in chief': 'president',
  'attorneys general': 'attorney general',
  'secretaries of state': 'secretary of state',
}

const SHORT: Readonly<Record<string, string>> = { sen: 'senator', rep: 'representative', gov: 'governor' }

/** Seats of a chamber: one office with many holders, wherever those were elected. */
const SEATS: ReadonlySet<string> = new Set(['senator', 'representative', 'member of parliament'])
export const isSeat = (name: string): boolean => SEATS.has(name)

/** Posts that every body has: two holders of "the" chair are chairs of two bodies. */
export const isOfManyBodies = (name: string): boolean =>
  /\b(?:spokesperson|chair|director|executive|editor|manager|adviser|professor|leader|strategist|host|analyst|officer)$/.test(
    name,
  )

/** Titles that have their place in them. */
const OF_PLACES = `${PEERAGE.toLowerCase()}|archbishop|bishop`
/** What of an office's name is said of several holders: "heads" of "heads of state". */
const HEAD = /^.+?(?= (?:of|for|to) |$)/

/** Words of an office's name that keep their capital; "Earl of Tarn" and "Bishop of Tarn" have their place in it. */
const PROPER = new RegExp(
  `\\b(?:gop|republican|democratic|libertarian|tory|senate|house|scottish|welsh)\\b|(?<=^(?:${OF_PLACES}) of .*)(?<!\\p{L})(?!(?:and|the|on)\\b)\\p{L}+`,
  'gu',
)

/** A holder's party, where the office is not the party's own: "Republican chairman", but "Republican nominee". */
const PARTY =
  /^(?:republican|gop|democratic|independent|libertarian|labour|tory|conservative) (?=(?:state )?(?:chair|senator|sen|representative|rep|governor|gov|mayor|congress|attorney|mp|president$))/

/** An office's name without differences of spelling: "Defense Secretary" and "defence secretary" are one. */
export function officeName(form: string): string {
  const plain = inOneSpelling(form.toLowerCase())
    .replace(/\./g, '')
    .replace(/[-–\s]+/g, ' ')
    .replace(/\bpresidenc(?:y|ies)\b/g, 'president')
    .replace(/\bspokes(?:man|woman|person)\b/g, 'spokesperson')
    .replace(/\bchair(?:man|woman|person)\b/g, 'chair')
    .replace(/(?<= )ceo$/, 'chief executive')
    .replace(/^(?:u ?s|us|uk) /, '')
    .replace(/(?<= )(?:sen|rep|gov)s?$/, (word) => SHORT[word.slice(0, 3)] ?? word)
    .replace(PARTY, '')
    .trim()
  // "Professor of economics", "Supervisors of elections"
  const [head = ''] = HEAD.exec(plain) ?? []
  const one = singular(head) + plain.slice(head.length)
  return (SAME[plain] ?? SAME[one] ?? one).replace(PROPER, (word) =>
    word === 'gop' ? 'GOP' : word.charAt(0).toUpperCase() + word.slice(1),
  )
}

/** Words before an office that tell how it is held, or how high it is; to stand in a regular expression. */
export const MANNER =
  'former|acting|interim|current|new|long-?time|one-?time|then|ex|top|senior|chief|deputy|first|veteran|outgoing|shadow|presumptive|likely'

/** Words that make another office of one: a vice-president is no president. */
const LESSER = /^(?:vice|deputy|assistant|prime|first|shadow|lieutenant|under|elect|associate|acting|interim)$/

/** Whether one name says no more than the other: "nominee", "presidential nominee"; "secretary", "secretary of state". */
export function isShortFor(short: string, full: string): boolean {
  const [few, many] = [short, full].map((name) => name.split(' ')) as [string[], string[]]
  if (few.length >= many.length || many.some((word) => LESSER.test(word) && !few.includes(word))) return false
  const isTail = few.every((word, i) => word === many[many.length - few.length + i])
  return isTail || (many[few.length] === 'of' && few.every((word, i) => word === many[i]))
}

/** Where a lexicon's body, people or place ends that an office's own words begin with: "Republican" nominee. */
export function ownerInside({ lexicon, article }: Document, office: Span): LexiconMatch | null {
  const match = lexicon[firstWhere(lexicon, ({ start }) => start >= office.start)]
  if (match?.start !== office.start || match.end >= office.end) return null
  return isPartOfTitle(match, article.text.slice(match.end, office.end)) ? null : match
}

/** "Treasury Secretary": a minister's body in the title, of which the country is not said. */
const isPartOfTitle = ({ kind, name }: LexiconMatch, rest: string): boolean =>
  kind === 'organisation' && isNationalBody(name) && /^ (?:secretary|minister)$/i.test(rest)

/** Posts of those who work for somebody: the mayor's spokeswoman is no mayor, and Putin's is his. */
const STAFF =
  /(?:spokesperson|press secretary|chief of staff|aide|adviser|assistant|speechwriter|strategist|secretary|deputy|envoy|(?:campaign|communications) (?:manager|director|chief|chief executive|chair))$/
export const isOfStaff = (name: string): boolean =>
  STAFF.test(name) && !/\b(?:minister|secretary)$/.test(name.replace(/\b(?:press|private) secretary$/, ''))

/** Between whose staff somebody is of and the post: "the prime minister's official spokeswoman". */
export const POSSESSIVE = new RegExp(`^[’']s? (?:(?:official|${MANNER})[ -])*$`)

/**
 * An office's name as it is shown and compared, with whose it is left out where its own words say so.
 *
 * @param before the office just before it: "the PM's spokesperson" is an office of its own
 */
export function nameOfOffice(document: Document, office: Span, before: Span | null): string {
  const inside = ownerInside(document, office)
  const own = inside ? { start: inside.end, end: office.end } : office
  const called = statesOwn(document, office, officeName(formAt(document, own).trim()))
  const name = called === 'representative' && speaksFor(document, office) ? 'spokesperson' : called
  const isPossessed =
    before && isOfStaff(name) && POSSESSIVE.test(document.article.text.slice(before.end, office.start))
  return isPossessed ? `${nameOfOffice(document, before, null)}'s ${name}` : name
}

/** "State Attorney General", "the state senator": no nation's. */
const STATES = /(?<!\b(?:in|of|from|across|for) the )\b[Ss]tate $/
const statesOwn = ({ article: { text } }: Document, { start }: Span, name: string): string =>
  /^(?:attorney general|senator|representative|treasurer)$/.test(name) &&
  STATES.test(text.slice(Math.max(0, start - 20), start))
    ? `state ${name}`
    : name

/** "Representatives for Hask Foods", who sit in no chamber as the one "for Ohio" does. */
function speaksFor({ article, lexicon }: Document, { end }: Span): boolean {
  const gap = /^ for (?:the )?/.exec(article.text.slice(end, end + 9))?.[0].length
  const whose = gap === undefined ? undefined : lexicon[firstWhere(lexicon, ({ start }) => start >= end + gap)]
  return gap !== undefined && !(whose?.kind === 'place' && whose.start === end + gap)
}

const PARTY_WORD =
  /^(?:Labour|Tory|Conservative|Republican|Democratic|Democrat|GOP|Lib Dem|Liberal Democrat|SNP|U[Kk][Ii][Pp]|DUP) (?=\p{L})/u
/** Posts that parties have; of others a party before them is the holder's. */
const PARTY_POST =
  /\b(?:leader|deputy|chair|nominee|candidate|contender|hopeful|strategist|spokesperson|secretary general|general secretary|press secretary|treasurer|director|manager|organiser|activist)$/

/** Whether a party before an office is its holder's: "Labour minister", but not "Labour leader". */
export const isHoldersParty = ({ article: { text } }: Document, start: number, office: Span): boolean =>
  PARTY_WORD.test(text.slice(start, office.end)) &&
  !PARTY_POST.test(officeName(text.slice(office.start, office.end))) &&
  text.charAt(office.start - 1) === ' '

/** An office without the party of its holder: "MP" of "Labour MP", but "Labour leader". */
export function withoutHoldersParty<T extends Span>(document: Document, office: T): T {
  const form = document.article.text.slice(office.start, office.end)
  const party = PARTY_WORD.exec(form)?.[0].length ?? 0
  return party === 0 || PARTY_POST.test(officeName(form)) ? office : { ...office, start: office.start + party }
}
