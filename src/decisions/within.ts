import { basesOf } from '../identity/base-ids.ts'
import { conceptSlug } from '../model/concept.ts'
import type { ArticleRecord } from '../model/record.ts'
import { type EntityChange, noChange, type RecordChange, type StatementChange } from './change.ts'
import type { Decision, PlacedDecision } from './decision.ts'
import type { Ledger } from './ledger.ts'
import { inArticle, type Occurrence } from './meant.ts'
import { inWords, statementOf } from './refs.ts'
import { statementMeant } from './statements.ts'

/** The article within which a decision holds, if it is of one alone. */
export const articleOf = (placed: PlacedDecision): string | undefined => {
  const { decision } = placed
  const statement = statementOf(placed)
  if (statement !== undefined) return statement.article
  return decision.kind === 'rename' || decision.kind === 'retype' || decision.kind === 'drop'
    ? decision.entity.article
    : undefined
}

/** What decisions say of one article, and can be carried out whoever is who. */
export interface Within {
  readonly change: RecordChange
  /** Those of who speaks and about whom wait until it is known who is who: here with their statements. */
  readonly waiting: readonly Waiting[]
}

/** A decision of who speaks or about whom, and the id of its statement in the record. */
export interface Waiting {
  readonly placed: PlacedDecision<'speaker' | 'about'>
  readonly statement: string
}

/**
 * Finds in a record what decisions point at.
 *
 * @param decisions of this article, the latest first
 */
export function changesWithin(record: ArticleRecord, decisions: readonly PlacedDecision[], ledger: Ledger): Within {
  const within = { change: noChange(), waiting: [] as Waiting[] }
  const occurrences = occurrencesIn(record)
  for (const placed of decisions) {
    const { decision } = placed
    if ('statement' in decision) changeStatement(record, decision, placed, within, ledger)
    else if (decision.kind === 'rename' || decision.kind === 'retype' || decision.kind === 'drop')
      changeEntity(occurrences, decision, placed, within, ledger)
  }
  return within
}

type OfStatement = Extract<Decision, { statement: unknown }>

function changeStatement(
  record: ArticleRecord,
  decision: OfStatement,
  placed: PlacedDecision,
  { change, waiting }: { change: RecordChange; waiting: Waiting[] },
  ledger: Ledger,
): void {
  const statement = statementMeant(record, decision.statement)
  if (statement === undefined) {
    ledger.stale(placed, `${record.id} has no statement ${JSON.stringify(decision.statement.words)}`)
    return
  }
  if (!isAcceptedOf(decision, placed, [record.id, statement.id], ledger)) return
  if (decision.kind === 'speaker' || decision.kind === 'about')
    waiting.push({ placed: { ...placed, decision }, statement: statement.id })
  else merge<StatementChange>(change.statements, statement.id, statementChange(decision, change, statement.id))
}

function statementChange(
  decision: Exclude<OfStatement, { kind: 'speaker' | 'about' }>,
  { statements }: RecordChange,
  id: string,
): StatementChange {
  switch (decision.kind) {
    case 'polarity':
      return { polarity: decision.polarity }
    case 'concept':
      return {
        concepts: new Map(statements.get(id)?.concepts).set(conceptSlug(decision.concept), decision.on),
      }
    case 'not-a-statement':
      return { isNone: true }
  }
}

function changeEntity(
  occurrences: readonly Occurrence[],
  decision: OfEntity,
  placed: PlacedDecision,
  { change }: { change: RecordChange },
  ledger: Ledger,
): void {
  const [one] = inArticle(decision.entity, occurrences)
  if (one === undefined) {
    ledger.stale(placed, `nothing is found as ${inWords(decision.entity)}`)
    return
  }
  const key = `${one.record} ${one.entity.id}`
  if (saidOf(decision).every(([what, words]) => ledger.accepts(placed, `${what} ${key}`, words)))
    merge<EntityChange>(change.entities, one.entity.id, changeBy(decision))
}

/** Whether nothing else was decided of a statement. Who speaks and about whom is compared once it is known who is who. */
function isAcceptedOf(
  decision: OfStatement,
  placed: PlacedDecision,
  key: readonly [record: string, statement: string],
  ledger: Ledger,
): boolean {
  const isNone = decision.kind === 'not-a-statement'
  const words = isNone ? 'that it is no statement' : 'that it is a statement'
  if (!ledger.accepts(placed, `is ${JSON.stringify(key)}`, words)) return false
  if (decision.kind === 'polarity')
    return ledger.accepts(placed, `polarity ${JSON.stringify(key)}`, `that it is ${decision.polarity}`)
  if (decision.kind !== 'concept') return true
  const subject = `concept ${JSON.stringify([...key, conceptSlug(decision.concept)])}`
  return ledger.accepts(
    placed,
    subject,
    `that it is ${decision.on ? '' : 'not '}on "${decision.concept}"`,
    `${decision.on}`,
  )
}

type OfEntity = PlacedDecision<'rename' | 'retype' | 'drop'>['decision']

/** What a decision says of an entity, and of what about it: what is dropped has neither name nor type. */
export const saidOf = (decision: OfEntity): readonly (readonly [what: string, value: string])[] => {
  if (decision.kind === 'drop') return [['is', `that it is nobody and nothing`]]
  const isThere = ['is', 'that it is somebody or something'] as const
  return decision.kind === 'rename'
    ? [isThere, ['name', `that its name is ${JSON.stringify(decision.name)}`]]
    : [isThere, ['type', `that its type is ${decision.type}`]]
}

const changeBy = (decision: OfEntity): EntityChange => {
  if (decision.kind === 'drop') return { isDropped: true }
  return decision.kind === 'rename' ? { name: decision.name } : { type: decision.type }
}

/** Adds to what becomes of something. */
export const merge = <C>(changes: Map<string, C>, id: string, change: C): void => {
  changes.set(id, { ...changes.get(id), ...change })
}

const occurrencesIn = (record: ArticleRecord): readonly Occurrence[] => {
  const bases = basesOf(record.entities, record.id)
  return record.entities.flatMap((entity) => {
    const base = bases.get(entity.id)
    return base === undefined ? [] : { record: record.id, entity, base }
  })
}
