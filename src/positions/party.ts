import type { NodeAttributes } from '../model/schema.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import type { Told } from '../model/told.ts'

/** One of two who contradict each other, and the statement in which. */
export interface Party {
  readonly told: Told
  readonly actor: string
}

/** Whether one of two speaks of the other, or to the other. */
export const speaksOf = (graph: SchemaGraph, a: Party, b: Party): boolean => names(graph, a, b) || names(graph, b, a)

const names = (graph: SchemaGraph, { told }: Party, { actor }: Party): boolean => {
  if (told.targets.includes(actor) || told.addressees.includes(actor)) return true
  const node = graph.getNodeAttributes(actor) as NodeAttributes
  const name = node.kind === 'Person' ? node.name.split(' ').at(-1) : node.label
  return name !== undefined && name !== '' && told.attributes.text.includes(name)
}
