import type { AnyGraph, Node } from '../../model/projected.ts'
import type { SchemaGraph } from '../../model/schema-graph.ts'
import { toldIn } from '../../model/told.ts'
import { actorsOf } from './actors.ts'
import { Tally } from './tally.ts'

/** Who says what about whom, each thing said once however often it is reported: speaker → claim → target. */
export const claims = (graph: SchemaGraph): AnyGraph => {
  const tally = new Tally()
  const saidIt = new Set<string>()
  for (const told of toldIn(graph)) {
    saidIt.add(told.claim)
    for (const speaker of told.speakers) tally.add(speaker, told.claim, told)
    for (const target of told.targets) tally.add(told.claim, target, told)
  }
  return tally.toGraph([...actorsOf(graph), ...nodesOf(graph, 'Claim')], (source) =>
    saidIt.has(source) ? 'CONCERNS' : 'CLAIMED',
  )
}

/** The nodes of one kind. */
export function* nodesOf(graph: SchemaGraph, kind: string): Generator<[id: string, Node]> {
  for (const { node, attributes } of graph.nodeEntries()) if (attributes.kind === kind) yield [node, attributes]
}
