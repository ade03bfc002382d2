import type { EntityType, Mention } from '../model/entity.ts'
import type { Span } from '../model/span.ts'
import type { Cast, Member } from './cast.ts'

/** Most targets a statement has: readers name one or two, seldom more. */
const MOST = 3

/** How much a name in what is said tells about its topic: people first, places last. */
const WEIGHT: Readonly<Record<EntityType, number>> = {
  PERSON: 3,
  ORG: 2,
  COUNTRY: 2,
  EVENT: 1.5,
  PLACE: 0.5,
  OFFICE: 0,
}

/**
 * Whom or what a statement is about: those named in it, most salient first. Salience grows with the kind of thing, with
 * how often it is named, and with an early place; the speaker is left out.
 */
export function targetsOf(cast: Cast, contents: readonly Span[], speakers: readonly Member[]): Member[] {
  const scores = new Map<Member, number>()
  const [first] = contents
  const length = (contents.at(-1)?.end ?? 0) - (first?.start ?? 0)
  for (const content of contents) {
    for (const { mention, member } of cast.within(content)) {
      const target = standsFor(member, mention)
      if (!target || speakers.includes(target)) continue
      const early = 1 - (mention.start - (first?.start ?? 0)) / Math.max(1, length)
      const gain = scores.has(target) ? 1 : WEIGHT[target.type] + early
      scores.set(target, (scores.get(target) ?? 0) + gain)
    }
  }
  return [...scores]
    .filter(([, score]) => score >= 1)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([member]) => member)
}

/** "the president will decide" is about the one person who holds the office. */
function standsFor(member: Member, mention: Mention): Member | null {
  if (member.type !== 'OFFICE' || mention.kind !== 'name') return member
  const current = [...member.holders].filter((holder) => !member.former.has(holder))
  return current.length === 1 ? (current[0] ?? null) : null
}
