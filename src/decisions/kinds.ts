import type { Identity } from '../model/identity.ts'
import type { EntityChange, RecordChange } from './change.ts'
import type { PlacedDecision } from './decision.ts'
import type { Occurrence } from './meant.ts'
import { added, changeOf, type Facts, nodesMeant } from './nodes.ts'
import { inWords } from './refs.ts'
import { merge } from './within.ts'

/** An entity of a record whose type is another now, and the node that it was. */
interface Retired {
  readonly occurrence: Occurrence
  readonly node: string
}

/**
 * Carries out what is said of what kind whole nodes are, and whose they are. What is said of a single article counts more.
 *
 * @param identity who is who without it
 */
export function changeKinds(
  decisions: readonly PlacedDecision<'retype' | 'of'>[],
  identity: Identity,
  facts: Facts,
): Retired[] {
  const wanted = new Map<string, PlacedDecision<'retype' | 'of'>[]>()
  const retired: Retired[] = []
  for (const placed of decisions) {
    const { decision } = placed
    const occurrences = facts.by(decision.entity)
    if (decision.kind === 'of' && decision.owner !== null && facts.by(decision.owner).length === 0) continue
    if (decision.kind === 'retype')
      for (const occurrence of occurrences)
        for (const node of nodesMeant({}, [occurrence], identity)) retired.push({ occurrence, node })
    if (decision.entity.article === undefined)
      for (const node of nodesMeant(decision.entity, occurrences, identity))
        if (isAccepted(placed, node, facts)) wanted.set(node, [...(wanted.get(node) ?? []), placed])
    for (const { record, entity } of decision.entity.article === undefined ? [] : occurrences)
      if (isAccepted(placed, JSON.stringify([record, entity.id]), facts))
        carryOut(placed, record, entity.id, identity, facts)
  }
  if (wanted.size > 0)
    for (const record of facts.articles)
      for (const [entity, node] of identity.nodesOf(record))
        for (const placed of wanted.get(node) ?? []) carryOut(placed, record, entity, identity, facts)
  return retired
}

const isAccepted = (placed: PlacedDecision<'retype' | 'of'>, subject: string, { ledger }: Facts): boolean => {
  const { decision } = placed
  return decision.kind === 'retype'
    ? ledger.accepts(placed, `type ${subject}`, `that its type is ${decision.type}`)
    : ledger.accepts(placed, `owner ${subject}`, `that it is of ${decision.owner ? inWords(decision.owner) : 'nobody'}`)
}

function carryOut(
  { decision }: PlacedDecision<'retype' | 'of'>,
  record: string,
  entity: string,
  identity: Identity,
  facts: Facts,
): void {
  const change = changeOf(facts.changes, record)
  const before = change.entities.get(entity)
  if (decision.kind === 'retype') {
    if (before?.type !== undefined) return
    const iso = decision.type === 'COUNTRY' ? facts.isoOf(decision.entity.name ?? '') : undefined
    merge<EntityChange>(change.entities, entity, { type: decision.type, ...(iso !== undefined && { iso }) })
  } else if (before?.of === undefined) {
    const of = decision.owner === null ? null : ownerIn(record, facts.by(decision.owner), change, identity)
    merge<EntityChange>(change.entities, entity, { of })
  }
}

/** The owner as an entity of a record; it is added where the record does not tell of it. */
function ownerIn(record: string, owners: readonly Occurrence[], change: RecordChange, identity: Identity): string {
  const nodes = new Set(nodesMeant({}, owners, identity))
  for (const [entity, node] of identity.nodesOf(record)) if (nodes.has(node)) return entity
  const [first] = owners as [Occurrence]
  return (
    change.added.find(({ name, type }) => name === first.entity.name && type === first.entity.type) ??
    added(change, first.entity)
  ).id
}
