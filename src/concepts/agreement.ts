import { conceptSlug } from '../model/concept.ts'
import { alphaOf } from './alpha.ts'
import type { Coding } from './read-sheet.ts'

/** How far coders agree on what they all, or at least two of them, coded. */
export interface CodersAgreement {
  readonly coders: readonly string[]
  /** Statements that two or more of them coded. */
  readonly statements: number
  /** Krippendorff's, nominal: a statement's value is all its concepts. `null` where nothing can be said. */
  readonly alpha: number | null
}

/** The same for one concept: whether a statement is on it. */
export interface ConceptAgreement {
  readonly concept: string
  /** How often the first has it, and the second. */
  readonly counts: readonly [number, number]
  readonly both: number
  readonly alpha: number | null
}

export function agreementOf(codings: readonly Coding[]): CodersAgreement {
  const units = unitsOf(codings, (concepts) => concepts.map(conceptSlug).sort().join('; '))
  return {
    coders: codings.map(({ coder }) => coder),
    statements: units.filter(({ length }) => length > 1).length,
    alpha: alphaOf(units),
  }
}

/** How far two agree on each concept that either has, by its name. */
export function agreementByConcept(one: Coding, other: Coding): ConceptAgreement[] {
  const names = new Map<string, string>()
  for (const { labels } of [one, other])
    for (const name of [...labels.values()].flat()) names.set(conceptSlug(name), name)
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, concept]) => {
      const units = unitsOf([one, other], (concepts) => String(concepts.some((name) => conceptSlug(name) === slug)))
      const judged = units.filter(({ length }) => length === 2)
      const count = (test: (pair: readonly string[]) => boolean): number => judged.filter(test).length
      return {
        concept,
        counts: [count(([a]) => a === 'true'), count(([, b]) => b === 'true')],
        both: count(([a, b]) => a === 'true' && b === 'true'),
        alpha: alphaOf(units),
      }
    })
}

/** For each statement what each coder says of it; who has not coded it is left out. */
function unitsOf(codings: readonly Coding[], valueFor: (concepts: readonly string[]) => string): string[][] {
  const ids = new Set(codings.flatMap(({ labels }) => [...labels.keys()]))
  return [...ids].map((id) =>
    codings.flatMap(({ labels }) => {
      const concepts = labels.get(id)
      return concepts === undefined ? [] : [valueFor(concepts)]
    }),
  )
}
