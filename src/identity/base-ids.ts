import type { Entity, EntityType } from '../model/entity.ts'
import { bodyKey, isGenericBody } from '../model/generic-bodies.ts'
import { HONORIFIC } from '../model/honorifics.ts'
import { nameKey } from '../model/name-key.ts'
import { nodeId } from '../model/node-id.ts'
import { remembered } from '../model/remembered.ts'
import { ENTITY_LABELS } from '../model/schema.ts'
import { inOneSpelling } from '../model/spelling.ts'
import { inFull } from './names/one-name.ts'
import { isPartOfName, isSurnameOfTwo, personName } from './names/person-name.ts'

/** What an entity is called alone, before anything is known of other articles. */
export interface Base {
  /** Id of the node that its name alone gives. */
  readonly id: string
  /** Its name without what never tells two apart. */
  readonly plain: string
  /** Whether the name alone cannot tell it from others ("Smith", "the summit", "the foreign ministry"), so that the id is of its article. */
  readonly isVague: boolean
  /** Whether every country or body has one of that name: "prime minister", "foreign ministry". */
  readonly isCommon: boolean
}

/**
 * The ids that a record's entities have by name alone, by their ids in the record: what has one name is one; where a name
 * tells too little, whose it is belongs to it, or else its article.
 */
export const basesOf = (entities: readonly Entity[], articleId: string): ReadonlyMap<string, Base> => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  /** @param owned what belongs to the entity: bodies that belong to one another in a circle tell nothing */
  const baseOf = (entity: Entity, owned: readonly Entity[] = []): Base => {
    const { plain, isCommon, id } = PLAIN[entity.type](entity.name)
    const idWith = (...parts: readonly string[]): string => nodeId(ENTITY_LABELS[entity.type], plain, ...parts)
    const vague = (): Base => ({ id: idWith('in', articleId), plain, isVague: true, isCommon })
    if (entity.type === 'COUNTRY' && entity.iso !== undefined)
      return { id: countryId(entity.iso), plain, isVague: false, isCommon }
    if (!isCommon)
      return isVagueName(entity, plain) ? (crowned(entity, plain) ?? vague()) : { id, plain, isVague: false, isCommon }
    const owner = entity.of === undefined ? undefined : byId.get(entity.of)
    if (owner === undefined || owner.type === 'OFFICE' || owned.includes(owner)) return vague()
    const of = baseOf(owner, [...owned, entity])
    return { id: idWith('of', of.id), plain, isVague: of.isVague, isCommon }
  }
  /** A pope, and a king whose country is told, by one name: there is no other of it at a time. */
  const crowned = ({ id, type }: Entity, plain: string): Base | null => {
    if (type !== 'PERSON') return null
    const office = entities.find((one) => one.type === 'OFFICE' && one.holders?.includes(id) && CROWN.test(one.name))
    if (office === undefined) return null
    const country = office.of === undefined ? undefined : byId.get(office.of)
    const isPope = /^pope$/i.test(office.name)
    if (!isPope && country?.type !== 'COUNTRY') return null
    const of = isPope || country === undefined ? [] : [baseOf(country).id]
    return {
      id: nodeId(ENTITY_LABELS.PERSON, plain, officeName(office.name), ...of),
      plain,
      isVague: false,
      isCommon: false,
    }
  }
  return new Map(entities.map((entity) => [entity.id, baseOf(entity)]))
}

const CROWN = /^(?:pope|king|queen|emperor|empress|sultan|emir)$/i

/** What a minister's office is of, behind it; a minister of state is another's deputy, a secretary of state is not. */
const OF_WHAT =
  /^((?:deputy|shadow) )?(?:(secretary)(?: of state)?|(minister)) (?:of|for) (?:the )?(?!state$|state )(.+)$/
/** Offices of which there is one in the world, and those that have their place in their name. */
const ONLY_ONE =
  /^(?:pope|dalai lama|(?:arch)?bishop of .+|(?:prince|princess|duke|duchess|earl|countess|marquess) of .+)$/
const AFFAIRS = /(?<=\b(?:foreign|home)) affairs(?= (?:minister|secretary)$)/

/** An office's name: "Defense Secretary", "Secretary of Defense" → "defence secretary". */
export const officeName = (name: string): string =>
  inOneSpelling(nameKey(name))
    .replace(OF_WHAT, (_, lead = '', secretary = '', minister = '', what) => `${lead}${what} ${secretary}${minister}`)
    .replace(AFFAIRS, '')
    .replace(/^pontiff$/, 'pope')

/** "Mr", "Prof Sir" before a name. */
const HONORIFICS = new RegExp(`^(?:(?:${HONORIFIC}) )+(?=.)`, 'i')

/** A name without what never tells two apart, the id that it alone gives, and whether it is a common noun. */
type Plain = Omit<Base, 'isVague'>

const as = (type: EntityType, plain: string, isCommon = false): Plain => ({
  id: nodeId(ENTITY_LABELS[type], plain),
  plain,
  isCommon,
})

const PLAIN: Readonly<Record<EntityType, (name: string) => Plain>> = {
  PERSON: remembered((name) => as('PERSON', inFull(nameKey(name).replace(HONORIFICS, '')))),
  OFFICE: remembered((name) => as('OFFICE', officeName(name), !ONLY_ONE.test(officeName(name)))),
  ORG: remembered((name) => (isGenericBody(name) ? as('ORG', bodyKey(name), true) : as('ORG', nameKey(name)))),
  COUNTRY: remembered((name) => as('COUNTRY', nameKey(name))),
  PLACE: remembered((name) => as('PLACE', placeName(name))),
  EVENT: remembered((name) => as('EVENT', nameKey(name))),
}

/** What a place is, in small letters behind its name: "Tarn river". */
const KIND_BEHIND = /(?<=\p{L}) (?:river|desert|corridor|resort|peninsula|archipelago|mountains)$/u
const SAME_PLACES: Readonly<Record<string, string>> = {
  'gaza strip': 'gaza',
  'us capitol': 'capitol',
  'capitol building': 'capitol',
  'mar a lago club': 'mar a lago',
}

/** A place's name: "Tarn river" → "tarn". */
function placeName(name: string): string {
  const key = nameKey(name.replace(KIND_BEHIND, ''))
  return SAME_PLACES[key] ?? key
}

const countryId = remembered((iso) => nodeId(ENTITY_LABELS.COUNTRY, 'iso', iso))

/** Whether the name alone cannot tell the entity from others of other articles. */
const isVagueName = ({ type, name }: Entity, plain: string): boolean => {
  if (type === 'PERSON') {
    const parts = personName(name)
    return !plain.includes(' ') || isSurnameOfTwo(parts) || (name.includes('-') && isPartOfName(parts))
  }
  // "the summit", "peace talks": common nouns, told from "Brexit" and "G7" by having no capital and no digit.
  return type === 'EVENT' && !/[\p{Lu}\p{N}]/u.test(name.replace(/^the /i, ''))
}
