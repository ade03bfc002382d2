import type { Document, LexiconMatch } from '../../model/document.ts'
import { firstWhere } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import { inOneSpelling } from '../../model/spelling.ts'
import { singular } from '../cast/number.ts'
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

/** Words of an office's name that keep their capital. */
const PROPER = /\b(?:gop|republican|democratic|libertarian|tory|senate|house|scottish|welsh)\b/g

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
    .replace(/^(?:u ?s|us|uk) /, '')
    .replace(/(?<= )(?:sen|rep|gov)s?$/, (word) => SHORT[word.slice(0, 3)] ?? word)
    .replace(PARTY, '')
    .trim()
  const one = singular(plain)
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
export function ownerInside({ lexicon }: Document, office: Span): LexiconMatch | null {
  const match = lexicon[firstWhere(lexicon, ({ start }) => start >= office.start)]
  return match?.start === office.start && match.end < office.end ? match : null
}

/** "the PM's spokesperson" is an office of its own: "prime minister's ". */
function possessor(document: Document, { start }: Span): string {
  const before =
    /(?<![\p{L}-])(PM|prime minister|president|chancellor|governor|mayor|first minister|vice[- ]president)[’']s (?:official |chief )?$/iu.exec(
      document.article.text.slice(Math.max(0, start - 40), start),
    )?.[1]
  return before ? `${officeName(before)}'s ` : ''
}

/** An office's name as it is shown and compared, with whose it is left out where its own words say so. */
export function nameOfOffice(document: Document, office: Span): string {
  const inside = ownerInside(document, office)
  const own = inside ? { start: inside.end, end: office.end } : office
  return possessor(document, office) + officeName(formAt(document, own).trim())
}
