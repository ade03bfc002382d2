import type { Base } from '../identity/base-ids.ts'
import { basesOf } from '../identity/base-ids.ts'
import type { Entity } from '../model/entity.ts'
import { nameKey } from '../model/name-key.ts'
import { nodeId } from '../model/node-id.ts'
import type { ArticleRecord } from '../model/record.ts'
import { ENTITY_LABELS } from '../model/schema.ts'
import type { EntityRef } from './decision.ts'

/** An entity of a record, as decisions may mean it. */
export interface Occurrence {
  readonly record: string
  readonly entity: Entity
  /** What its name alone tells. */
  readonly base: Base
}

/** Whom the references of decisions mean: only what some decision asks for is kept of the records. */
export class Meant {
  readonly #ids = new Map<string, Occurrence[]>()
  readonly #names = new Map<string, Occurrence[]>()
  readonly #aliases = new Map<string, Occurrence[]>()
  readonly #articles = new Map<string, Occurrence[]>()

  /** @param refs all that will be asked for */
  constructor(refs: readonly EntityRef[]) {
    for (const { id, name, article } of refs) {
      if (article !== undefined) this.#articles.set(article, [])
      if (id !== undefined) this.#ids.set(id, [])
      if (name === undefined) continue
      this.#names.set(nameKey(name), [])
      this.#aliases.set(nameKey(name), [])
    }
  }

  /**
   * Notes the entities of a record.
   *
   * @param read the record as it was read, whose entities may have had other names or types
   */
  note(record: ArticleRecord, read: ArticleRecord): void {
    const bases = basesOf(record.entities, record.id)
    const before = read === record ? bases : basesOf(read.entities, record.id)
    for (const entity of record.entities) {
      const base = bases.get(entity.id)
      if (base === undefined) continue
      const occurrence = { record: record.id, entity, base }
      const name = nameKey(entity.name)
      const ids = new Set([base.id, before.get(entity.id)?.id ?? base.id])
      if (this.#names.has(name)) ids.add(secondIdOf(occurrence))
      for (const id of ids) this.#ids.get(id)?.push(occurrence)
      this.#names.get(name)?.push(occurrence)
      for (const alias of new Set(entity.aliases.map(nameKey))) this.#aliases.get(alias)?.push(occurrence)
      this.#articles.get(record.id)?.push(occurrence)
    }
  }

  /** All that a reference means, in all records; empty where nothing is known. */
  by(ref: EntityRef): readonly Occurrence[] {
    const { id, name, article } = ref
    if (article !== undefined) return inArticle(ref, this.#articles.get(article) ?? [])
    const byId = (id !== undefined && this.#ids.get(id)) || []
    if (byId.length > 0 || name === undefined) return byId
    const key = nameKey(name)
    const named = ofType(this.#names.get(key) ?? [], ref)
    return named.length > 0 ? named : ofType(this.#aliases.get(key) ?? [], ref)
  }
}

/** The id of the second and later ones of a name that several have. */
const secondIdOf = ({ record, entity, base }: Occurrence): string =>
  nodeId(ENTITY_LABELS[entity.type], base.id, 'in', record, entity.id)

/** Whom an article calls so: by its name, or else by another form. */
export function inArticle({ id, name, type }: EntityRef, all: readonly Occurrence[]): readonly Occurrence[] {
  const key = name === undefined ? undefined : nameKey(name)
  const found = [
    all.filter(({ base }) => base.id === id),
    all.filter(({ entity }) => nameKey(entity.name) === key),
    all.filter(({ entity }) => entity.aliases.some((alias) => nameKey(alias) === key)),
  ].find(({ length }) => length > 0)
  return ofType(found ?? [], { type }).slice(0, 1)
}

/** Those of a type; all, where there are none, since it may have been corrected since. */
const ofType = (
  occurrences: readonly Occurrence[],
  { type }: { type?: Entity['type'] | undefined },
): readonly Occurrence[] => {
  const those = occurrences.filter(({ entity }) => entity.type === type)
  return those.length > 0 ? those : occurrences
}

/** What is meant, if it is several: each with its id and name, as one may be chosen from; empty where it is one. */
export function ambiguityOf(ref: EntityRef, occurrences: readonly Occurrence[]): string[] {
  if (ref.id !== undefined || ref.article !== undefined) return []
  const byBase = new Map(occurrences.map(({ base, entity }) => [base.id, { base, entity }]))
  const all = [...byBase.values()]
  const isNamed = all.every(({ entity }) => nameKey(entity.name) === nameKey(ref.name ?? ''))
  const types = new Set(all.map(({ entity }) => entity.type))
  if (all.length < 2 || (isNamed && types.size === 1 && all.every(({ base }) => !base.isCommon))) return []
  return all.map(({ base, entity }) => `${base.id} (${entity.name})`)
}
