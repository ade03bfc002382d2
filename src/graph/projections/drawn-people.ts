import type { Looks } from '../../model/looks.ts'
import type { AnyGraph } from '../../model/projected.ts'
import type { SchemaGraph } from '../../model/schema-graph.ts'
import { looksOf } from '../looks.ts'
import { project } from './project.ts'

/** Who speaks about whom, laid out. */
export interface DrawnPeople {
  readonly graph: AnyGraph
  readonly looks: Looks
}

/** What papers copy from each other counts once. Laying out takes seconds: whoever writes several files of one graph does it once. */
export function drawnPeople(whole: SchemaGraph): DrawnPeople {
  const graph = project(whole, 'people')
  return { graph, looks: looksOf(graph) }
}
