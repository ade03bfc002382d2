import { Neo4jError } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { Database } from '../../src/neo4j/database.ts'
import { problemOf } from '../../src/neo4j/problems.ts'
import { type Outcome, onrecord } from '../cli/onrecord.ts'
import { limitFileSize } from '../record/limit-file-size.ts'
import { seedRecords } from '../seed-records.mjs'
import { AWKWARD } from './awkward.ts'
import { buildOf, emptyDatabase } from './database.ts'
import { createNeo4j, type Server } from './server.mjs'

const { uri, password } = inject('neo4j')
const cwd = buildOf(seedRecords())

const load = (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Outcome> =>
  onrecord(['load', '.', ...args], { cwd, env })

describe('one line says what is wrong and how to mend it, and the exit code is 1', () => {
  test.each([
    ['wrong password', { NEO4J_PASSWORD: 'wrong' }, [], 'refuses user neo4j: check NEO4J_PASSWORD and --user'],
    ['wrong user', { NEO4J_PASSWORD: password }, ['--user', 'nobody'], 'refuses user nobody'],
    ['wrong database', { NEO4J_PASSWORD: password }, ['--database', 'nope'], 'has no database nope: SHOW DATABASES'],
    [
      'no server',
      { NEO4J_PASSWORD: password },
      ['--uri', 'bolt://127.0.0.1:1'],
      'no Neo4j answers at bolt://127.0.0.1:1',
    ],
    [
      'no such host',
      { NEO4J_PASSWORD: password },
      ['--uri', 'neo4j://no.example'],
      'no Neo4j answers at neo4j://no.ex',
    ],
    ['no address', { NEO4J_PASSWORD: password }, ['--uri', 'localhost:7687'], 'is no address of a Neo4j server'],
    ['password in it', { NEO4J_PASSWORD: password }, ['--uri', 'bolt://a:b@localhost'], 'is no address of a Neo4j'],
    ['no password', {}, [], 'set the environment variable NEO4J_PASSWORD'],
  ])('%s', async (_, env: Record<string, string>, args, message) => {
    const { code, stdout, stderr } = await load({ NEO4J_URI: uri, ...env }, ...args)
    expect(stderr).toContain(message)
    expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 1, stdout: '', lines: 1 })
  })

  test('no build', async () => {
    const { code, stderr } = await onrecord(['load', 'nowhere'], { cwd, env: { NEO4J_PASSWORD: password } })
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('nowhere/records.ndjson: ') })
  })

  test('options that cannot be', async () => {
    const { code, stderr } = await load({}, '--batch', '0')
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('Give a whole number from 1') })
  })

  // Community Edition has no users that may only read.
  test('user who may only read', () => {
    const error = new Neo4jError('Write operations are not allowed', 'Neo.ClientError.Security.Forbidden', '', '')
    expect(problemOf(error, { uri, user: 'ada', password: '' })).toBe(
      'user ada may not do this (Write operations are not allowed): use one who may write and make indexes',
    )
  })
})

test('a foreign double id is named, and the database stays as it is', async () => {
  const database = await emptyDatabase()
  try {
    await database.write('DROP CONSTRAINT onrecord_place_id IF EXISTS')
    await database.write("CREATE (:Place {id: 'twice'}), (:Place {id: 'twice'})")
    const { code, stderr } = await load({ NEO4J_URI: uri, NEO4J_PASSWORD: password })
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('load into a database of its own') })
    expect(await database.read('MATCH (n) RETURN labels(n) AS labels')).toHaveLength(2)
  } finally {
    await database.write('MATCH (n) DETACH DELETE n')
    await database.close()
  }
})

describe('a server of its own', () => {
  let server: Server
  beforeAll(async () => {
    server = await createNeo4j({ settings: { 'db.tx_log.preallocate': 'false' } })
    await server.start()
  })
  afterAll(() => server.remove())

  const loadThere = (): Promise<Outcome> => load({ NEO4J_URI: server.uri, NEO4J_PASSWORD: server.password })

  test('that is read-only is told from one that is not', async () => {
    expect((await loadThere()).code).toBe(0)
    // A read-only database cannot recover from a kill.
    await server.stop()
    await server.configure({ 'server.databases.default_to_read_only': 'true' })
    await server.start()
    const { code, stderr } = await loadThere()
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('is read-only: see server.databases') })
    await server.kill()
    await server.configure({ 'server.databases.default_to_read_only': 'false' })
    await server.start()
  })

  test('whose disk is full says so, and takes the rest when there is room again', async () => {
    limitFileSize(100_000, server.pid)
    const awkward = buildOf(AWKWARD)
    const env = { NEO4J_URI: server.uri, NEO4J_PASSWORD: server.password }
    const { code, stderr } = await onrecord(['load', '.', '--wipe', '--yes'], { cwd: awkward, env })
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('whether its disk is full') })
    // A new process, without the limit.
    await server.kill()
    await server.start()
    expect((await onrecord(['load', '.', '--yes'], { cwd: awkward, env })).code).toBe(0)
    const database = await Database.open(server)
    const [row] = await database.read('MATCH (a:Article) RETURN count(a) AS articles')
    await database.close()
    expect(row).toEqual({ articles: AWKWARD.length })
  })
})
