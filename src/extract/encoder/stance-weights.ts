/** By a word's letters in lower case, what was learned of it from sentences that were judged; all models share it. */
export type WordVectors = Readonly<Record<string, readonly number[]>>

/** What `training/stance.py` wrote of one network; matrices are lists of rows. What it makes of a word's state, the graph gives. */
export interface StanceWeights {
  /** What is added for each of a word's roles, in the order of `rolesOf`, and for its distance from the target. */
  readonly roles: readonly (readonly number[])[]
  readonly distances: readonly (readonly number[])[]
  /** Makes what is added for a word itself of its own vector. */
  readonly words: readonly (readonly number[])[]
  /** Make what is added for the words before and behind. */
  readonly before: readonly (readonly number[])[]
  readonly behind: readonly (readonly number[])[]
  /** How much each of several readers looks at a word; the second half of them also by what the target is. */
  readonly looks: readonly (readonly number[])[]
  readonly looksBias: readonly number[]
  readonly target: readonly (readonly number[])[]
  readonly targetBias: readonly number[]
  readonly hidden: readonly (readonly number[])[]
  readonly hiddenBias: readonly number[]
  readonly out: readonly (readonly number[])[]
  readonly outBias: readonly number[]
}
