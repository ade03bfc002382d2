import type { SchemaGraph } from '../model/schema-graph.ts'
import { type Told, toldOf } from '../model/told.ts'
import { type Contradiction, type Party, speaksOf } from './contradiction.ts'
import { daysBetween } from './days.ts'
import type { StandFilters } from './positions.ts'

/** Pairs of which one says what the other denies, of each two claims the reports nearest in time. */
export function* disputes(graph: SchemaGraph, filters: StandFilters): Generator<Contradiction> {
  for (const { source, target, attributes } of graph.edgeEntries()) {
    if (attributes.kind !== 'DISPUTES') continue
    const [earlier, later] = [target, source].map((claim) => reportsOf(graph, claim).filter(isWanted(filters)))
    const pairs = (earlier ?? []).flatMap((a) => (later ?? []).map((b) => ordered(a, b)))
    const [nearest] = pairs.sort((x, y) => daysOf(x) - daysOf(y))
    if (nearest === undefined) continue
    const [a, b] = nearest
    for (const one of a.speakers)
      for (const other of b.speakers) {
        const parties: [Party, Party] = [
          { told: a, actor: one },
          { told: b, actor: other },
        ]
        const trust = a.trust * b.trust * attributes.confidence
        yield {
          ...{ kind: 'claim', on: target, parties, days: daysOf(nearest), trust, weight: trust },
          isExchange: speaksOf(graph, ...parties),
        }
      }
  }
}

/** What reports a claim, copies aside, and says when. */
const reportsOf = (graph: SchemaGraph, claim: string): Told[] =>
  graph
    .mapInEdges(claim, (_, { kind }, statement) => (kind === 'INSTANCE_OF' ? [toldOf(graph, statement)] : []))
    .flat()
    .filter(({ attributes, day }) => attributes.copyOf === undefined && day !== undefined)

const isWanted =
  ({ on, since = '', until = '~', minTrust = 0 }: StandFilters) =>
  ({ day = '', targets, trust }: Told): boolean =>
    day >= since && day <= until && trust >= minTrust && (on === undefined || targets.some((id) => on.has(id)))

const ordered = (a: Told, b: Told): readonly [Told, Told] => ((b.day ?? '') < (a.day ?? '') ? [b, a] : [a, b])

const daysOf = ([a, b]: readonly [Told, Told]): number => daysBetween(a.day ?? '', b.day ?? '')
