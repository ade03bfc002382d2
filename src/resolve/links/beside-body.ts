import type { Cast, Member, Role } from '../cast/cast.ts'

/** How near, in characters, a name stands to that of a body whose somebody is. */
const BESIDE = 40
/** How far back, in characters, that is looked for. */
const REACH = 4000

/** Tells who is named beside a body before its name stands here: "Wray, who leads Labour" before "the Labour leader". */
export function besideBody(cast: Cast, { member: body, mention: { start } }: Role): (person: Member) => boolean {
  const places = cast
    .within({ start: Math.max(0, start - REACH), end: start })
    .filter(({ mention }) => mention.kind === 'name')
  const bodies = places.filter(({ member }) => member === body)
  return (person) =>
    places.some(
      (own) =>
        own.member === person &&
        bodies.some(
          ({ mention }) =>
            Math.abs(own.mention.end - mention.start) < BESIDE || Math.abs(mention.end - own.mention.start) < BESIDE,
        ),
    )
}
