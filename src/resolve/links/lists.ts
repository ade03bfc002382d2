import { runsOf } from '../../model/listing.ts'
import type { Member, Role } from '../cast/cast.ts'

/** Between two who are listed with what they are: "Lowe, the former governor, and Senator Max Orr of Ohio and Eve Hask". */
export const WITH_APPOSITION =
  /^(?:,? (?:of|from|for) [^,.;“”"]{1,40}|,? ?\([^)]{1,30}\))?(?:, [^;“”"]{1,60},)?(?:,? (?:and|or|&)|,)(?:(?: [\p{L}.’'-]+){0,6}|(?: [\p{L}.’'-]+){1,6},) ?$/u
/** The runs of names that stand listed. */
export const listsOf = (text: string, roles: readonly Role[], between: RegExp): Member[][] =>
  runsOf(text, roles, ({ mention }) => mention, between).map((run) => run.map(({ member }) => member))
