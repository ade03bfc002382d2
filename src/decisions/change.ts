import type { Entity, EntityType } from '../model/entity.ts'
import { type ArticleRecord, listed, overallStance, type RecordStatement } from '../model/record.ts'
import type { Polarity, Stance } from '../model/statement.ts'

/** What becomes of an entity of a record. */
export interface EntityChange {
  readonly isDropped?: true
  readonly type?: EntityType
  /** Its ISO code, where it becomes a country. */
  readonly iso?: string
  readonly name?: string
  /** Id, in the record, of whose it is; `null`: nobody's. */
  readonly of?: string | null
}

/** What becomes of a statement of a record. */
export interface StatementChange {
  readonly isNone?: true
  readonly polarity?: Polarity
  /** Of concepts, by their slugs, whether it is on them. */
  readonly concepts?: ReadonlyMap<string, boolean>
  /** Ids, in the record. */
  readonly speakers?: readonly string[]
  readonly about?: readonly string[]
}

/** What becomes of a record: by the ids in it. */
export interface RecordChange {
  readonly entities: Map<string, EntityChange>
  readonly statements: Map<string, StatementChange>
  /** Whom it does not have, and is told of. */
  readonly added: Entity[]
}

export const noChange = (): RecordChange => ({ entities: new Map(), statements: new Map(), added: [] })

/** The record with what was decided: a pure function, whose result is as valid as what it is given. */
export function changed(record: ArticleRecord, change: RecordChange): ArticleRecord {
  const entities = consistent([...record.entities, ...change.added].flatMap(changedEntity(change.entities)))
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  const isThere = (id: string): boolean => types.has(id)
  return {
    ...record,
    entities,
    mentions: record.mentions.flatMap((mention) => {
      const type = types.get(mention.entity)
      return type === undefined ? [] : { ...mention, ...(change.entities.get(mention.entity)?.type && { type }) }
    }),
    statements: record.statements.flatMap((statement) => changedStatement(statement, change.statements, isThere)),
  }
}

const changedEntity =
  (changes: ReadonlyMap<string, EntityChange>) =>
  (entity: Entity): Entity[] => {
    const change = changes.get(entity.id)
    if (change === undefined) return [entity]
    if (change.isDropped) return []
    const { type = entity.type, name = entity.name, of = entity.of, iso } = change
    const { of: _, ofInferred, iso: ownIso, ...rest } = entity
    const owner = of === null || of === undefined ? {} : { of }
    const isInferred = change.of === undefined && ofInferred
    return [
      {
        ...renamed(rest, name),
        type,
        ...owner,
        ...(isInferred && { ofInferred }),
        ...(type === 'COUNTRY' && (iso ?? ownIso) !== undefined && { iso: (iso ?? ownIso) as string }),
      },
    ]
  }

/** Under another name; the one it had is then one of its other forms. */
function renamed<E extends Pick<Entity, 'name' | 'aliases' | 'aliasCounts'>>(entity: E, name: string): E {
  if (name === entity.name) return entity
  const { aliasCounts, aliases } = entity
  const forms = new Map(aliases.map((alias, i) => [alias, aliasCounts?.[i] ?? 1]))
  forms.set(entity.name, (forms.get(entity.name) ?? 0) + 1)
  forms.delete(name)
  return { ...entity, name, aliases: [...forms.keys()], ...(aliasCounts && { aliasCounts: [...forms.values()] }) }
}

const OWNERS: readonly EntityType[] = ['COUNTRY', 'ORG', 'PLACE']

/** Entities that refer only to each other, and to what they may by their types. */
function consistent(entities: readonly Entity[]): Entity[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  return entities.map((entity) => {
    const { of, ofInferred, holders, former, acting, shadow, participants, date, ...rest } = entity
    const { type } = entity
    const owner = of === undefined ? undefined : types.get(of)
    const mayHave = type === 'OFFICE' ? [...OWNERS, 'PERSON'] : type === 'ORG' ? OWNERS : []
    const isOwned = owner !== undefined && of !== entity.id && mayHave.includes(owner)
    const persons = (ids: readonly string[] | undefined): readonly string[] =>
      type === 'OFFICE' ? (ids ?? []).filter((id) => types.get(id) === 'PERSON') : []
    const involved = type === 'EVENT' ? (participants ?? []).filter((id) => types.has(id)) : []
    const lists = {
      holders: persons(holders),
      former: persons(former),
      acting: persons(acting),
      shadow: persons(shadow),
    }
    return {
      ...rest,
      ...(isOwned && { of: of as string, ...(ofInferred && { ofInferred }) }),
      ...Object.fromEntries(Object.entries({ ...lists, participants: involved }).filter(([, ids]) => ids.length > 0)),
      ...(type === 'EVENT' && date !== undefined && { date }),
    }
  })
}

function changedStatement(
  statement: RecordStatement,
  changes: ReadonlyMap<string, StatementChange>,
  isThere: (id: string) => boolean,
): RecordStatement[] {
  const { isNone, polarity, speakers, about } = changes.get(statement.id) ?? {}
  if (isNone) return []
  const { polarity: ownPolarity, speakerConfidence, salience, stance, stanceConfidence, ...rest } = statement
  const nowPolarity = polarity ?? ownPolarity
  const said = (speakers ?? listed(statement.speaker)).filter(isThere)
  const sureness = speakers === undefined ? speakerConfidence : 1
  const targets = (about ?? statement.about).map((id, i) => ({ id, share: about === undefined ? salience?.[i] : 1 }))
  // Nobody judged what is said of one that people added.
  const judged = (id: string): { stance: Stance; sure: number } => {
    const i = statement.about.indexOf(id)
    return { stance: stance?.[i] ?? 'neutral', sure: stanceConfidence?.[i] ?? 0 }
  }
  const left = targets.filter(({ id }) => isThere(id))
  const shares = left.flatMap(({ share }) => share ?? [])
  // The side that the words are on stays, though it was told by the stance toward somebody who is left out.
  const { stance: tone, stanceConfidence: toneConfidence } = overallStance(statement)
  const isToneLost = tone !== undefined && left[0]?.id !== statement.about[0]
  return [
    {
      ...rest,
      ...(nowPolarity !== undefined && nowPolarity !== 'asserted' && { polarity: nowPolarity }),
      speaker: said.length > 1 ? said : (said[0] ?? null),
      ...(said.length > 0 && sureness !== undefined && { speakerConfidence: sureness }),
      about: left.map(({ id }) => id),
      ...(shares.length === left.length && (salience !== undefined || about !== undefined) && { salience: shares }),
      ...(stance !== undefined && {
        stance: left.map(({ id }) => judged(id).stance),
        stanceConfidence: left.map(({ id }) => judged(id).sure),
      }),
      ...(isToneLost && { tone, ...(toneConfidence !== undefined && { toneConfidence }) }),
      addressee: statement.addressee !== null && isThere(statement.addressee) ? statement.addressee : null,
    },
  ]
}
