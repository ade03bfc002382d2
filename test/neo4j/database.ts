import { inject } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import type { RecordGraph } from '../../src/graph/draft.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { Database } from '../../src/neo4j/database.ts'
import { serializeRecord } from '../../src/record/serialize.ts'
import { folderOf } from '../ingest/folder.ts'
import { seedRecords } from '../seed-records.mjs'

/** The tests' database, with nothing in it. */
export async function emptyDatabase(): Promise<Database> {
  const database = await Database.open(inject('neo4j'))
  await database.write('MATCH (n) DETACH DELETE n')
  return database
}

export const seedGraph = (): Promise<RecordGraph> => foldGraph(seedRecords())

/** A folder with a build of these records. */
export const buildOf = (records: readonly ArticleRecord[]): string =>
  folderOf({ 'records.ndjson': records.map((record) => `${serializeRecord(record)}\n`).join('') })
