import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import { indexed } from '../../src/model/database-form.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { loadGraph } from '../../src/neo4j/load.ts'
import { schemaStatements } from '../../src/neo4j/schema-statements.ts'
import { namesMeant } from '../../src/questions/names.ts'
import { seedRecords } from '../seed-records.mjs'
import { AWKWARD, LONG_NAME, LONG_OUTLET } from './awkward.ts'
import { checksum, contents } from './contents.mjs'
import { emptyDatabase, seedGraph } from './database.ts'

let database: Database
beforeAll(async () => {
  database = await emptyDatabase()
})
beforeEach(async () => {
  await database.write('MATCH (n) DETACH DELETE n')
})
afterAll(() => database.close())

async function count(cypher: string): Promise<number> {
  const [row] = await database.read<{ count: number }>(`${cypher} AS count`)
  return row?.count ?? -1
}

describe('a load', () => {
  test('brings all nodes and edges, and nothing the second time', async () => {
    const graph = await seedGraph()
    const report = await loadGraph(database, graph)
    const sizes = { nodes: graph.order, relationships: graph.size }
    expect(report).toEqual({ ...sizes, resumed: 0, removed: 0, kept: 0, interrupted: false })
    expect(await count('MATCH (n) WHERE NOT n:OnrecordBuild RETURN count(n)')).toBe(graph.order)
    expect(await count('MATCH ()-[r]->() RETURN count(r)')).toBe(graph.size)
    const before = await checksum(database)
    expect(await loadGraph(database, graph)).toEqual(report)
    expect(await checksum(database)).toBe(before)
  })

  test('gives every value the type that it has in the schema', async () => {
    await loadGraph(database, await seedGraph())
    const types = await database.read(`
      MATCH (s:Statement)-[about:ABOUT]->(), (:Person)-[in:MENTIONED_IN]->(), (:Person)-[holds:HOLDS]->(), (c:Claim)
      MATCH (e:Person) WHERE size(e.aliases) > 1
      RETURN valueType(s.start) AS start, valueType(s.saidOn) AS saidOn, valueType(s.confidence) AS confidence,
        valueType(about.salience) AS salience, valueType(in.starts) AS starts, valueType(holds.former) AS former,
        valueType(c.reports) AS reports, valueType(e.aliases) AS aliases LIMIT 1`)
    expect(types).toEqual([
      {
        start: 'INTEGER NOT NULL',
        saidOn: 'DATE NOT NULL',
        confidence: 'FLOAT NOT NULL',
        salience: 'FLOAT NOT NULL',
        starts: 'LIST<INTEGER NOT NULL> NOT NULL',
        former: 'BOOLEAN NOT NULL',
        reports: 'INTEGER NOT NULL',
        aliases: 'LIST<STRING NOT NULL> NOT NULL',
      },
    ])
  })

  test('makes a unique id for every label, and the indexes of the schema, all of them online', async () => {
    await loadGraph(database, await seedGraph())
    const names = schemaStatements().flatMap((statement) => statement.match(/\bonrecord_\w+/) ?? [])
    const indexes = await database.read<{ name: string; state: string }>(
      "SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'onrecord_' RETURN name, state ORDER BY name",
    )
    expect(indexes.map(({ name }) => name)).toEqual([...names].sort())
    expect(new Set(indexes.map(({ state }) => state))).toEqual(new Set(['ONLINE']))
    await expect(
      database.write("CREATE (:Person {id: 'person:twice'}), (:Person {id: 'person:twice'})"),
    ).rejects.toThrow('already exists')
  })

  test('keeps every character of names and texts', async () => {
    const graph = await foldGraph(AWKWARD)
    await loadGraph(database, graph)
    const rows = await database.read<{ id: string; label: string; text: string | null }>(
      'MATCH (n) WHERE NOT n:OnrecordBuild RETURN n.id AS id, n.label AS label, coalesce(n.text, n.fullName, n.name) AS text ORDER BY id',
    )
    const expected = graph.mapNodes((id, node) => ({
      id,
      label: utf8(node.label),
      text: utf8('text' in node ? node.text : 'name' in node ? node.name : null),
    }))
    expect(rows).toEqual(expected)
    expect(await count('MATCH (s:Statement) RETURN max(size(s.text))')).toBe(40_000)
  })

  test('cuts names that an index cannot hold, and finds them by the whole, the beginning and words of it', async () => {
    // With indexes that are there already, and with those that are made behind it.
    for (const graph of [await foldGraph(AWKWARD), await foldGraph(AWKWARD.toReversed())])
      await loadGraph(database, graph)
    for (const given of [LONG_NAME, indexed(LONG_NAME), LONG_NAME.slice(-30)])
      expect(await namesMeant(database, 'Entity', given)).toEqual([indexed(LONG_NAME)])
    expect(await namesMeant(database, 'Outlet', LONG_OUTLET)).toEqual([indexed(LONG_OUTLET)])
    expect(await count('MATCH (n) WHERE n.fullName STARTS WITH n.name RETURN count(n)')).toBe(2)
  })

  test.each([1, 7, 100_000])('in batches of %i gives the same', async (batch) => {
    const graph = await foldGraph(AWKWARD)
    await loadGraph(database, graph)
    const before = await checksum(database)
    await database.write('MATCH (n) DETACH DELETE n')
    await loadGraph(database, graph, { batch })
    expect(await checksum(database)).toBe(before)
  })

  test('that is stopped is taken up again where it stopped', async () => {
    const graph = await seedGraph()
    await loadGraph(database, graph)
    const whole = await checksum(database)
    await database.write('MATCH (n) DETACH DELETE n')
    const controller = new AbortController()
    const onProgress = (done: number, total: number): void => {
      if (done > total / 2) controller.abort()
    }
    const first = await loadGraph(database, graph, { batch: 50, signal: controller.signal, onProgress })
    expect(first.interrupted).toBe(true)
    expect(await count('MATCH (b:OnrecordBuild) WHERE NOT b.complete RETURN count(b)')).toBe(1)
    const second = await loadGraph(database, graph)
    expect(second.interrupted).toBe(false)
    expect(second.resumed).toBeGreaterThan((graph.order + graph.size) / 2)
    expect(await checksum(database)).toBe(whole)
  })
})

