import type { Member } from '../cast/cast.ts'
import type { Expression } from './expression.ts'
import type { Scene } from './scene.ts'

/** Between whose it is and the end of the head: "her union", "Orr’s old firm". */
const OWNED = /^(?:[’']s?)? (?:[\p{Ll}-]+ ){0,2}\p{Ll}+$/u

/** The body that words mean by whose it is, where that one has an office in only one of the kind: "her union", "Orr’s firm". */
export function bodyOfOwner(
  { document, cast, offices, kinds }: Scene,
  { span, headEnd, bodyKinds, isPlural }: Expression,
): Member | null {
  if (bodyKinds.length === 0 || isPlural) return null
  const { text } = document.article
  const owner = cast
    .within({ start: span.start, end: headEnd })
    .find(
      ({ member, mention }) =>
        member.type === 'PERSON' && mention.start === span.start && OWNED.test(text.slice(mention.end, headEnd)),
    )?.member
  if (!owner) return null
  const bodies = offices.flatMap(({ of, holders }) =>
    of?.type === 'ORG' && holders.has(owner) && bodyKinds.some((kind) => kinds.of(of).has(kind)) ? [of] : [],
  )
  const [only, ...others] = new Set(bodies)
  return only && others.length === 0 ? only : null
}
