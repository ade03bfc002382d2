import type { AnyGraph } from '../../model/projected.ts'

/** What tells a label from others of the whole build: "Saltmere (place)", "Jim (person) #e4fb". */
const APART = /(?: \((?:person|organisation|country|place|event|office)\))?(?: #[\da-f]{4})?$/

/** Names for print of nodes in one picture: without what tells them apart from those outside it. */
export const printedNames = (graph: AnyGraph, ids: Iterable<string>): ReadonlyMap<string, string> => {
  const labels = new Map([...ids].map((id): [string, string] => [id, graph.getNodeAttribute(id, 'label')]))
  const uses = new Map<string, number>()
  for (const label of labels.values()) uses.set(plain(label), (uses.get(plain(label)) ?? 0) + 1)
  return new Map([...labels].map(([id, label]) => [id, uses.get(plain(label)) === 1 ? plain(label) : label]))
}

const plain = (label: string): string => label.replace(APART, '')