describe('another build', () => {
  const some = async (): Promise<Awaited<ReturnType<typeof seedGraph>>> => foldGraph(seedRecords().slice(0, 4))

  test('takes out what it no longer has, and what it says otherwise', async () => {
    await loadGraph(database, await some())
    const fresh = await checksum(database)
    await database.write('MATCH (n) DETACH DELETE n')
    const all = await seedGraph()
    await loadGraph(database, all)
    const report = await loadGraph(database, await some())
    expect(report.removed).toBe(all.order + all.size - report.nodes - report.relationships)
    expect(await checksum(database)).toBe(fresh)
  })

  test('leaves all alone that is not of onrecord', async () => {
    await loadGraph(database, await seedGraph())
    // Labels and types as ours, one foreign node bound to one that will go and one bound to one that will stay.
    await database.write(`
      CREATE (mine:Person {id: 'mine', name: 'Me'})-[:SAID {at: 1}]->(:Statement {text: 'mine'}), (note:Note {id: 'note'})
      WITH note
      MATCH (going:Person {name: 'Thomas Ebersole'}), (staying:Person {name: 'Kevin Dunmore'})
      CREATE (note)-[:ON]->(going), (note)-[:ON]->(staying)
      SET staying.seenBy = 'me'`)
    const foreign = `
      MATCH (n) WHERE n.onrecordBuild IS NULL
      OPTIONAL MATCH (n)-[r]->(m) WHERE r.onrecordBuild IS NULL
      RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, type(r) AS type, m.id AS other ORDER BY id, other`
    const before = await database.read(foreign)
    expect(before).toHaveLength(4)
    const report = await loadGraph(database, await some())
    expect(report.kept).toBe(1)
    expect(await database.read(foreign)).toEqual(before)
    expect(await count("MATCH (p:Person {seenBy: 'me'}) RETURN count(p)")).toBe(1)
    expect(await count("MATCH (:Note)-->(p:Person {name: 'Thomas Ebersole'}) RETURN count{(p)--()}")).toBe(1)
    // Nothing of it hinders the next load, nor a wipe.
    await loadGraph(database, await seedGraph(), { wipe: true })
    expect(await database.read(foreign)).toEqual(before)
  })

  test('may come in the middle of a load that broke off', async () => {
    await loadGraph(database, await some())
    const fresh = await checksum(database)
    const controller = new AbortController()
    const broken = { batch: 20, signal: controller.signal, onProgress: () => controller.abort() }
    await loadGraph(database, await seedGraph(), broken)
    await loadGraph(database, await some())
    expect(await checksum(database)).toBe(fresh)
  })

  test('mends what somebody changed by hand', async () => {
    const graph = await seedGraph()
    await loadGraph(database, graph)
    const before = await contents(database)
    await database.write(
      "MATCH (p:Person) SET p.name = 'X', p.aliases = ['X'] WITH count(*) AS c MATCH ()-[r:ABOUT]->() DELETE r",
    )
    await loadGraph(database, graph)
    expect(await contents(database)).toEqual(before)
  })
})

/** No text of a database can hold half a character. */
const utf8 = <T extends string | null>(text: T): T => (text === null ? text : (Buffer.from(text).toString() as T))
