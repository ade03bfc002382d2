import { InputError } from '../errors.ts'
import type { PlacedDecision } from './decision.ts'

/** A decision that could not be carried out. */
export class DecisionProblem extends InputError {
  /**
   * Whether what it points at was there and is no more, so that the rest can go on; else it is a mistake to be mended: a name
   * that means nobody or several, or two decisions that contradict each other.
   */
  readonly isStale: boolean

  constructor({ file, line }: PlacedDecision, problem: string, isStale: boolean) {
    super({ file, line }, problem)
    this.isStale = isStale
  }
}

/** Where another decision is, as seen from one: "line 3", "line 3 of other.jsonl". */
export const lineOf = (other: PlacedDecision, from: PlacedDecision): string =>
  `line ${other.line}${other.file === from.file ? '' : ` of ${other.file}`}`
