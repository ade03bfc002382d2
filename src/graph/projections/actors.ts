import type { Node } from '../../model/projected.ts'
import { isEntityLabel, type NodeAttributes, type NodeLabel } from '../../model/schema.ts'
import type { SchemaGraph } from '../../model/schema-graph.ts'
import { toldIn } from '../../model/told.ts'

/** The entities of a graph as a projection has them: with how much they speak and are spoken of. */
export function* actorsOf(graph: SchemaGraph): Generator<[id: string, Node]> {
  const spoke = new Map<string, number>()
  const spokenOf = new Map<string, number>()
  const count = (counts: Map<string, number>, id: string): unknown => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const { speakers, targets } of toldIn(graph)) {
    for (const id of speakers) count(spoke, id)
    for (const id of targets) if (!speakers.includes(id)) count(spokenOf, id)
  }
  for (const { node, attributes } of graph.nodeEntries())
    if (isEntity(attributes)) {
      const { kind, label, name, aliases } = attributes
      const iso = attributes.kind === 'Country' ? attributes.iso : undefined
      const counts = { spoke: spoke.get(node) ?? 0, spokenOf: spokenOf.get(node) ?? 0 }
      yield [node, { kind, label, name, aliases, ...(iso === undefined ? {} : { iso }), ...counts }]
    }
}

type Entity = Extract<NodeAttributes, { readonly aliases: readonly string[] }>

const isEntity = (attributes: NodeAttributes): attributes is Entity => isEntityLabel(attributes.kind as NodeLabel)
