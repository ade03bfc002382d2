import type { AnyGraph } from '../../model/projected.ts'
import type { SchemaGraph } from '../../model/schema-graph.ts'
import { toldIn } from '../../model/told.ts'
import { actorsOf } from './actors.ts'
import { Tally } from './tally.ts'

/** They may speak, but mostly are what is spoken about; a picture with all of them shows little else. */
const OFTEN_TOPICS: readonly string[] = ['Country', 'Office']
const NEVER: readonly string[] = ['Place', 'Event']

/**
 * Who speaks about whom: persons and organisations, and those countries and offices that speak themselves. An edge is all
 * that one says about another. What is said by nobody named, about nobody, about oneself or about a place or event ties
 * nobody and is left out.
 */
export const people = (graph: SchemaGraph): AnyGraph => {
  const actors = [...actorsOf(graph)].filter(
    ([, { kind, spoke }]) => !NEVER.includes(kind) && (Number(spoke) > 0 || !OFTEN_TOPICS.includes(kind)),
  )
  const ids = new Set(actors.map(([id]) => id))
  const tally = new Tally()
  for (const told of toldIn(graph))
    for (const speaker of told.speakers.filter((id) => ids.has(id)))
      for (const target of told.targets) if (target !== speaker && ids.has(target)) tally.add(speaker, target, told)
  return tally.toGraph(actors, () => 'SPOKE_ABOUT')
}
