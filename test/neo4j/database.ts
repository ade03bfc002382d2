import { createHash } from 'node:crypto'
import { inject } from 'vitest'
import type { RecordGraph } from '../../src/graph/draft.ts'
import { foldGraph } from '../../src/graph/fold.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { Database } from '../../src/neo4j/database.ts'
import { serializeRecord } from '../../src/record/serialize.ts'
import { folderOf } from '../ingest/folder.ts'
import { namedSeedRecords } from '../seed-records.ts'

/** The tests' database, with nothing in it. */
export async function emptyDatabase(): Promise<Database> {
  const database = await Database.open(inject('neo4j'))
  await database.write('MATCH (n) DETACH DELETE n')
  return database
}

/** The records of `seeds/` that were made by hand: what the answers to questions are checked against. */
export const seedRecords = (): ArticleRecord[] => namedSeedRecords().map(([, record]) => record)

export const seedGraph = (): Promise<RecordGraph> => foldGraph(seedRecords())

/** A folder with a build of these records. */
export const buildOf = (records: readonly ArticleRecord[]): string =>
  folderOf({ 'records.ndjson': records.map((record) => `${serializeRecord(record)}\n`).join('') })

/** All that a database holds, as lines in an order of their own. Equal contents give equal lines. */
export async function contents(database: Database): Promise<string[]> {
  const nodes = await database.read<{ line: unknown[] }>('MATCH (n) RETURN [n.id, labels(n), properties(n)] AS line')
  const edges = await database.read<{ line: unknown[] }>(
    'MATCH (a)-[r]->(b) RETURN [a.id, type(r), b.id, properties(r)] AS line',
  )
  return [...nodes, ...edges].map(({ line }) => JSON.stringify(line.map(inOrder))).sort()
}

/** A digest of all that a database holds. */
export const checksum = async (database: Database): Promise<string> =>
  createHash('sha256')
    .update((await contents(database)).join('\n'))
    .digest('hex')

/** Labels and properties have no order. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return [...value].sort()
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .map(([name, one]) => [name, String(one?.constructor?.name), one])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
}
