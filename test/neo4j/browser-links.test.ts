import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { originOf } from '../../src/neo4j/browser-address.ts'
import { browserLinks, stringLiteral } from '../../src/neo4j/browser-links.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { loadGraph } from '../../src/neo4j/load.ts'
import { onrecord } from '../cli/onrecord.ts'
import { seedRecords } from '../seed-records.mjs'
import { buildOf, emptyDatabase, seedGraph } from './database.ts'

let database: Database
beforeAll(async () => {
  database = await emptyDatabase()
})
afterAll(() => database.close())

const AWKWARD = [
  "Nora O'Neil",
  'The "Herald"; MATCH (n) DETACH DELETE n',
  'back\\slash \\',
  "\\' OR true //",
  '\\u0027 RETURN 1 //',
  'Marks & Spencer #1 50% a+b?arg=c&cmd=play',
  'two\nlines\r\n// of\ttext\u2028\u0000',
  'Zoë 😀 漢字 عربي',
  '}) DETACH DELETE n //`$x`',
]

describe('names in questions', () => {
  test.each(AWKWARD)('%j is itself and nothing more', async (name) => {
    expect(await database.read(`RETURN ${stringLiteral(name)} AS name`)).toEqual([{ name }])
  })

  test('so is any other', async () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 50, maxLength: 50 })
    await fc.assert(
      fc.asyncProperty(texts, async (names) => {
        const rows = await database.read(`RETURN [${names.map(stringLiteral).join()}] AS names`)
        expect(rows).toEqual([{ names }])
      }),
      { numRuns: 20 },
    )
  })
})

describe('links', () => {
  const links = () => browserLinks(database, inject('neo4j'))

  test('ask about those who speak most and are most spoken of', async () => {
    await loadGraph(database, await seedGraph())
    expect((await links()).map(({ title }) => title)).toEqual([
      'Who speaks about whom',
      'What Miriam Castleden says, about whom, and where',
      'What is said about Miriam Castleden, and by whom',
    ])
    for (const { url } of await links()) {
      const rows = await database.read(typedBy(url))
      expect(rows.length).toBeGreaterThan(5)
    }
  })

  test.each(AWKWARD)('hold %j', async (name) => {
    await database.write(
      'MATCH (e:Entity)-[:SAID]->() WITH e, count(*) AS count ORDER BY count DESC LIMIT 1 SET e.name = $name',
      { name },
    )
    const [, said] = await links()
    expect(said?.url).toMatch(/^[\w:/.?=&%~-]+$/)
    const [row] = await database.read<{ count: number }>(
      `CALL { ${typedBy(said?.url ?? '')} } RETURN count(*) AS count`,
    )
    expect(row?.count).toBeGreaterThan(5)
  })

  test('name the database', async () => {
    const [link] = await browserLinks(database, { ...inject('neo4j'), user: 'ada', database: 'news' })
    const { searchParams } = new URL(link?.url ?? '')
    expect(searchParams.get('dbms')).toBe(inject('neo4j').uri.replace('//', '//ada@'))
    expect(searchParams.get('db')).toBe('news')
  })

  test('of an empty graph name nobody', async () => {
    await database.write('MATCH (n) DETACH DELETE n')
    expect((await links()).map(({ title }) => title)).toEqual(['Who speaks about whom'])
  })

  test('are none where no Browser answers', async () => {
    // The server's HTTP is on this host, and not on that.
    expect(await browserLinks(database, { ...inject('neo4j'), uri: 'bolt://onrecord.invalid:7687' })).toEqual([])
  })

  /** What the classic Browser types in: it decodes the whole link, and then looks for the question in it. */
  const typedBy = (link: string): string =>
    [...decodeURIComponent(link.replace(/\+/g, ' ')).matchAll(/[?&]arg=([^&#]*)/g)].map(([, typed]) => typed).join('\n')
})

test.each([
  [[], 3],
  [['--json'], 0],
  [['--quiet'], 0],
])('a load with %j prints %d links', async (options, count) => {
  const { uri, http, password } = inject('neo4j')
  const { stdout, code } = await onrecord(['load', '.', ...options], {
    cwd: buildOf(seedRecords().slice(0, 2)),
    env: { NEO4J_URI: uri, NEO4J_PASSWORD: password },
  })
  expect(code).toBe(0)
  expect(stdout.split('\n').filter((line) => line.startsWith(`  ${http}/browser/?`))).toHaveLength(count)
})

describe('the address of Browser', () => {
  const http = (advertised: string) => ({
    'server.http.enabled': 'true',
    'server.http.advertised_address': advertised,
    'server.https.enabled': 'false',
  })
  const https = (advertised: string) => ({
    'server.http.enabled': 'false',
    'server.https.enabled': 'true',
    'server.https.advertised_address': advertised,
  })

  test.each([
    ['bolt://localhost:7687', http('localhost:7474'), 'http://localhost:7474'],
    ['bolt://db.example.org:7687', http('localhost:7474'), 'http://db.example.org:7474'],
    ['bolt://localhost', http('graph.example.org:80'), 'http://graph.example.org:80'],
    ['neo4j+s://db.example.org', https('db.example.org:7473'), 'https://db.example.org:7473'],
    ['bolt+ssc://[::1]:7687', https('localhost:443'), 'https://[::1]:443'],
    ['bolt://localhost', {}, 'http://localhost:7474'],
    ['neo4j+s://a1b2c3.databases.neo4j.io', {}, undefined],
    ['bolt://localhost', { 'server.http.enabled': 'false', 'server.https.enabled': 'false' }, undefined],
  ])('of %s with %j: %s', (uri, settings, expected) => {
    expect(originOf(uri, settings)).toBe(expected)
  })
})
