import { MS_A_DAY } from '../model/day.ts'
import type { Occurrence } from './cluster.ts'
import { comesAgain, eventHead, kindOfEvent, knownEvent, wordsOfEvent } from './names/event-name.ts'

/** The noun that says what happens: "strike" of "US airstrikes on Yemen". */
export const headOf = ({ plain }: Pick<Occurrence, 'plain'>): string => eventHead(plain)

/** Who strikes is not who is struck: "attack on Tarn", "Tarn's attacks". */
const STRUCK = /^(?:attack|strike|assault|offensive)$/
const AT_WHOM = / (?:on|against|in|into) /
/** What is over within days, and comes again. */
const SHORT =
  /^(?:attack|strike|assault|bombing|bombardment|shelling|shooting|explosion|blast|protest|rally|march|debate|speech|meeting|summit|visit|trip|call)$/
/** What comes again after years. */
const RARE = /^(?:election|referendum|vote)$/

export const isOver = (head: string): boolean => SHORT.test(head)
export const isRare = (head: string): boolean => RARE.test(head)

/** The day or the year that an event's name tells. */
export const dateOf = ({ entity, plain }: Occurrence): string | undefined =>
  entity.date ?? /\b(?:19|20)\d\d\b/.exec(plain)?.[0]

/** When it happens, as far as needed to tell it from the next of its kind: of what lasts, nothing. */
function timeOf(head: string, occurrence: Occurrence): string {
  const { sketch, plain } = occurrence
  const date = dateOf(occurrence)
  const isYearly = isRare(head) || comesAgain(plain)
  if (date !== undefined) return isYearly ? date.slice(0, 4) : date
  if (sketch.day === null) return ''
  const day = new Date(sketch.day * MS_A_DAY).toISOString()
  return isYearly ? day.slice(0, 4) : isOver(head) ? day.slice(0, 7) : ''
}

/** What news calls by words that mean another happening in other years. */
const OF_THEIR_DAYS: readonly {
  readonly name: string
  readonly plain: RegExp
  readonly from: string
  readonly to: string
}[] = [
  { name: 'covid 19 pandemic', plain: /^pandemic$/, from: '2020-03', to: '2023-05' },
  {
    name: 'gaza war',
    plain:
      /^(?:gaza (?:war|conflict)|(?:israels |israeli )?(?:war|conflict) (?:in|on|over) gaza|israel (?:hamas|gaza) (?:war|conflict)|(?:israels )?war (?:with|against|on) hamas|war between israel and hamas)$/,
    from: '2023-10-07',
    to: '2027',
  },
]

/** The name of a happening that everybody knows by several. */
export function knownName({ plain, sketch }: Occurrence): string | undefined {
  const day = sketch.day === null ? '' : new Date(sketch.day * MS_A_DAY).toISOString()
  const ofDays = OF_THEIR_DAYS.find((one) => one.plain.test(plain) && one.from <= day && day <= one.to)
  return ofDays?.name ?? knownEvent(plain)
}

/** Keys by which all are joined that may be one, whatever day they are of. */
export const eventLinks = (occurrence: Pick<Occurrence, 'plain'>): string[] => {
  const { plain } = occurrence
  const known = OF_THEIR_DAYS.find((one) => one.plain.test(plain))?.name ?? knownEvent(plain)
  return [`event ${headOf(occurrence)}`, ...(known === undefined ? [] : [`known event ${known}`])]
}

/** Who takes part, by keys of who they are. */
export const participantsOf = ({ entity, sketch }: Occurrence, nodeOf: (occurrence: Occurrence) => string): string[] =>
  sketch.occurrences
    .filter((one) => entity.participants?.includes(one.entity.id))
    .map(nodeOf)
    .sort()

/** What happens, who takes part and when; by name or article alone, where nobody is said to take part. */
export const eventKeys =
  (nodeOf: (occurrence: Occurrence) => string) =>
  (occurrence: Occurrence): string => {
    const { sketch, isVague, plain } = occurrence
    const known = knownName(occurrence)
    if (known !== undefined) return known
    const participants = participantsOf(occurrence, nodeOf)
    const head = headOf(occurrence)
    if (participants.length > 0) {
      const at = STRUCK.test(head) && AT_WHOM.test(plain) ? 'at' : ''
      return [head, timeOf(head, occurrence), at, kindOfEvent(plain), ...participants].join(' ')
    }
    const words = wordsOfEvent(plain)
    const date = dateOf(occurrence)
    // "General Election" may be any country's.
    if (isVague || (isRare(head) && words.length === 0 && date === undefined)) return `${plain} in ${sketch.id}`
    const time = isRare(head) || comesAgain(plain) ? timeOf(head, occurrence) : (date ?? '')
    return [head, time, ...words].join(' ')
  }
