import type { Cast, Member, Role } from '../cast/cast.ts'

/** How near, in characters, a name stands to that of a body whose somebody is. */
const BESIDE = 40
/** How far back, in characters, that is looked for. */
const REACH = 4000

/** Whether somebody is named beside a body before its name stands here: "Wray, who leads Labour" before "the Labour leader". */
export function isBesideBody(cast: Cast, { member: body, mention: { start } }: Role, person: Member): boolean {
  const places = cast
    .within({ start: Math.max(0, start - REACH), end: start })
    .filter(({ mention }) => mention.kind === 'name')
  const own = places.filter(({ member }) => member === person)
  return places.some(
    (role) =>
      role.member === body &&
      own.some(
        ({ mention }) =>
          Math.abs(mention.end - role.mention.start) < BESIDE || Math.abs(role.mention.end - mention.start) < BESIDE,
      ),
  )
}
