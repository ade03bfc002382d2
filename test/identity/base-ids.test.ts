import { describe, expect, test } from 'vitest'
import { basesOf } from '../../src/identity/base-ids.ts'
import type { Entity, EntityType } from '../../src/model/entity.ts'
import { nameKey } from '../../src/model/name-key.ts'

const entity = (type: EntityType, name: string, rest: Partial<Entity> = {}): Entity => ({
  id: 'e1',
  type,
  name,
  aliases: [],
  ...rest,
})
const uk = entity('COUNTRY', 'United Kingdom', { id: 'uk', iso: 'GB' })
const us = entity('COUNTRY', 'United States', { id: 'us', iso: 'US' })

/** The node id of the first of the entities, in an article. */
const idIn = (article: string, ...entities: readonly Entity[]): string | undefined =>
  basesOf(entities, article).get(entities[0]?.id ?? '')?.id

describe('one node in two articles', () => {
  test.each<[EntityType, string, string]>([
    ['PERSON', 'John Healey', 'JOHN HEALEY'],
    ['PERSON', 'Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['PERSON', 'Lech Wałęsa', 'Lech Walesa'],
    ['PERSON', 'Jean-Noël Barrot', 'Jean Noel  Barrot'],
    ['PERSON', 'J. K. Rowling', 'J.K. Rowling'],
    ['PERSON', 'Sir Keir Starmer', 'Keir Starmer'],
    ['PERSON', 'Chris O’Neill', "Chris O'Neill"],
    ['PERSON', 'Mao', 'Mao Zedong'],
    ['PERSON', 'Shakespeare', 'William Shakespeare'],
    ['ORG', 'the Labour Party', 'Labour Party'],
    ['ORG', 'U.N.', 'UN'],
    ['PLACE', 'The Hague', 'the Hague'],
    ['PLACE', 'Tarn river', 'Tarn'],
    ['PLACE', 'Gaza Strip', 'Gaza'],
    ['EVENT', 'Brexit', 'brexit '.toUpperCase()],
    ['EVENT', 'the G7', 'G7'],
    ['ORG', 'the White House', 'White House'],
  ])('%s %s = %s', (type, a, b) => {
    expect(idIn('a', entity(type, a))).toBe(idIn('b', entity(type, b)))
  })

  const leo = entity('PERSON', 'Leo')
  const office = (name: string, rest: Partial<Entity> = {}): Entity =>
    entity('OFFICE', name, { id: 'o', holders: ['e1'], ...rest })

  test('who is crowned, by one name, of one country', () => {
    expect(idIn('a', leo, office('pope'))).toBe(idIn('b', leo, office('Pope')))
    expect(idIn('a', leo, office('king', { of: 'uk' }), uk)).toBe(idIn('b', leo, office('king', { of: 'uk' }), uk))
    expect(idIn('a', leo, office('king', { of: 'uk' }), uk)).not.toBe(idIn('b', leo, office('king', { of: 'us' }), us))
    expect(idIn('a', leo, office('king'))).not.toBe(idIn('b', leo, office('king')))
    expect(idIn('a', leo, office('president', { of: 'uk' }), uk)).not.toBe(
      idIn('b', leo, office('president', { of: 'uk' }), uk),
    )
  })

  test('a country by its code, whatever its name', () => {
    expect(idIn('a', uk)).toBe(idIn('b', { ...uk, name: 'Britain' }))
  })

  test.each([
    ['defence secretary', 'Defense Secretary'],
    ['vice-president', 'vice president'],
    ['secretary of the treasury', 'treasury secretary'],
    ['secretary of state for defence', 'Defense Secretary'],
    ['minister for foreign affairs', 'foreign minister'],
    ['shadow minister of health', 'shadow health minister'],
  ])('an office of one body: %s = %s', (a, b) => {
    expect(idIn('a', entity('OFFICE', a, { of: 'uk' }), uk)).toBe(idIn('b', entity('OFFICE', b, { of: 'uk' }), uk))
  })
})

test.each([
  ['Ministry of Defence', 'defense ministry'],
  ['Supreme Court', 'the supreme court'],
  ['ministry of foreign affairs', 'foreign ministry'],
])('a body of one country: %s = %s', (a, b) => {
  expect(idIn('a', entity('ORG', a, { of: 'uk' }), uk)).toBe(
    idIn('b', entity('ORG', b, { of: 'uk', ofInferred: true }), uk),
  )
})

test.each([
  ['secretary of state', 'state secretary'],
  ['minister of state for health', 'health minister'],
  ['deputy minister of health', 'health minister'],
  ['secretary of the treasury', 'secretary of state'],
])('two offices of one body: %s, %s', (a, b) => {
  expect(idIn('a', entity('OFFICE', a, { of: 'uk' }), uk)).not.toBe(idIn('b', entity('OFFICE', b, { of: 'uk' }), uk))
})

describe('two nodes', () => {
  test.each<[EntityType, string]>([
    ['PERSON', 'Smith'],
    ['PERSON', 'Mr Smith'],
    ['PERSON', 'Lord Cameron'],
    ['EVENT', 'summit'],
    ['EVENT', 'the summit'],
    ['EVENT', 'The summit'],
    ['EVENT', 'peace talks'],
    ['OFFICE', 'prime minister'],
    ['ORG', 'government'],
    ['ORG', 'Supreme Court'],
    ['ORG', 'city council'],
    ['ORG', 'parole board'],
  ])('a vague name in two articles: %s %s', (type, name) => {
    expect(idIn('a', entity(type, name))).not.toBe(idIn('b', entity(type, name)))
    expect(idIn('a', entity(type, name))).toBe(idIn('a', entity(type, name)))
  })

  test.each<[EntityType, string, EntityType, string]>([
    ['PERSON', 'John Healey', 'PERSON', 'Denis Healey'],
    ['PERSON', 'Paris Hilton', 'ORG', 'Paris Hilton'],
    ['ORG', '!!!', 'ORG', '???'],
    ['ORG', 'हिन्दी', 'ORG', 'हन्द'],
  ])('%s %s and %s %s', (type, name, otherType, other) => {
    expect(idIn('a', entity(type, name))).not.toBe(idIn('a', entity(otherType, other)))
  })

  test.each([entity('OFFICE', 'defence secretary'), entity('ORG', 'foreign ministry')])(
    '$name of two countries',
    (office) => {
      expect(idIn('a', { ...office, of: 'uk' }, uk, us)).not.toBe(idIn('a', { ...office, of: 'us' }, uk, us))
    },
  )
})

test('bodies that belong to one another in a circle stay within their article', () => {
  const board = entity('ORG', 'board', { of: 'e2' })
  const committee = entity('ORG', 'committee', { id: 'e2', of: 'e1' })
  expect(idIn('a', board, committee)).not.toBe(idIn('b', board, committee))
})

test.each([
  ['The  Élysée', 'elysee'],
  ['The The', 'the'],
  ['the', 'the'],
  ['İstanbul', 'istanbul'],
  ['Straße', 'strasse'],
  ['', ''],
  ['—', '—'],
])('%j has the key %j', (name, expected) => {
  expect(nameKey(name)).toBe(expected)
})
