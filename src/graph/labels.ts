import { grouped } from '../model/grouped.ts'
import { isEntityLabel, type NodeLabel } from '../model/schema.ts'
import type { RecordGraph } from './draft.ts'

/**
 * Gives entities labels that tell them apart: "president (Russia)" says whose the office is; of two persons of one name
 * each has an office in brackets, or else a part of its id. Names stay as the articles have them.
 */
export const labelApart = (graph: RecordGraph): void => {
  const labels = new Map<string, string>()
  const ownersOf = ownersIn(graph)
  for (const { node, attributes } of graph.nodeEntries()) {
    if (!isEntityLabel(attributes.kind as NodeLabel)) continue
    const owners = ownersOf(node)
    labels.set(node, owners.length === 0 ? attributes.label : bracketed(attributes.label, owners.join(', ')))
  }
  // A country is what its name means first.
  for (const ids of alike(labels))
    for (const id of ids.filter((one) => kindOf(graph, one) !== 'country'))
      labels.set(id, bracketed(labels.get(id) ?? '', officeOf(graph, ownersOf, id) ?? kindOf(graph, id)))
  for (const ids of alike(labels)) for (const id of ids) labels.set(id, `${labels.get(id)} ${digitsOf(id)}`)
  for (const [id, label] of labels) graph.setNodeAttribute(id, 'label', label)
}

/** The nodes that share a label, by label. */
const alike = (labels: ReadonlyMap<string, string>): string[][] =>
  [...grouped(labels.keys(), (id) => [labels.get(id)?.toLowerCase() ?? '']).values()].filter(({ length }) => length > 1)

const bracketed = (label: string, words: string): string => `${label} (${words})`

/** Tells the names of whose a node is, and of whose that is in turn: "foreign ministry", "Russia". */
type OwnersOf = (id: string) => string[]

/** By one way through all edges: to ask a country for one of its thousands takes long. */
function ownersIn(graph: RecordGraph): OwnersOf {
  const ownerOf = new Map<string, string>()
  graph.forEachEdge((_, { kind }, source, target) => {
    if (kind === 'OF' && !ownerOf.has(source)) ownerOf.set(source, target)
  })
  return (id) => {
    const seen = new Set<string>()
    for (let next = ownerOf.get(id); next !== undefined && next !== id && !seen.has(next); next = ownerOf.get(next))
      seen.add(next)
    return [...seen].map((owner) => graph.getNodeAttribute(owner, 'label'))
  }
}

/** The office that a person was last said to hold. */
const officeOf = (graph: RecordGraph, ownersOf: OwnersOf, person: string): string | undefined => {
  const offices = graph
    .mapOutEdges(person, (_, edge, __, office) =>
      edge.kind === 'HOLDS' ? [{ office, on: edge.lastReportedOn ?? '' }] : [],
    )
    .flat()
    .sort((a, b) => (a.on === b.on ? (a.office < b.office ? -1 : 1) : a.on < b.on ? 1 : -1))
  const [latest] = offices
  return latest && [graph.getNodeAttribute(latest.office, 'label'), ...ownersOf(latest.office)].join(', ')
}

const kindOf = (graph: RecordGraph, id: string): string => graph.getNodeAttribute(id, 'kind').toLowerCase()

/** The last of an id's digits, which stay the same whatever other articles say. */
const digitsOf = (id: string): string => `#${id.slice(-4)}`
