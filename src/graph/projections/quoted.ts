import type { AnyGraph } from '../../model/projected.ts'
import type { SchemaGraph } from '../../model/schema-graph.ts'
import { toldIn } from '../../model/told.ts'
import { actorsOf } from './actors.ts'
import { nodesOf } from './claims.ts'
import { Tally } from './tally.ts'

/** Which outlet reports what whom says: outlet → speaker. */
export const quoted = (graph: SchemaGraph): AnyGraph => {
  const tally = new Tally()
  for (const told of toldIn(graph))
    if (told.outlet !== undefined) for (const speaker of told.speakers) tally.add(told.outlet, speaker, told)
  return tally.toGraph([...nodesOf(graph, 'Outlet'), ...actorsOf(graph)], () => 'QUOTED')
}
