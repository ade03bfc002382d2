import { grouped } from '../../model/grouped.ts'
import type { SchemaGraph } from '../../model/schema-graph.ts'
import type { Told } from '../../model/told.ts'
import { sourceOf } from '../plots/source.ts'
import { type Breakdown, breakdown } from './breakdowns.ts'
import { BREAKDOWNS, type BreakdownName } from './names.ts'
import { type Tally, tallyOf } from './tally.ts'

/** A description of unnamed sources, and how often it is printed. */
interface Description {
  readonly words: string
  /** As what it describes them. */
  readonly as: string
  readonly count: number
}

/** Who is quoted in a build. */
export interface SourcesReport {
  readonly all: Tally
  readonly breakdowns: readonly Breakdown[]
  /** Those of unnamed sources, the most frequent first. */
  readonly descriptions: readonly Description[]
  /** Which statements are counted, in a line. */
  readonly source: string
}

export interface SourcesOptions {
  /** What to tell them apart by; by all there is where not given. */
  readonly by?: readonly BreakdownName[] | undefined
  /** What was asked for, in words: "printed by The Herald". */
  readonly only?: readonly string[]
}

/**
 * Who is quoted in some statements of a build.
 *
 * @param graph the whole graph, or what filters left of it
 * @param told those of its statements that count
 */
export function sourcesReport(
  graph: SchemaGraph,
  told: readonly Told[],
  { by = BREAKDOWNS, only = [] }: SourcesOptions = {},
): SourcesReport {
  return {
    all: tallyOf(graph, told),
    breakdowns: by.map((name) => breakdown(graph, told, name)),
    descriptions: descriptionsOf(told),
    source: sourceOf(graph, only),
  }
}

/** Words that only stand for others describe nobody. */
const PRONOUN = /^(?:he|she|they|it|who|i|we|you|one|others?|another|some|many|those)$/i

const descriptionsOf = (told: readonly Told[]): Description[] => {
  const unnamed = told.filter(
    ({ attributes: { source = '', sourceRole } }) => sourceRole === 'unnamed' && !PRONOUN.test(source),
  )
  const byWords = grouped(unnamed, ({ attributes: { source = '' } }) => [source.replace(/\s+/g, ' ').toLowerCase()])
  return [...byWords.values()]
    .map((all) => ({
      words: all[0]?.attributes.source?.replace(/\s+/g, ' ') ?? '',
      as: all[0]?.attributes.unnamedAs ?? 'people',
      count: all.length,
    }))
    .sort((a, b) => b.count - a.count || (a.words.toLowerCase() < b.words.toLowerCase() ? -1 : 1))
}
