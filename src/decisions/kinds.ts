import { grouped } from '../model/grouped.ts'
import type { Identity } from '../model/identity.ts'
import type { EntityChange, RecordChange } from './change.ts'
import type { EntityRef, PlacedDecision } from './decision.ts'
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
  const isKnown = ({ decision }: (typeof decisions)[number]): boolean =>
    decision.kind === 'retype' || decision.owner === null || facts.by(decision.owner).length > 0
  const known = decisions.filter(isKnown)
  const isOfOne = ({ decision }: PlacedDecision<'retype' | 'of'>): boolean => decision.entity.article !== undefined
  for (const placed of known.filter(isOfOne))
    for (const { record, entity } of facts.by(placed.decision.entity))
      if (isAccepted(placed, JSON.stringify([record, entity.id]), facts))
        carryOut(placed, record, entity.id, identity, facts)
  const ofNodes = grouped(
    known.filter((placed) => !isOfOne(placed)),
    (placed) => nodesOf(placed, identity, facts),
  )
  for (const record of ofNodes.size === 0 ? [] : facts.articles)
    for (const [entity, node] of identity.nodesOf(record))
      for (const placed of ofNodes.get(node) ?? []) carryOut(placed, record, entity, identity, facts)
  return known.flatMap(({ decision }) =>
    decision.kind === 'retype' ? retiredBy(decision.entity, identity, facts) : [],
  )
}

/** The nodes that a decision is carried out on. */
const nodesOf = (placed: PlacedDecision<'retype' | 'of'>, identity: Identity, facts: Facts): readonly string[] => {
  const { entity } = placed.decision
  return nodesMeant(entity, facts.by(entity), identity).filter((node) => isAccepted(placed, node, facts))
}

const retiredBy = (ref: EntityRef, identity: Identity, facts: Facts): Retired[] =>
  facts.by(ref).flatMap((occurrence) => nodesMeant({}, [occurrence], identity).map((node) => ({ occurrence, node })))

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
