import { grouped } from '../model/grouped.ts'
import { firstAndLast } from './dates.ts'
import type { Draft, Said } from './draft.ts'
import { groupNearWords } from './near-words.ts'
import { excerpt } from './words.ts'

/**
 * Makes the claims' nodes from the statements that report them, which must come sorted by day. Statements of the same
 * speakers are one claim if their words are the same, nearly the same, or part of each other; where nobody is named, only
 * the same words of the same source are.
 */
export const addClaims = (draft: Draft): void => {
  for (const [claim, reports] of grouped(draft.said, claimsOf(draft.said))) {
    const text = reports[0]?.text ?? ''
    draft.setNode(claim, {
      kind: 'Claim',
      label: excerpt(text),
      text,
      reports: new Set(reports.map(({ article }) => article)).size,
      ...firstAndLast(reports),
    })
    for (const { statement } of reports) draft.link('INSTANCE_OF', statement, claim)
  }
}

/** The claim of each statement: of those that are one, the least id, whatever order they come in. */
const claimsOf = (said: readonly Said[]): ((said: Said) => [string]) => {
  const claims = new Map<Said, string>()
  const named = said.filter(({ speakers }) => speakers.size > 0)
  for (const theirs of grouped(named, ({ speakers }) => [[...speakers].sort().join(' ')]).values()) {
    const inOrder = [...theirs].sort((a, b) => (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0))
    const firsts = groupNearWords(inOrder.map(({ words }) => words))
    inOrder.forEach((one, i) => {
      claims.set(one, inOrder[firsts[i] ?? i]?.claim ?? one.claim)
    })
  }
  return (one) => [claims.get(one) ?? one.claim]
}
