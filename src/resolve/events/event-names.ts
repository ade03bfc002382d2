import { singular } from '../../model/number.ts'
import { SMALL_WORDS } from '../../model/small-words.ts'
import { keyOf } from '../names/forms.ts'

/** An event's name taken apart: "first presidential debate" is a debate, the first one, a presidential one. */
export interface EventName {
  /** What happens, one word for all that mean the same. */
  readonly head: string
  readonly years: ReadonlySet<string>
  readonly ordinals: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
  /** Places, peoples, persons and all else. */
  readonly others: ReadonlySet<string>
}

/** Nouns that news uses for one and the same happening; the first stands for all. */
const SAME_HEADS: readonly (readonly string[])[] = [
  ['election', 'race', 'vote', 'poll', 'contest', 'campaign', 'cycle', 're election'],
  ['protest', 'demonstration', 'demo', 'march', 'unrest'],
  ['attack', 'assault', 'bombing', 'terror attack'],
  ['strike', 'airstrike', 'air strike', 'raid'],
  ['talk', 'negotiation', 'summit', 'meeting'],
  ['row', 'controversy', 'affair', 'scandal'],
  ['hack', 'hacking', 'breach', 'cyberattack', 'intrusion'],
  ['shooting', 'killing', 'death', 'murder'],
  ['war', 'invasion', 'conflict'],
  ['rally', 'stop', 'event'],
  ['agreement', 'deal', 'accord', 'pact'],
  ['storm', 'hurricane'],
  ['inquiry', 'investigation', 'probe'],
  ['hearing', 'trial', 'case'],
  ['crisis', 'outbreak', 'epidemic'],
]
const HEAD_OF = new Map(
  SAME_HEADS.flatMap(([first = '', ...others]) => [first, ...others].map((word) => [word, first])),
)

const ORDINAL = /^(?:first|second|third|fourth|final|last|next|previous|upcoming|\d+(?:st|nd|rd|th))$/
/** Kinds of election and of debate: two of them are two events, unless news uses them for one. */
const KIND =
  /^(?:presidential|general|vice|primary|primaries|midterm|mid|local|senate|gubernatorial|congressional|mayoral|leadership|republican|democratic|gop|party|european|referendum|by)$/
/** Words that tell no event from another. */
const IDLE = /^(?:against|over|between|with|by|this|us|united|states|american)$/
/** The head of a name stands before the first of these words. */
const AFTER_HEAD = / (?:of|on|in|against|at|over|for|between|with|to|by|about) /

/**
 * @param countryOf the key of the country that a word names or is the people of
 */
export function eventName(form: string, countryOf: (word: string) => string | undefined): EventName {
  const name = keyOf(form)
  const core = name.split(AFTER_HEAD)[0] ?? name
  const last = singular(core.split(' ').at(-1) ?? '')
  const words = name.split(' ')
  words.splice(core.split(' ').length - 1, 1)
  const found = {
    years: new Set<string>(),
    ordinals: new Set<string>(),
    kinds: new Set<string>(),
    others: new Set<string>(),
  }
  for (const word of words) {
    if (/^\d{4}$/.test(word)) found.years.add(word)
    else if (ORDINAL.test(word)) found.ordinals.add(word)
    else if (KIND.test(word)) found.kinds.add(word === 'gop' ? 'republican' : word)
    else if (!SMALL_WORDS.has(word) && !IDLE.test(word)) found.others.add(countryOf(word) ?? singular(word))
  }
  return { head: HEAD_OF.get(last) ?? last, ...found }
}

/** Whether two names may mean one event: nothing in them says otherwise, and one says no more of others than the other. */
export function isSameEvent(a: EventName, b: EventName): boolean {
  return (
    a.head === b.head &&
    agree(a.years, b.years) &&
    agree(a.ordinals, b.ordinals) &&
    agree(without(a.kinds, 'general'), without(b.kinds, 'general')) &&
    (isSubset(a.others, b.others) || isSubset(b.others, a.others))
  )
}

const without = (set: ReadonlySet<string>, word: string): ReadonlySet<string> =>
  new Set([...set].filter((one) => one !== word))

const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((word) => b.has(word))

/** One of them empty, or one a part of the other. */
const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => isSubset(a, b) || isSubset(b, a)

/** How much a name tells: the fullest is told apart first. */
export const fullness = ({ years, ordinals, kinds, others }: EventName): number =>
  years.size + ordinals.size + kinds.size + 2 * others.size
