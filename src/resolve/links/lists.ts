import type { Member, Role } from '../cast/cast.ts'

/** Between two who are listed: "Lowe, Sen. Max Orr and the Harbour Union". */
export const BETWEEN = /^(?:(?:[’']s)?(?:,? (?:and|or|&)|,|\/)(?: (?:the|both|\p{Lu}\p{L}*\.?)){0,3} ?|[/–-])$/u
/** Between two who are listed with what they are: "Lowe, the former governor, and Senator Max Orr of Ohio and Eve Hask". */
export const WITH_APPOSITION =
  /^(?:,? (?:of|from|for) [^,.;“”"]{1,40}|,? ?\([^)]{1,30}\))?(?:, [^;“”"]{1,60},)?(?:,? (?:and|or|&)|,)(?: [\p{L}.’'-]+){0,6} ?$/u
/** The runs of names that stand listed. */
export function listsOf(text: string, roles: readonly Role[], between: RegExp): Member[][] {
  const lists: Member[][] = []
  let last: Role | undefined
  for (const role of roles) {
    if (last && between.test(text.slice(last.mention.end, role.mention.start))) lists.at(-1)?.push(role.member)
    else lists.push([role.member])
    last = role
  }
  return lists
}
