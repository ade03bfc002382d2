import type { PlacedDecision } from './decision.ts'
import { DecisionProblem, lineOf } from './problem.ts'

/**
 * What was decided of each thing, and by which line, while decisions are carried out, the latest first: an earlier one that
 * says something else is a problem, and does not count.
 */
export class Ledger {
  readonly problems: DecisionProblem[] = []
  readonly #said = new Map<string, { readonly words: string; readonly value: string; readonly by: PlacedDecision }>()

  /**
   * Whether a decision may be carried out: nothing else was decided of the same thing.
   *
   * @param subject what it is about, in a key
   * @param words what it says: "that its type is ORG"
   * @param value the same in a key, where different words may say it
   */
  accepts(by: PlacedDecision, subject: string, words: string, value = words): boolean {
    const earlier = this.#said.get(subject)
    if (earlier === undefined) this.#said.set(subject, { words, value, by })
    if (earlier === undefined || earlier.value === value) return true
    this.contradiction(by, `says ${words}, but ${lineOf(earlier.by, by)} says ${earlier.words}`)
    return false
  }

  /** Two decisions that cannot both hold. */
  contradiction(by: PlacedDecision, words: string): void {
    this.problems.push(
      new DecisionProblem(by, `${words}: take one of them back (\`onrecord decide undo LINE\`)`, false),
    )
  }

  /** It means nobody or several. */
  mistake(by: PlacedDecision, words: string): void {
    this.problems.push(new DecisionProblem(by, words, false))
  }

  /** What it points at was there and is no more. */
  stale(by: PlacedDecision, words: string): void {
    this.problems.push(new DecisionProblem(by, `no longer applies: ${words}`, true))
  }
}
