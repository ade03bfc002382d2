import { paragraphAt } from '../../model/locate.ts'
import { featureOf } from '../../model/ranking.ts'
import type { Span } from '../../model/span.ts'
import { isBody, type Member } from '../cast/cast.ts'
import { besideBody } from './beside-body.ts'
import type { Expression } from './expression.ts'
import type { Scene } from './scene.ts'
import { bodiesOfKind } from './several.ts'
import type { Weighed } from './weighed.ts'
import { WORK } from './works.ts'

/** Features that tell who is meant, and from what value on; of a work they need not be so large: "a report by the BBC". */
const FACTS = [
  ['f age', 1],
  ['f office now', 1],
  ['f close', 1],
] as const
const OF_WORKS = [['f close', 0.3]] as const

/**
 * Who alone is what the words say, where the ranking names nobody: the one who now holds such an office, is of that age, or
 * is called just so.
 */
export function onlyFitting(scene: Scene, expression: Expression, weighed: readonly Weighed[]): Weighed | null {
  const { kind, words, span, isPlural } = expression
  if (kind !== 'words' || !/^the /i.test(words)) return null
  if (isPlural) return onlyTogether(scene, expression, weighed)
  // An article may begin with "the MP", and name him then.
  const isBeginning = paragraphAt(scene.document, span.start) < 2
  const free = weighed.filter(
    ({ barred, members, features }) =>
      barred === null && members.length === 1 && (isBeginning || featureOf(features, 'n ahead') === 0),
  )
  for (const [fact, least] of [...FACTS, ...(WORK.test(` ${words}`) ? OF_WORKS : [])]) {
    const [only, ...others] = free.filter(({ features }) => featureOf(features, fact) >= least)
    const isFree = fact === 'f age' || isOfNamed(scene, span, only?.members[0], fact === 'f office now')
    if (only && others.length === 0 && isFree) return only
  }
  return null
}

/** The bodies that were named together and are what the words say: "the universities". */
function onlyTogether(scene: Scene, expression: Expression, weighed: readonly Weighed[]): Weighed | null {
  const bodies = bodiesOfKind(scene, expression)
  const isMeant = ({ barred, members }: Weighed): boolean =>
    barred === null && members.length === bodies.length && members.every((one) => bodies.includes(one))
  return bodies.length > 0 ? (weighed.find(isMeant) ?? null) : null
}

/** Whether an office that somebody holds is of a body that the words name, if they name any: "the leader of Hask Foods". */
function isOfNamed({ cast, offices }: Scene, span: Span, person: Member | undefined, isHeld: boolean): boolean {
  const bodies = cast.within(span).filter(({ member, mention }) => isBody(member) && mention.kind === 'name')
  if (!isHeld && person?.type !== 'PERSON') return true
  if (!isHeld) return person !== undefined && bodies.every((body) => besideBody(cast, body)(person))
  const owned = offices.filter(({ holders }) => person !== undefined && holders.has(person)).map(({ of }) => of)
  return bodies.length === 0 || bodies.some(({ member }) => owned.includes(member))
}
