import type { Entity } from '../model/entity.ts'
import type { Features } from '../model/ranking.ts'
import type { Span } from '../model/span.ts'
import type { Attribution } from '../model/statement.ts'
import type { Member } from './cast/cast.ts'
import type { Decision } from './links/linker.ts'
import type { Weighed } from './links/weighed.ts'

type Named = Pick<Entity, 'id' | 'name'>

/** How it was found whom an expression means, as data that stand for themselves. */
export interface Explanation extends Span {
  /** Id of the statement whose speaker is asked for; `null` for a pronoun that is no source. */
  readonly statement: string | null
  /** As printed; empty where no source is named. */
  readonly words: string
  /** Empty where nobody is named. */
  readonly meant: readonly Named[]
  /** 0 to 1. */
  readonly confidence: number
  readonly why: Decision['why']
  /** The most likely first, those barred last. */
  readonly candidates: readonly ExplainedCandidate[]
  /** How likely it is that nobody is meant who is named; `null` where that was not asked. */
  readonly nobody: number | null
}

/** Somebody, or several together, whom an expression may mean. */
export interface ExplainedCandidate extends Pick<Weighed, 'probability' | 'barred'> {
  readonly entities: readonly Named[]
  /** Those that are not 0. */
  readonly features: Features
}

/** Decisions as data, in the same order. */
export const explanationsOf = (
  decisions: readonly Decision[],
  statements: ReadonlyMap<Attribution, string>,
  named: (member: Member) => Named,
): Explanation[] =>
  decisions.map(({ expression, members, confidence, why, candidates }) => {
    const { span, words, statement } = expression
    const explained = candidates.map((one) => explainedCandidate(one, named)).sort(byLikelihood)
    return {
      statement: (statement && statements.get(statement)) ?? null,
      words,
      ...span,
      meant: members.map(named),
      confidence,
      why,
      candidates: explained,
      nobody:
        why !== 'ranked' && candidates.length === 0
          ? null
          : Math.max(0, 1 - explained.reduce((sum, { probability }) => sum + probability, 0)),
    }
  })

const explainedCandidate = (
  { members, features, probability, barred }: Weighed,
  named: (member: Member) => Named,
): ExplainedCandidate => ({
  entities: members.map(named),
  probability,
  barred,
  features: Object.fromEntries(features.flatMap(Object.entries<number>).filter(([, value]) => value !== 0)),
})

const byLikelihood = (a: ExplainedCandidate, b: ExplainedCandidate): number =>
  Number(a.barred !== null) - Number(b.barred !== null) || b.probability - a.probability
