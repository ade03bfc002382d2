import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Database } from '../../src/neo4j/database.ts'
import { type Outcome, onrecord } from '../cli/onrecord.ts'
import { outcomeOf, startOnrecord } from '../cli/start.mjs'
import { randomNumbers } from '../random.mjs'
import { seedRecords } from '../seed-records.mjs'
import { checksum } from './contents.mjs'
import { buildOf } from './database.ts'
import { createNeo4j, type Server } from './server.mjs'

const KILLS = 30
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

test(`killed ${KILLS} times, the loader or the server, the database ends up as if nothing had been`, async () => {
  expect((await onrecord(args, { cwd: all, env: env() })).code).toBe(0)
  const untroubled = await stateOf()
  const random = randomNumbers(2026)
  const outcomes: Outcome[] = []
  for (let kill = 0; kill < KILLS; kill += 1) {
    // By turns, so that there is always something to write and something to take out.
    const child = startOnrecord(args, { cwd: kill % 2 ? all : some, env: env() })
    const outcome = outcomeOf(child)
    await sleep(300 + random() * LONGEST_MS)
    if (kill % Math.ceil(KILLS / SERVER_KILLS) === 0) {
      await server.kill()
      await server.start()
    } else child.kill('SIGKILL')
    outcomes.push(await outcome)
  }
  const killed = outcomes.filter(({ code }) => code === null).length
  expect(killed, 'most were killed before they were done').toBeGreaterThan((KILLS - SERVER_KILLS) / 3)
  for (const { code, stderr } of outcomes)
    if (code !== null && code !== 0)
      expect(stderr).toMatch(/: (?:start the server|run the command again|wait a moment)/)

  const last = await onrecord(args, { cwd: all, env: env() })
  expect(last.code, last.stderr).toBe(0)
  expect(await stateOf()).toBe(untroubled)
}, 1_800_000)
