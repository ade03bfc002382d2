import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/neo4j/database.ts'
import { loadGraph } from '../../src/neo4j/load.ts'
import { checksum, emptyDatabase, seedGraph } from './database.ts'

let database: Database
beforeAll(async () => {
  database = await emptyDatabase()
})
afterAll(() => database.close())

const count = async (cypher: string): Promise<number> => {
  const [row] = await database.read<{ count: number }>(`${cypher} AS count`)
  return row?.count ?? -1
}

test('all nodes and edges arrive, and a second load changes nothing', async () => {
  const graph = await seedGraph()
  const report = await loadGraph(database, graph)
  expect(report).toEqual({
    nodes: graph.order,
    relationships: graph.size,
    resumed: 0,
    removed: 0,
    kept: 0,
    interrupted: false,
  })
  expect(await count('MATCH (n) WHERE NOT n:OnrecordBuild RETURN count(n)')).toBe(graph.order)
  expect(await count('MATCH ()-[r]->() RETURN count(r)')).toBe(graph.size)
  const before = await checksum(database)
  expect(await loadGraph(database, graph)).toEqual(report)
  expect(await checksum(database)).toBe(before)
})
