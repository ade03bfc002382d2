import type { Looks } from '../../model/looks.ts'
import type { AnyGraph } from '../../model/projected.ts'
import type { SchemaGraph } from '../../model/schema-graph.ts'
import { looksOf } from '../looks.ts'
import { people } from './people.ts'

/** Who speaks about whom, laid out. */
export interface DrawnPeople {
  readonly graph: AnyGraph
  readonly looks: Looks
}

/** Laying out takes seconds: whoever writes several files of one graph does it once. */
export function drawnPeople(whole: SchemaGraph): DrawnPeople {
  const graph = people(whole)
  return { graph, looks: looksOf(graph) }
}
