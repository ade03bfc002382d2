import { MS_A_DAY } from '../model/day.ts'
import { grouped } from '../model/grouped.ts'
import type { Cluster, Occurrence } from './cluster.ts'
import { companyOf } from './company.ts'
import type { Corpus } from './corpus.ts'
import { because, type Candidate, joinLikeliest } from './join.ts'

const BEHIND_HEAD = / (?:of|on|in|with|over|at|for|between|against|to|by|from|about|after) .*$/

/** The noun that says what happens: "airstrike" of "US airstrikes on Yemen". */
export const headOf = ({ plain }: Pick<Occurrence, 'plain'>): string =>
  (plain.replace(BEHIND_HEAD, '').split(' ').at(-1) ?? '').replace(/(?<!s)s$/, '')

/** Who strikes is not who is struck: "attack on Tarn", "Tarn's attacks". */
const STRUCK = /^(?:attack|strike|airstrike|raid|assault|offensive)$/
const AT_WHOM = / (?:on|against|in|into) /
/** What is over within days, and comes again. */
const SHORT =
  /^(?:attack|strike|airstrike|raid|assault|bombing|bombardment|shelling|shooting|explosion|blast|protest|rally|march|demonstration|debate|speech|meeting|summit|visit|trip|call)$/
/** What comes again after years. */
const RARE = /^(?:election|referendum|vote)$/

/** When it happens, as far as needed to tell it from the next of its kind: of what lasts, nothing. */
function timeOf(head: string, { entity, sketch }: Occurrence): string {
  if (entity.date) return entity.date
  if (sketch.day === null) return ''
  const day = new Date(sketch.day * MS_A_DAY).toISOString()
  return RARE.test(head) ? day.slice(0, 4) : SHORT.test(head) ? day.slice(0, 7) : ''
}

/** What happens, who takes part and when; by name or article alone, where nobody is said to take part. */
export const eventKeys =
  (nodeOf: (occurrence: Occurrence) => string) =>
  (occurrence: Occurrence): string => {
    const { entity, sketch, isVague, plain } = occurrence
    const participants = sketch.occurrences
      .filter((one) => entity.participants?.includes(one.entity.id))
      .map(nodeOf)
      .sort()
    const head = headOf(occurrence)
    const at = STRUCK.test(head) && AT_WHOM.test(plain) ? 'at' : ''
    if (participants.length > 0) return [head, timeOf(head, occurrence), at, ...participants].join(' ')
    return isVague ? `${plain} in ${sketch.id}` : `${plain} ${entity.date ?? ''}`
  }

/** How many days apart articles speak of one happening. */
const DAYS = 1

/** Joins happenings called by a common noun, of which articles of the same days speak in the same company. Returns doubts. */
export function joinEvents(clusters: readonly Cluster[], corpus: Corpus): Candidate[] {
  const vague = clusters.filter(
    ({ first }) => first.isVague && !first.entity.participants?.length && first.sketch.day !== null,
  )
  const candidates: Candidate[] = []
  for (const alike of grouped(vague, ({ first }) => [first.plain]).values())
    for (const [i, b] of alike.entries())
      for (const a of alike.slice(i + 1)) {
        if ((a.first.sketch.day ?? 0) - (b.first.sketch.day ?? 0) > DAYS) break
        const evidence = [because('same kind of event'), because('same day'), ...companyOf(a, b, corpus)]
        candidates.push({ a, b, evidence, inferred: true })
      }
  return joinLikeliest(candidates)
}
