import { grouped } from '../model/grouped.ts'
import type { Evidence } from '../model/identity.ts'
import type { Cluster } from './cluster.ts'
import { articlesAround, companyOf } from './company.ts'
import type { Corpus, Occurrence } from './corpus.ts'
import { because, type Candidate, joinLikeliest } from './join.ts'
import { bodyName, initialsOf, isLetters } from './names/body-name.ts'

/** Letters without full stops, in which they are compared. */
const lettersOf = (printed: string): string => printed.replaceAll('.', '')

/** How often a body must be called by letters for each time that they are explained, if they are hardly those of all. */
const SELDOM = 10

/**
 * The key of a named body. Letters that stand for two bodies are nobody's: each article's are then joined alone.
 *
 * @param occurrences of all named bodies
 */
export function bodyKeys(occurrences: readonly Occurrence[]): (occurrence: Occurrence) => string {
  const explained = new Map<string, Set<string>>()
  for (const { entity } of occurrences) {
    if (isLetters(entity.name)) continue
    for (const letters of entity.aliases.filter(isLetters).map(lettersOf))
      explained.set(letters, (explained.get(letters) ?? new Set()).add(bodyName(entity.name)))
  }
  return ({ entity, sketch }) => {
    const name = bodyName(entity.name)
    const isAmbiguous = isLetters(entity.name) && (explained.get(lettersOf(entity.name))?.size ?? 0) > 1
    return isAmbiguous ? `${name} in ${sketch.id}` : name
  }
}

/** Joins bodies called by letters with those whose letters they are. Returns doubts. */
export function joinLetters(clusters: readonly Cluster[], corpus: Corpus): Candidate[] {
  const full = clusters.filter(({ first }) => !isLetters(first.entity.name))
  for (const cluster of full) cluster.mark = bodyName(cluster.first.entity.name)
  const explaining = grouped(
    full,
    ({ members }) => new Set(members.flatMap(({ entity }) => entity.aliases.filter(isLetters).map(lettersOf))),
  )
  const fitting = grouped(full, ({ first }) => initialsOf(first.entity.name))
  const candidates = clusters
    .filter(({ first }) => isLetters(first.entity.name))
    .flatMap((a) => {
      const letters = lettersOf(a.first.entity.name)
      const explained = explaining.get(letters) ?? []
      // Two letters are the first of too many names.
      const others = letters.length < 3 || explained.length > 0 ? [] : (fitting.get(letters) ?? [])
      return [...explained, ...others].flatMap((b) =>
        a.clashes(b) ? [] : [{ a, b, evidence: lettersEvidence(a, b, explained.includes(b), corpus), inferred: true }],
      )
    })
  return joinLikeliest(candidates)
}

function lettersEvidence(a: Cluster, b: Cluster, isExplained: boolean, corpus: Corpus): Evidence[] {
  const isSeldom = a.records.size > SELDOM * b.records.size
  return [
    because(isExplained ? 'letters explained' : 'letters fit'),
    because('much spoken of', Math.log2(1 + articlesAround(b, a.first.sketch.at, corpus))),
    ...(isSeldom ? [because('seldom explained')] : []),
    ...companyOf(a, b, corpus),
  ]
}
