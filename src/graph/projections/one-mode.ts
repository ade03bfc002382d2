import type { Coded, DiscourseOptions, Sides } from './coded.ts'

/** Two of one mode, and how they are tied. */
export interface Tied {
  readonly a: string
  readonly b: string
  /** Of `subtract` less than 0 where conflict outweighs. */
  readonly value: number
  /** On how many matters both take a side. */
  readonly matters: number
}

/**
 * Ties two rows for each matter on which both take a side, as `dna_network(networkType = "onemode")` of rDNA does, with the
 * qualifier "agreement": congruence is Σ (for₁ for₂ + against₁ against₂), conflict Σ (for₁ against₂ + against₁ for₂),
 * subtract the one less the other. Rows without a matter in common are not looked at.
 */
export function* oneMode(
  rows: Coded,
  network: 'congruence' | 'conflict' | 'subtract',
  weight: NonNullable<DiscourseOptions['weight']> = 'plain',
): Generator<Tied> {
  for (const [a, b] of pairsOf(rows)) {
    const [one, other] = [rows.get(a) as Row, rows.get(b) as Row]
    let [congruence, conflict, matters] = [0, 0, 0]
    for (const [matter, x] of one) {
      const y = other.get(matter)
      if (y === undefined) continue
      matters += 1
      congruence += x.for.length * y.for.length + x.against.length * y.against.length
      conflict += x.for.length * y.against.length + x.against.length * y.for.length
    }
    const value = network === 'congruence' ? congruence : network === 'conflict' ? conflict : congruence - conflict
    const norm = NORMS[weight](one, other)
    yield { a, b, matters, value: norm === 0 ? 0 : value / norm }
  }
}

type Row = ReadonlyMap<string, Sides>

/** All pairs with a matter in common, each once, in order. */
const pairsOf = (rows: Coded): [string, string][] => {
  const byMatter = new Map<string, string[]>()
  for (const [id, row] of rows)
    for (const matter of row.keys()) byMatter.set(matter, [...(byMatter.get(matter) ?? []), id])
  const pairs = new Map<string, [string, string]>()
  for (const ids of byMatter.values()) {
    const inOrder = [...ids].sort()
    for (const [i, a] of inOrder.entries()) for (const b of inOrder.slice(i + 1)) pairs.set(`${a} ${b}`, [a, b])
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}

const activityOf = (row: Row): number =>
  [...row.values()].reduce((sum, sides) => sum + sides.for.length + sides.against.length, 0)

/** By what a tie is divided: rDNA's `normalization`, with its own "jaccard" and "cosine", which count uses. */
const NORMS: Readonly<Record<NonNullable<DiscourseOptions['weight']>, (a: Row, b: Row) => number>> = {
  plain: () => 1,
  activity: (a, b) => (activityOf(a) + activityOf(b)) / 2,
  jaccard: (a, b) => {
    let sum = 0
    for (const matter of new Set([...a.keys(), ...b.keys()]))
      for (const side of ['for', 'against'] as const) {
        const [x, y] = [a.get(matter)?.[side].length ?? 0, b.get(matter)?.[side].length ?? 0]
        sum += x > 0 && y > 0 ? x * y : x + y
      }
    return sum
  },
  cosine: (a, b) => activityOf(a) * activityOf(b),
}
