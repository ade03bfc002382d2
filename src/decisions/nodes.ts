import { basesOf } from '../identity/base-ids.ts'
import type { Entity } from '../model/entity.ts'
import type { Identity } from '../model/identity.ts'
import { type EntityChange, noChange, type RecordChange, type StatementChange } from './change.ts'
import type { EntityRef, PlacedDecision } from './decision.ts'
import type { Ledger } from './ledger.ts'
import type { Occurrence } from './meant.ts'
import { inWords, severalOf } from './refs.ts'
import { merge, saidOf, type Waiting } from './within.ts'

/** What is known while decisions are carried out. */
export interface Facts {
  /** Whom a reference means. */
  readonly by: (ref: EntityRef) => readonly Occurrence[]
  /** The code of a country that some article calls so. */
  readonly isoOf: (name: string) => string | undefined
  readonly ledger: Ledger
  /** What becomes of the records, by article: this is added to. */
  readonly changes: Map<string, RecordChange>
  /** Ids of all records. */
  readonly articles: ReadonlySet<string>
}

/** What becomes of a record. */
export const changeOf = (changes: Facts['changes'], record: string): RecordChange => {
  const change = changes.get(record) ?? noChange()
  changes.set(record, change)
  return change
}

/** The nodes that a reference means: the one of its id, if there is one, else those of all that it means. */
export function nodesMeant(ref: EntityRef, occurrences: readonly Occurrence[], identity: Identity): readonly string[] {
  const nodes = new Set(occurrences.flatMap(({ record, entity }) => identity.nodesOf(record).get(entity.id) ?? []))
  return ref.id !== undefined && nodes.has(ref.id) ? [ref.id] : [...nodes]
}

/** Adds to a record somebody of whom it does not tell, under an id that it does not have. */
export function added(change: RecordChange, like: Pick<Entity, 'type' | 'name' | 'iso'>): Entity {
  const { type, name, iso } = like
  const entity = {
    id: `decided-${change.added.length + 1}`,
    type,
    name,
    aliases: [],
    ...(iso !== undefined && { iso }),
  }
  change.added.push(entity)
  return entity
}

/** Carries out what is said of nodes, once it is known who is who. */
export class Nodes {
  readonly #known: Identity
  readonly #facts: Facts
  readonly #names = new Map<string, string>()
  readonly #dropped = new Set<string>()
  /** Nodes of what was added to records. */
  readonly #added = new Map<string, Map<string, string>>()
  readonly #former = new Map<string, string[]>()

  /** @param retired entities that were of another type, with the nodes they would be then */
  constructor(
    known: Identity,
    retired: readonly { readonly occurrence: Occurrence; readonly node: string }[],
    facts: Facts,
  ) {
    this.#known = known
    this.#facts = facts
    for (const { occurrence, node } of retired)
      for (const now of nodesMeant({}, [occurrence], known))
        this.#former.set(now, [...new Set([...(this.#former.get(now) ?? []), node])].sort())
  }

  /** Who is who, with what was decided. */
  get identity(): Identity {
    const known = this.#known
    return {
      ...known,
      nodesOf: (record) => new Map([...known.nodesOf(record), ...(this.#added.get(record) ?? [])]),
      formerIds: (node) => [...known.formerIds(node), ...(this.#former.get(node) ?? [])],
      nameOf: (node) => this.#names.get(node),
    }
  }

  settle(placed: PlacedDecision<'rename' | 'drop'>): void {
    const { decision } = placed
    const { ledger } = this.#facts
    const nodes = this.#nodesOf(decision.entity)
    if (decision.kind === 'rename' && nodes.length > 1) {
      ledger.mistake(placed, severalOf(decision.entity, nodes))
      return
    }
    for (const node of nodes) {
      if (!saidOf(decision).every(([what, words]) => ledger.accepts(placed, `${what} ${node}`, words))) continue
      if (decision.kind === 'rename') this.#names.set(node, decision.name)
      else this.#dropped.add(node)
    }
  }

  /** Sets who speaks, or about whom it is. */
  setSpeakers(record: string, { placed, statement }: Waiting): void {
    const { decision } = placed
    const { ledger, changes } = this.#facts
    const refs = decision.kind === 'speaker' ? decision.speakers : decision.about
    const what = decision.kind === 'speaker' ? 'that it is said by' : 'that it is about'
    const names = refs.map(inWords).join(' and ') || 'nobody'
    const change = changeOf(changes, record)
    const subject = `${decision.kind} ${JSON.stringify([record, statement])}`
    const nodes = refs.map((ref) => this.#nodeOf(ref, record, placed))
    if (nodes.some((node) => node === undefined)) return
    if (!ledger.accepts(placed, subject, `${what} ${names}`, nodes.map((node) => node?.id).join())) return
    const entities = nodes.flatMap((node) => (node ? this.#entityOf(node, record, change) : []))
    merge<StatementChange>(change.statements, statement, {
      [decision.kind === 'speaker' ? 'speakers' : 'about']: [...new Set(entities)],
    })
  }

  /** Takes what is nobody and nothing out of all records. */
  drop(): void {
    if (this.#dropped.size === 0) return
    for (const record of this.#facts.articles)
      for (const [entity, node] of this.#known.nodesOf(record))
        if (this.#dropped.has(node))
          merge<EntityChange>(changeOf(this.#facts.changes, record).entities, entity, { isDropped: true })
  }

  #nodesOf(ref: EntityRef): readonly string[] {
    return nodesMeant(ref, this.#facts.by(ref), this.#known)
  }

  /** The one node that a reference means, and what it is called there; `undefined` where that is told as a problem. */
  #nodeOf(ref: EntityRef, record: string, placed: PlacedDecision): MeantNode | undefined {
    const occurrences = this.#facts.by(ref)
    const here = occurrences.filter((one) => one.record === record)
    const nodes = nodesMeant(ref, here.length > 0 ? here : occurrences, this.#known)
    const [id] = nodes
    if (nodes.length > 1 && ref.id === undefined) this.#facts.ledger.mistake(placed, severalOf(ref, nodes))
    else if (id !== undefined) return { id, like: (here[0] ?? occurrences[0])?.entity as Entity }
    else if (ref.type !== undefined && ref.name !== undefined) return newNode(ref.type, ref.name, record)
    return undefined
  }

  /** The entity of a record that is a node; one is added where there is none. */
  #entityOf({ id, like }: MeantNode, record: string, change: RecordChange): string {
    for (const [entity, node] of this.identity.nodesOf(record))
      if (node === id && !change.entities.get(entity)?.isDropped) return entity
    const entity = added(change, like)
    this.#added.set(record, (this.#added.get(record) ?? new Map()).set(entity.id, id))
    return entity.id
  }
}

interface MeantNode {
  readonly id: string
  readonly like: Pick<Entity, 'type' | 'name' | 'iso'>
}

/** Somebody of whom no article tells by name. */
const newNode = (type: Entity['type'], name: string, record: string): MeantNode => {
  const like = { id: 'd', type, name, aliases: [] }
  return { id: basesOf([like], record).get('d')?.id ?? '', like }
}
