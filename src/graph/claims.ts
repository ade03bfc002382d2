import { grouped } from '../model/grouped.ts'
import { firstAndLast } from './dates.ts'
import type { Draft, Said } from './draft.ts'
import { Groups } from './groups.ts'
import { groupNearWords } from './near-words.ts'
import { quotedWords } from './quoted-words.ts'
import { restatements } from './restatements.ts'
import { excerpt } from './words.ts'

/**
 * Makes the claims' nodes from the statements that report them, which must come sorted by day. Statements of the same
 * speakers are one claim if their words are the same, nearly the same, or part of each other, if they quote the same
 * sentence, or if their content words are nearly the same; where nobody is named, only the same words of the same source are.
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

/** How much of a longer statement a shorter one must be: two far ends of a long quotation are two things said. */
const PART = 0.5
/** How much of a sentence: who quotes six words of one quotes no other. */
const PART_OF_SENTENCE = 0.25

/** The claim of each statement: of those that are one, the least id, whatever order they come in. */
const claimsOf = (said: readonly Said[]): ((said: Said) => [string]) => {
  const claims = new Map<Said, string>()
  const named = said.filter(({ speakers }) => speakers.size > 0)
  for (const theirs of grouped(named, ({ speakers }) => [[...speakers].sort().join(' ')]).values()) {
    const inOrder = [...theirs].sort((a, b) => (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0))
    const groups = new Groups(inOrder.length)
    groupNearWords(
      inOrder.map(({ words }) => words),
      PART,
    ).forEach((first, i) => {
      groups.unite(first, i)
    })
    for (const [a, b] of sameQuotations(inOrder)) groups.unite(a, b)
    for (const [a, b] of restatements(inOrder.map(({ words }) => words))) groups.unite(a, b)
    inOrder.forEach((one, i) => {
      claims.set(one, inOrder[groups.firstOf(i)]?.claim ?? one.claim)
    })
  }
  return (one) => [claims.get(one) ?? one.claim]
}

/**
 * Pairs of statements that quote the same sentence: papers cut a speech at different places. A statement that shares
 * several counts by the longest alone, or two far ends of a long quotation would be one thing said.
 */
function* sameQuotations(said: readonly Said[]): Generator<[number, number]> {
  const quoted = said.flatMap(({ text }, statement) => quotedWords(text).map((words) => ({ statement, words })))
  const firsts = groupNearWords(
    quoted.map(({ words }) => words),
    PART_OF_SENTENCE,
  )
  const sharing = grouped(quoted.keys(), (i) => [String(firsts[i])])
  const longest = new Map<number, number>()
  for (const members of sharing.values()) {
    if (new Set(members.map((i) => quoted[i]?.statement)).size < 2) continue
    for (const i of members) {
      const { statement, words } = quoted[i] as (typeof quoted)[number]
      const other = quoted[longest.get(statement) ?? -1]
      if (words.length > (other?.words.length ?? 0)) longest.set(statement, i)
    }
  }
  for (const statements of grouped(longest.keys(), (one) => [String(firsts[longest.get(one) ?? -1])]).values())
    for (const statement of statements) yield [statements[0] as number, statement]
}
