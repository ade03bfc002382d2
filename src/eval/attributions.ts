import { ROLES, type Role } from './gold.ts'
import { keyOf, kindOf, type Lettered, type Letters, overlapOf, rightOf } from './statements.ts'
import { type Figure, Tally } from './tally.ts'

/** Source, cue and content: how well the spans are found, and whole attributions. */
export class AttributionScores {
  readonly spans = Object.fromEntries(
    ROLES.map((role) => [role, { exact: new Tally(), soft: new Tally(), characters: new Tally() }]),
  ) as Record<Role, Record<'exact' | 'soft' | 'characters', Tally>>
  /** Content alike by half, and sources that overlap: who-string said what. */
  readonly attribution = new Tally()
  /** Source, cue and content all exact. */
  readonly strict = new Tally()
  /** Contents found, by how gold says them. */
  readonly recall = { direct: new Tally(), mixed: new Tally(), indirect: new Tally() }

  /** Counts one article; gives back how many attributions are right. */
  add(
    text: string,
    predicted: readonly Lettered[],
    gold: readonly Lettered[],
    matches: ReadonlyMap<number, number>,
  ): number {
    for (const role of ROLES) this.addSpans(role, distinct(predicted, role), distinct(gold, role))
    const pairs = [...matches].map(([i, j]) => [predicted[i] as Lettered, gold[j] as Lettered] as const)
    const right = rightOf(predicted, gold, matches).size
    const isExact = ([mine, theirs]: (typeof pairs)[number]): boolean =>
      ROLES.every((role) => keyOf(mine.letters[role]) === keyOf(theirs.letters[role]))
    const strict = pairs.filter(isExact).length
    this.attribution.add(right, predicted.length - right, gold.length - right)
    this.strict.add(strict, predicted.length - strict, gold.length - strict)
    const found = new Set(matches.values())
    gold.forEach(({ contents }, j) => {
      this.recall[kindOf(contents, text)].add(found.has(j) ? 1 : 0, 0, found.has(j) ? 0 : 1)
    })
    return right
  }

  private addSpans(role: Role, predicted: Map<string, Letters>, gold: Map<string, Letters>): void {
    const { exact, soft, characters } = this.spans[role]
    exact.compare(new Set(predicted.keys()), new Set(gold.keys()))
    characters.compare(union(predicted.values()), union(gold.values()))
    const covered = (span: Letters, by: Iterable<Letters>): number =>
      Math.max(0, ...[...by].map((other) => overlapOf(span, other))) / span.size
    soft.addSoft(
      [...predicted.values()].map((span) => covered(span, gold.values())),
      [...gold.values()].map((span) => covered(span, predicted.values())),
    )
  }

  figures(): Record<string, Figure> {
    const spans = ROLES.flatMap((role) =>
      Object.entries(this.spans[role]).map(([kind, tally]) => [`${role} ${kind}`, tally.figure] as const),
    )
    const recall = Object.entries(this.recall).map(
      ([kind, tally]) => [`content recall, ${kind}`, tally.figure] as const,
    )
    return {
      ...Object.fromEntries(spans),
      'attribution (who-string said what)': this.attribution.figure,
      'attribution, all three exact': this.strict.figure,
      ...Object.fromEntries(recall),
    }
  }
}

/** The distinct spans of a role by key. */
const distinct = (statements: readonly Lettered[], role: Role): Map<string, Letters> =>
  new Map(
    statements.flatMap(({ letters }) =>
      letters[role].size > 0 ? [[keyOf(letters[role]), letters[role]] as const] : [],
    ),
  )

const union = (spans: Iterable<Letters>): Set<number> => {
  const all = new Set<number>()
  for (const span of spans) for (const letter of span) all.add(letter)
  return all
}
