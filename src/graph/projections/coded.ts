import type { SchemaGraph } from '../../model/schema-graph.ts'
import { byDay, type Side, type Stand, standsIn } from '../../model/stands.ts'
import { startOfSpan } from './spans.ts'

/** Of what two modes the network is, and how it is counted and weighed. */
export interface DiscourseOptions {
  /** Two modes; or one, tied by what both are for or against, by what they are opposed on, or the one less the other. */
  readonly network?: 'affiliation' | 'congruence' | 'conflict' | 'subtract' | undefined
  /** Which of the two modes a network of one mode is of. */
  readonly of?: 'actors' | 'concepts' | undefined
  /** What actors are for or against: concepts of a codebook, by default if the build has any, or targets. */
  readonly on?: 'targets' | 'concepts' | undefined
  /** Within what the same actor is counted once on one side of one matter. */
  readonly count?: (typeof COUNTS)[number] | undefined
  readonly weight?: (typeof WEIGHTS)[number] | undefined
}

export const NETWORKS = ['affiliation', 'congruence', 'conflict', 'subtract'] as const
export const COUNTS = ['statement', 'article', 'day', 'week', 'month', 'year', 'all'] as const
export const WEIGHTS = ['plain', 'activity', 'jaccard', 'cosine'] as const

/** The ids of the statements that count for and against one matter. */
export type Sides = Readonly<Record<Side, readonly string[]>>

/** For each actor, and each matter that it is for or against, what counts. */
export type Coded = ReadonlyMap<string, ReadonlyMap<string, Sides>>

/** Counts the stands of a graph as `duplicates` of rDNA's `dna_network` does. */
export const codedOf = (graph: SchemaGraph, { on, count = 'statement' }: DiscourseOptions): Coded => {
  const all = [...standsIn(graph)]
  const isOnConcepts = on === undefined ? all.some(({ isConcept }) => isConcept) : on === 'concepts'
  const seen = new Set<string>()
  const coded = new Map<string, Map<string, { for: string[]; against: string[] }>>()
  for (const stand of all.filter(({ isConcept }) => isConcept === isOnConcepts).sort(byDay)) {
    const { actor, on, side, told } = stand
    const within = periodOf(stand, count)
    const key = `${actor} ${on} ${side} ${within}`
    // What has no day is in no week.
    if (within === undefined || seen.has(key)) continue
    seen.add(key)
    const row = coded.get(actor) ?? new Map<string, { for: string[]; against: string[] }>()
    const sides = row.get(on) ?? { for: [], against: [] }
    sides[side].push(told.id)
    coded.set(actor, row.set(on, sides))
  }
  return coded
}

const periodOf = ({ told }: Stand, count: (typeof COUNTS)[number]): string | undefined =>
  count === 'statement'
    ? told.id
    : count === 'article'
      ? told.article
      : count === 'all'
        ? ''
        : told.day && startOfSpan(told.day, count)

/** The same with matters for actors. */
export const transposed = (coded: Coded): Coded => {
  const turned = new Map<string, Map<string, Sides>>()
  for (const [actor, row] of coded)
    for (const [matter, sides] of row) turned.set(matter, (turned.get(matter) ?? new Map()).set(actor, sides))
  return turned
}
