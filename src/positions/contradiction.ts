import type { EntityLabel, NodeAttributes } from '../model/schema.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import type { Told } from '../model/told.ts'

/** One of two who contradict each other, and the statement in which. */
export interface Party {
  readonly told: Told
  readonly actor: string
}

/** What two contradict each other about, the most direct first. */
export const DIRECTNESS = ['claim', 'concept', 'target'] as const

/** Two who are opposed on one matter: one says what the other denies, or one is for it and one against. */
export interface Contradiction {
  readonly kind: (typeof DIRECTNESS)[number]
  /** Node id of the target or concept; of a claim, that of the earlier one. */
  readonly on: string
  /** The earlier one first; without days, whoever has the lesser id. */
  readonly parties: readonly [Party, Party]
  /** Days between the two. */
  readonly days: number
  /** How likely it is that both are as read, 0 to 1. */
  readonly trust: number
  /** How much both count beside all else that their speakers say, 0 to 1. */
  readonly weight: number
  /** Whether one of them speaks of the other, or to the other. */
  readonly isExchange: boolean
}

/** Whether one of two speaks of the other, or to the other. */
export const speaksOf = (graph: SchemaGraph, a: Party, b: Party): boolean => names(graph, a, b) || names(graph, b, a)

const names = (graph: SchemaGraph, { told }: Party, { actor }: Party): boolean =>
  told.targets.includes(actor) || told.addressees.includes(actor) || placeNamed(graph, told, actor) < Infinity

/** Where a statement's words first name somebody or something, by any form or a person's surname; else infinity. */
export const placeNamed = (graph: SchemaGraph, { attributes: { text } }: Told, id: string): number => {
  const { kind, name, aliases } = graph.getNodeAttributes(id) as NodeAttributes<EntityLabel>
  const forms = [...aliases, (kind === 'Person' && name.split(' ').at(-1)) || name]
  const places = forms.map((form) => text.indexOf(form)).filter((place) => place >= 0)
  return Math.min(...places)
}
