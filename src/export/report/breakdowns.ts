import type { NodeAttributes } from '../../model/schema.ts'
import type { SchemaGraph } from '../../model/schema-graph.ts'
import type { Told } from '../../model/told.ts'
import { rowsOf } from '../plots/rows.ts'
import type { BreakdownName } from './names.ts'
import { type Tally, tallyOf } from './tally.ts'

/** Who is quoted in statements that have something in common. */
interface Group {
  readonly label: string
  readonly tally: Tally
}

export interface Breakdown {
  readonly by: BreakdownName
  readonly groups: readonly Group[]
  /** Statements that fall under no group: of no known outlet, day or concept. */
  readonly without: number
}

/** Parts of an article, by the share of its text that comes before. */
const PLACES: readonly (readonly [label: string, end: number])[] = [
  ['first quarter', 0.25],
  ['middle', 0.75],
  ['last quarter', 1],
]

/** Statements in groups of one kind. */
export function breakdown(graph: SchemaGraph, told: readonly Told[], by: BreakdownName): Breakdown {
  const groups = GROUPS[by](graph, told)
  const grouped = new Set(groups.flatMap((group) => group.told))
  return {
    by,
    groups: groups.map((group) => ({ label: group.label, tally: tallyOf(graph, group.told) })),
    without: told.filter((one) => !grouped.has(one)).length,
  }
}

interface Labelled {
  readonly label: string
  readonly told: readonly Told[]
}

const GROUPS: Readonly<Record<BreakdownName, (graph: SchemaGraph, told: readonly Told[]) => Labelled[]>> = {
  outlet: (graph, told) => rowsOf(graph, told, ({ outlet }) => (outlet === undefined ? [] : [outlet])),
  concept: (graph, told) => rowsOf(graph, told, ({ id }) => conceptsOf(graph, id)),
  place: (graph, told) =>
    PLACES.map(([label], i) => ({ label, told: told.filter((one) => placeOf(graph, one) === i) })).filter(
      (group) => group.told.length > 0,
    ),
  month: (_, told) =>
    [...new Set(told.flatMap(({ day }) => day?.slice(0, 7) ?? []))]
      .sort()
      .map((label) => ({ label, told: told.filter(({ day }) => day?.startsWith(label)) })),
}

const placeOf = (graph: SchemaGraph, { article, attributes }: Told): number => {
  const { textLength } = graph.getNodeAttributes(article) as NodeAttributes<'Article'>
  return PLACES.findIndex(([, end]) => attributes.start < end * textLength)
}

/** What a statement is about besides entities, in builds that have concepts. */
const conceptsOf = (graph: SchemaGraph, statement: string): string[] =>
  graph.mapOutEdges(statement, (_, { kind }, __, target) => ((kind as string) === 'ON' ? [target] : [])).flat()
