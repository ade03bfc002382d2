import type { Entity, EntityType } from '../model/entity.ts'
import { type ArticleRecord, speakersOf } from '../model/record.ts'

/** What is wrong with a record, and where in it: `['mentions', 3, 'entity']`. */
interface Problem {
  readonly path: (string | number)[]
  readonly message: string
}

/** What a schema of shapes cannot say: offsets lie inside the text, ids are unique and refer to what is there. */
export function* findProblems(record: ArticleRecord): Generator<Problem> {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]))
  yield* repeatedIds(record.entities, 'entities')
  yield* repeatedIds(record.statements, 'statements')
  yield* brokenReferences(record, entities)
  yield* badOffsets(record)
  yield* unevenLists(record)
}

function* repeatedIds(things: readonly { readonly id: string }[], list: string): Generator<Problem> {
  const seen = new Set<string>()
  for (const [i, { id }] of things.entries()) {
    if (seen.has(id)) yield { path: [list, i, 'id'], message: `expected a unique id, but "${id}" came before` }
    seen.add(id)
  }
}

function* brokenReferences(record: ArticleRecord, entities: ReadonlyMap<string, Entity>): Generator<Problem> {
  for (const { id, types, path } of referencesOf(record)) {
    const entity = entities.get(id)
    if (entity === undefined) yield { path, message: `expected the id of an entity of this record, got "${id}"` }
    else if (types !== undefined && !types.includes(entity.type))
      yield { path, message: `expected ${types.join(' or ')}, but "${id}" is ${entity.type}` }
  }
}

interface Reference {
  readonly id: string
  /** Which types it may refer to; any where not given. */
  readonly types?: readonly EntityType[]
  readonly path: (string | number)[]
}

/** What an entity may belong to: an office also to the person whose staff it is of. */
const ownersOf = ({ type }: Entity): readonly EntityType[] =>
  type === 'OFFICE' ? ['COUNTRY', 'ORG', 'PLACE', 'PERSON'] : ['COUNTRY', 'ORG', 'PLACE']

function* referencesOf(record: ArticleRecord): Generator<Reference> {
  for (const [i, entity] of record.entities.entries()) {
    const { of, participants = [] } = entity
    if (of !== undefined) yield { id: of, types: ownersOf(entity), path: ['entities', i, 'of'] }
    for (const list of ['holders', 'former', 'acting', 'shadow'] as const)
      for (const id of entity[list] ?? []) yield { id, types: ['PERSON'], path: ['entities', i, list] }
    for (const id of participants) yield { id, path: ['entities', i, 'participants'] }
  }
  for (const [i, { entity }] of record.mentions.entries()) yield { id: entity, path: ['mentions', i, 'entity'] }
  for (const [i, statement] of record.statements.entries()) {
    for (const id of speakersOf(statement)) yield { id, path: ['statements', i, 'speaker'] }
    for (const id of statement.about) yield { id, path: ['statements', i, 'about'] }
    if (statement.addressee !== null) yield { id: statement.addressee, path: ['statements', i, 'addressee'] }
  }
}

function* badOffsets({ text, mentions, statements }: ArticleRecord): Generator<Problem> {
  const isBad = (start: number, end: number): boolean => start >= end || end > text.length
  const message = (start: number, end: number): string =>
    `expected start < end <= ${text.length}, the length of the text, got [${start}, ${end}]`
  for (const [i, { start, end }] of mentions.entries())
    if (isBad(start, end)) yield { path: ['mentions', i], message: message(start, end) }
  for (const [i, statement] of statements.entries())
    for (const list of ['source', 'cue', 'content'] as const)
      for (const [j, [start, end]] of statement[list].entries())
        if (isBad(start, end)) yield { path: ['statements', i, list, j], message: message(start, end) }
}

/** A stance is of one of `about`: there are as many. */
function* unevenLists({ statements }: ArticleRecord): Generator<Problem> {
  for (const [i, { about, ...statement }] of statements.entries())
    for (const list of ['stance', 'stanceConfidence'] as const) {
      const count = statement[list]?.length ?? about.length
      if (count !== about.length)
        yield {
          path: ['statements', i, list],
          message: `expected ${about.length}, as many as in "about", got ${count}`,
        }
    }
}
