import { readDecisionsOf } from '../builds/heeded.ts'
import type { PlacedDecision } from '../decisions/decision.ts'
import type { DecisionProblem } from '../decisions/problem.ts'
import { say } from './terminal.ts'

/** The decisions of a build for whoever only looks at it: what is wrong with others is told. */
export async function decisionsOf(folder: string): Promise<readonly PlacedDecision[]> {
  const { decisions, problems, notices } = await readDecisionsOf(folder)
  for (const notice of notices) say(notice)
  for (const { message } of problems) say(`${message}; it is left out`)
  return decisions
}

/** Tells of a decision that is wrong to whoever only looks at a build; what no longer applies is told by builds. */
export const tellMistake = ({ message, isStale }: DecisionProblem): void => {
  if (!isStale) say(`${message}; it is left out`)
}

/**
 * The decisions of a build before its articles are read; `null` where some are wrong, which is told, and it is to stop: nobody
 * should wait for hours to hear of a missing comma.
 */
export async function decisionsForBuild(
  folder: string,
  { lenient }: { readonly lenient?: true | undefined },
): Promise<readonly PlacedDecision[] | null> {
  const { decisions, problems, notices } = await readDecisionsOf(folder)
  for (const notice of notices) say(notice)
  for (const { message } of problems) say(message)
  if (problems.length === 0 || lenient) return decisions
  say(`${STOPPED}: mend ${problems.length === 1 ? 'this line' : 'these lines'}, or leave them out with --lenient.`)
  return null
}

export const STOPPED = 'Nothing was written'
