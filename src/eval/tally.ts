/** Precision, recall and their harmonic mean, each 0 to 1, and what they were counted over. */
export interface Figure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly predicted: number
  readonly gold: number
}

/** Counts what was found and is right, what was found and is wrong, and what was missed. */
export class Tally {
  right = 0
  wrong = 0
  missed = 0
  /** Of gold, how much was found, where that is counted apart from `right`: soft matches. */
  private recalled: number | null = null

  /** Counts the members of two sets of keys. */
  compare(predicted: ReadonlySet<unknown>, gold: ReadonlySet<unknown>): void {
    const both = [...predicted].filter((key) => gold.has(key)).length
    this.add(both, predicted.size - both, gold.size - both)
  }

  add(right: number, wrong: number, missed: number): void {
    this.right += right
    this.wrong += wrong
    this.missed += missed
  }

  /** Counts shares of what is predicted and of what is gold that the other side covers. */
  addSoft(precision: readonly number[], recall: readonly number[]): void {
    const sum = (shares: readonly number[]): number => shares.reduce((total, share) => total + share, 0)
    this.add(sum(precision), precision.length - sum(precision), recall.length - sum(recall))
    this.recalled = (this.recalled ?? 0) + sum(recall)
  }

  /** The counts of several tallies together. */
  static sum(tallies: Iterable<Tally>): Tally {
    const total = new Tally()
    for (const { right, wrong, missed } of tallies) total.add(right, wrong, missed)
    return total
  }

  get figure(): Figure {
    const found = this.recalled ?? this.right
    const predicted = this.right + this.wrong
    const gold = found + this.missed
    const precision = predicted > 0 ? this.right / predicted : 0
    const recall = gold > 0 ? found / gold : 0
    const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
    return { precision, recall, f1, predicted, gold }
  }
}
