import { grouped } from '../../model/grouped.ts'
import { UNNAMED_KINDS } from '../../model/source-role.ts'
import type { Draft, Quoted } from '../draft.ts'
import { likeliestKind, likeliestRole } from './roles.ts'

/**
 * Notes on every statement as what its source is quoted. What all articles tell of a person counts as much as what the
 * statement's own one does, and alone where that has only the name: many a paper calls a minister by nothing else.
 */
export const addSourceRoles = (draft: Draft): void => {
  // In an order of their own: sums of fractions depend on it a little.
  draft.quoted.sort((a, b) => (a.statement < b.statement ? -1 : 1))
  const means = meansOf(draft.quoted.filter(({ isTold }) => isTold))
  for (const { statement, speakers, kinds, isUnnamed, isTold } of draft.quoted) {
    const known = speakers.flatMap((speaker) => means.get(speaker) ?? [])
    const all = sumOf([
      ...known.map((mean) => mean.map((chance) => chance / known.length)),
      ...(isTold || known.length === 0 ? [kinds] : []),
    ])
    const role = isUnnamed
      ? { sourceRole: 'unnamed', unnamedAs: likeliestKind(kinds) }
      : { sourceRole: likeliestRole(all) }
    draft.addToStatement(statement, role)
  }
}

const sumOf = (rows: readonly (readonly number[])[]): number[] =>
  UNNAMED_KINDS.map((_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0))

/** The mean of what is found of each speaker in all statements, each in a list of its own. */
function meansOf(quoted: readonly Quoted[]): ReadonlyMap<string, readonly [readonly number[]]> {
  return new Map(
    [...grouped(quoted, ({ speakers }) => speakers)].map(([speaker, theirs]) => [
      speaker,
      [sumOf(theirs.map(({ kinds }) => kinds)).map((sum) => sum / theirs.length)],
    ]),
  )
}
