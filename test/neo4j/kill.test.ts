import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Database } from '../../src/neo4j/database.ts'
import { onrecord } from '../cli/onrecord.ts'
import { outcomeOf, startOnrecord } from '../cli/start.mjs'
import { folderOf } from '../ingest/folder.ts'
import { kills, victimsOfLoad } from '../kills/kills.mjs'
import { randomNumbers } from '../random.mjs'
import { seedRecords } from '../seed-records.mjs'
import { checksum } from './contents.mjs'
import { buildOf } from './database.ts'
import { createNeo4j, type Server } from './server.mjs'

const KILLS = 8
const SERVER_KILLS = 8
/** Longer than a load takes in batches so small, start included. */
const LONGEST_MS = 2500

const all = buildOf(seedRecords())
const some = buildOf(seedRecords().slice(0, 6))

let server: Server
beforeAll(async () => {
  server = await createNeo4j()
  await server.start()
})
afterAll(() => server.remove())

const args = ['load', '.', '--yes', '--batch', '25', '--quiet']
const env = (): Record<string, string> => ({ NEO4J_URI: server.uri, NEO4J_PASSWORD: server.password })

async function stateOf(): Promise<string> {
  const database = await Database.open(server)
  try {
    return await checksum(database)
  } finally {
    await database.close()
  }
}

test(`the loader killed ${KILLS} times, the database ends up as if nothing had been`, async () => {
  for await (const { at, seed, problems } of kills(victimsOfLoad(folderOf({}), server), KILLS, 1))
    expect(problems, `seed ${seed}, ${at}`).toEqual([])
}, 1_800_000)

test(`the server killed ${SERVER_KILLS} times, the database ends up as if nothing had been`, async () => {
  expect((await onrecord(args, { cwd: all, env: env() })).code).toBe(0)
  const untroubled = await stateOf()
  const random = randomNumbers(2026)
  for (let kill = 0; kill < SERVER_KILLS; kill += 1) {
    // By turns, so that there is always something to write and something to take out.
    const outcome = outcomeOf(startOnrecord(args, { cwd: kill % 2 ? all : some, env: env() }))
    await sleep(300 + random() * LONGEST_MS)
    await server.kill()
    await server.start()
    const { code, stderr } = await outcome
    if (code !== 0) expect(stderr).toMatch(/: (?:start the server|run the command again|wait a moment)/)
  }
  const last = await onrecord(args, { cwd: all, env: env() })
  expect(last.code, last.stderr).toBe(0)
  expect(await stateOf()).toBe(untroubled)
}, 1_800_000)
