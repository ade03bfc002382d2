import type { Pattern, PatternGroup, Term } from './internals.ts'
import { oneOf, wordsOf } from './words.ts'

/** What happens: heads of an event's name. */
const HEAD = wordsOf(`
  election|elections|re-election|referendum|debate|debates|primary|primaries|caucus|caucuses|convention|conventions|
  conference|summit|talks|rally|rallies|inquiry|inquest|war|wars|attack|attacks|airstrike|airstrikes|strike|strikes|bombing|
  bombings|shooting|shootings|massacre|crisis|ceasefire|truce|hearing|trial|race|invasion|coup|uprising|riot|riots|flood|floods|
  hurricane|storm|earthquake|outbreak|pandemic|negotiations|walkout|contest|recession|protest|protests`)
const LONG_HEADS = ['air (strike|strikes)', 'by election']

/** Words that make a happening a particular one without a capital. */
const KIND = new Set(
  wordsOf(`
  presidential|vice|general|midterm|mid|term|local|national|primary|republican|democratic|gop|leadership|peace|civil|cold|first|
  second|third|final|last|next|upcoming|nominating|party|senate|house|gubernatorial|mayoral|climate|ceasefire|trade|budget|
  public|terror|terrorist|mass|drone|missile|port|dock|rail|train|nurses|teachers|snap|november|congressional|criminal|fbi|
  refugee|migrant|migration|financial|banking|hostage|world|town|hall`),
)

/** Words with a capital that only begin a sentence or say whose a happening is. */
const STARTER = new Set(
  wordsOf(`
  the|a|an|us|uk|gop|american|british|each|such|she|he|they|we|it|mass|this|that|these|those|his|her|its|their|our|in|on|at|
  after|before|during|since|but|and|for|with|as`),
)

/**
 * Whether a word makes the happening behind it a particular one: a name, a year or a kind ("the Yemen strikes",
 * "2016 election", "peace talks"). In match syntax: `@isOfEvent`.
 */
export const isOfEvent = ({ text, normal }: Term): boolean =>
  KIND.has(normal) || /^(?:\p{Lu}[\p{L}.]{1,30}|\d{4})$/u.test(text)

/** "After Geneva talks" → "Geneva talks". */
export const isStarter = (term: Term | undefined): boolean =>
  term !== undefined && STARTER.has(term.normal) && /^\p{Lu}/u.test(term.text)

const event = (match: string, rank: number, more: Partial<Pattern> = {}): Pattern => ({
  match,
  kind: 'event',
  rank,
  ...more,
})

const ON_PLACE = wordsOf(`
  attack|attacks|airstrike|airstrikes|strike|strikes|war|wars|invasion|bombing|siege|assault|annexation`)

/** Happenings with a name of their own. */
const NAMES = ['brexit', 'holocaust', 'watergate', '9/11']
const PROPER = [
  oneOf(NAMES),
  'world war (i|ii|one|two)',
  '(first|second) world war',
  'super tuesday',
  '(election|inauguration) day',
  'state of the union',
  'state of the union address',
  '(arab|prague) spring',
]
const PROPER_HEAD = wordsOf(
  'accord|accords|summit|conference|convention|referendum|war|inquiry|olympics|games|treaty|protocol',
)

/** Particular happenings. Bare nouns ("the debate") are left to the encoder and to coreference. */
export const EVENTS: PatternGroup = {
  words: [...HEAD, ...ON_PLACE, ...NAMES, ...PROPER_HEAD, 'willing', 'world', 'tuesday', 'day', 'union', 'spring'],
  patterns: [
    event('coalition of the willing', 0, { isSure: true }),
    ...PROPER.map((match) => event(match, 0, { capitals: 'first' })),
    event(`@isOfEvent ${oneOf(PROPER_HEAD)}`, 0, { capitals: 'all' }),
    // Only countries and places are struck, people are scolded.
    event('(airstrike|airstrikes|strike|strikes) on the? #Place', 1, { endsInPlace: true, isSure: true }),
    event(`${oneOf(ON_PLACE)} (on|in|of|against) the? #Place`, 2, { endsInPlace: true }),
    ...[oneOf(HEAD), ...LONG_HEADS].flatMap((head) =>
      [1, 2, 3].map((words) => event(`${'@isOfEvent '.repeat(words)}${head}`, 3, { isLower: true })),
    ),
  ],
}
