import { join } from 'node:path'
import type { Decision, PlacedDecision } from '../decisions/decision.ts'
import { appendDecision } from '../decisions/write.ts'

/** A decision without the time, which is that of now. */
export type NewDecision = Decision extends infer D
  ? D extends unknown
    ? Omit<D, 'at'> & { readonly at?: string }
    : never
  : never

/**
 * Writes a decision into a build: it holds from the next `openGraph` or build on. The line is there whole or not at all.
 *
 * @param build its folder
 * @throws {InputError} where it is no valid decision
 * @throws {OutputError} where it cannot be written
 * @example
 * await decide('graph', { kind: 'drop', entity: { name: 'Gaza City' }, by: 'ann', why: 'a dateline' })
 */
export const decide = (build: string, decision: NewDecision): Promise<PlacedDecision> =>
  appendDecision(join(build, 'decisions.jsonl'), { at: new Date().toISOString(), ...decision } as Decision)
