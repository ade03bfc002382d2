import { ENTITY } from '../model/schema.ts'

/** Label of the nodes that a parameter names. */
export type NamedLabel = typeof ENTITY | 'Event' | 'Outlet'

/** Parameters that name a node → its label. Every question uses these names, and no others, for them. */
export const NAMING: Readonly<Record<string, NamedLabel>> = {
  name: ENTITY,
  other: ENTITY,
  speaker: ENTITY,
  body: ENTITY,
  event: 'Event',
  outlet: 'Outlet',
}
