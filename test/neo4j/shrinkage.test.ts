import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest'
import type { Database } from '../../src/neo4j/database.ts'
import { type Outcome, onrecord } from '../cli/onrecord.ts'
import { seedRecords } from '../seed-records.mjs'
import { checksum } from './contents.mjs'
import { buildOf, emptyDatabase } from './database.ts'

const { uri, user, password } = inject('neo4j')
const load = (cwd: string, ...args: readonly string[]): Promise<Outcome> =>
  onrecord(['load', '.', ...args], { cwd, env: { NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password } })

const whole = buildOf(seedRecords())
const most = buildOf(seedRecords().slice(1))
const few = buildOf(seedRecords().slice(0, 1))
const none = buildOf([])

let database: Database
beforeEach(async () => {
  await database?.close()
  database = await emptyDatabase()
})
afterAll(() => database.close())

describe('a load that would take out more than half', () => {
  test.each([
    ['of a build that lost most', few, []],
    ['of a build that lost all', none, []],
    ['after a wipe', few, ['--wipe']],
  ])('%s changes nothing, says how much it is, and does it with --yes', async (_, cwd, args: string[]) => {
    expect((await load(whole)).code).toBe(0)
    const before = await checksum(database)
    const { code, stdout, stderr } = await load(cwd, ...args)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    const [, lost, all] =
      /^(\d+) of the (\d+) nodes of earlier loads are not in \., .*: .* add --yes\n$/.exec(stderr) ?? []
    expect(Number(lost), stderr).toBeGreaterThan(Number(all) / 2)
    expect(await checksum(database)).toBe(before)

    expect(await load(cwd, '--yes', ...args)).toMatchObject({ code: 0, stderr: '' })
    const after = await checksum(database)
    await database.close()
    database = await emptyDatabase()
    expect((await load(cwd)).code).toBe(0)
    expect(after).toBe(await checksum(database))
  })
})

test('a load that takes out less, or brings more, is not asked', async () => {
  // What others have there does not count.
  await database.write('UNWIND range(1, 5000) AS i CREATE (:Person {id: toString(i)})')
  for (const cwd of [few, whole, most, whole]) expect(await load(cwd, '--quiet')).toMatchObject({ code: 0, stderr: '' })
})
