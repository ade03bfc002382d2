import { createHash } from 'node:crypto'
import type { Entity } from '../model/entity.ts'
import { bodyKey, isGenericBody } from '../model/generic-bodies.ts'
import { HONORIFIC } from '../model/honorifics.ts'
import { nameKey } from '../model/name-key.ts'
import { ENTITY_LABELS, type NodeLabel } from '../model/schema.ts'
import { inOneSpelling } from '../model/spelling.ts'

/**
 * Who is who across articles, for now by name alone. Two rules hold it together: what has one key is one node, and
 * where a name tells too little ("Smith", "the summit", "the prime minister", "the foreign ministry") its key takes in
 * whose it is, or else stays within its article, since two nodes for one person can be joined later, but one node for
 * two persons makes false statements at once.
 */

/** A node's id: its kind and a digest of what identifies it. Equal parts give equal ids on every machine. */
export const nodeId = (label: NodeLabel, ...parts: readonly unknown[]): string =>
  `${label.toLowerCase()}:${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}`

/** The node ids of a record's entities, by their ids in the record. */
export const entityNodeIds = (entities: readonly Entity[], articleId: string): ReadonlyMap<string, string> => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const idOf = (entity: Entity, owned: readonly Entity[] = []): string =>
    nodeId(ENTITY_LABELS[entity.type], ...identify(entity, owned))
  /** @param owned what belongs to the entity: bodies that belong to one another in a circle tell nothing */
  const identify = (entity: Entity, owned: readonly Entity[]): readonly unknown[] => {
    const name = NAME_OF[entity.type]?.(entity.name) ?? nameKey(entity.name)
    if (entity.type === 'COUNTRY' && entity.iso !== undefined) return ['iso', entity.iso]
    if (!isOneOfMany(entity)) return isVague(entity, name) ? [name, 'in', articleId] : [name]
    const owner = entity.of === undefined ? undefined : byId.get(entity.of)
    return owner === undefined || owner.type === 'OFFICE' || owned.includes(owner)
      ? [name, 'in', articleId]
      : [name, 'of', idOf(owner, [...owned, entity])]
  }
  return new Map(entities.map((entity) => [entity.id, idOf(entity)]))
}

/** Whether every country or body has one of that name: "prime minister", "foreign ministry". */
const isOneOfMany = ({ type, name }: Entity): boolean => type === 'OFFICE' || (type === 'ORG' && isGenericBody(name))

/** "Mr", "Prof Sir" before a name. */
const HONORIFICS = new RegExp(`^(?:(?:${HONORIFIC}) )+(?=.)`, 'i')

const NAME_OF: Partial<Record<Entity['type'], (name: string) => string>> = {
  PERSON: (name) => nameKey(name).replace(HONORIFICS, ''),
  OFFICE: (name) => inOneSpelling(nameKey(name)),
  ORG: (name) => (isGenericBody(name) ? bodyKey(name) : nameKey(name)),
}

/** Whether the name alone cannot tell the entity from others of other articles. */
const isVague = ({ type, name }: Entity, normal: string): boolean => {
  if (type === 'PERSON') return !normal.includes(' ')
  // "the summit", "peace talks": common nouns, told from "Brexit" and "G7" by having no capital and no digit.
  if (type === 'EVENT') return !/[\p{Lu}\p{N}]/u.test(name.replace(/^the /i, ''))
  return false
}
