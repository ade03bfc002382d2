import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { loadGraph } from '../../src/neo4j/load.ts'
import { indexStatements } from '../../src/neo4j/schema-statements.ts'
import { parseLines } from '../cli/articles.ts'
import { bash, type Outcome, onrecord } from '../cli/onrecord.ts'
import { emptyDatabase } from './database.ts'
import { questionRecords } from './question-records.ts'

const cwd = import.meta.dirname
const { uri, user, password } = inject('neo4j')
const env = { NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password }
const query = (...args: string[]): Promise<Outcome> => onrecord(['query', ...args], { cwd, env })

let database: Database
beforeAll(async () => {
  database = await emptyDatabase()
  await loadGraph(database, await foldGraph(questionRecords()))
})
afterAll(() => database.close())

const WHITLOCK = ['said-about', '--param', 'name=Caroline Whitlock']
const ROW = {
  on: '2026-03-06',
  speaker: 'aides',
  cue: 'said',
  said: 'Sens. Caroline Whitlock and Thomas Ebersole declined to comment',
  polarity: 'asserted',
  article: 'Louisiana sues over frozen levee money; attorney general vows fight',
  start: 2066,
}

describe('the answer', () => {
  test('is a table, in a pipe with a line a row', async () => {
    const { code, stdout, stderr } = await query(...WHITLOCK)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [head = '', row = '', ...rest] = stdout.split('\n')
    expect(head.trim().split(/ {2,}/)).toEqual(Object.keys(ROW))
    expect(row.split(/ {2,}/)).toEqual(Object.values(ROW).map(String))
    expect(rest).toEqual([''])
  })

  test('on a terminal, the table is as wide as that', async () => {
    const line = 'stty cols 80; onrecord query said-about'
    const { stdout } = await bash(
      `export -f onrecord; SHELL=$BASH script --quiet --return --command ${JSON.stringify(line)} /dev/null`,
      { cwd, env: { ...env, NO_COLOR: '1' } },
    )
    const lines = stdout.split('\r\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(lines.length).toBeGreaterThan(8)
    expect(stdout).toContain('─')
  })

  test('is a JSON line a row', async () => {
    const { code, stdout, stderr } = await query(...WHITLOCK, '--json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(parseLines(stdout)).toEqual([ROW])
  })

  test('is CSV with a header', async () => {
    const { code, stdout, stderr } = await query(...WHITLOCK, '--csv')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(parse(stdout, { columns: true })).toEqual([{ ...ROW, start: '2066' }])
  })

  test('of nothing is said on standard error', async () => {
    expect(await query('search-statements', '-p', 'words=zeppelin')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Nothing found.\n',
    })
  })
})

describe('a name', () => {
  test.each([
    ['said-by', 'name', 'healey', 'John Healey'],
    ['said-by', 'name', 'RENEE FONTENOT', 'Renée Fontenot'],
    ['said-by', 'name', 'Whitlock', 'Caroline Whitlock'],
    ['said-by', 'name', 'henry "Hank" Thibodeaux', 'Henry Thibodeaux'],
    ['said-about', 'name', 'fema', 'Federal Emergency Management Agency'],
    ['said-about-event-by-country', 'event', 'geneva SUMMIT', 'Geneva summit'],
    ['offices-and-holders', 'body', 'britain', 'United Kingdom'],
    ['outlet-by-day', 'outlet', 'northern ledger', 'Northern Ledger'],
    ['search-statements', 'speaker', 'castleden', 'Miriam Castleden'],
  ])('%s: %s=%s is %s', async (name, parameter, given, meant) => {
    const { code, stdout, stderr } = await query(name, '-p', `${parameter}=${given}`, '--json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${given}: taken as ${meant}\n` })
    expect(stdout).toBe((await query(name, '-p', `${parameter}=${meant}`, '--json')).stdout)
  })

  test('that several bear is the one most spoken of, and the others are named', async () => {
    const { code, stdout, stderr } = await query('said-by', '-p', 'name=dunmore', '--json')
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'dunmore: taken as Kevin Dunmore, most spoken of; others: K. Dunmore\n',
    })
    expect(stdout).toBe((await query('said-by', '-p', 'name=Kevin Dunmore', '--json')).stdout)
  })

  test.each([
    ['said-by', 'name=Miriam Casleden', /^Nobody and nothing in .*"Miriam Casleden"\. Did you mean Miriam Castleden/],
    ['said-by', 'name=+-"*', /^Nobody and nothing in this database is called "\+-"\*"\. Give a name/],
    ['said-by', 'name=', /^Nobody and nothing in this database is called ""/],
    ['event-participants', 'event=Miriam Castleden', /^No event in this database is called/],
    ['outlet-by-day', 'outlet=Northen Ledger', /^No outlet in .* Did you mean Northern Ledger\?/],
    ['said-by', 'name=\u001b[31mred', /called "�\[31mred"/],
  ])('%s %s is unknown', async (name, parameter, message) => {
    const { code, stdout, stderr } = await query(name, '-p', parameter)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(message)
  })
})

test('a default that the database does not have is told of', async () => {
  await database.write("MATCH (n:Person {name: 'Glenn Satterfield'}) SET n.name = 'Somebody Else'")
  const { code, stderr } = await query('timeline')
  await database.write("MATCH (n:Person {name: 'Somebody Else'}) SET n.name = 'Glenn Satterfield'")
  expect(code).toBe(1)
  expect(stderr).toMatch(
    /"Glenn Satterfield"\..*\nThat is the default, from the sample articles: set --param name=…\n$/,
  )
})

describe('the database', () => {
  test('in which a load was broken off answers with a warning', async () => {
    await database.write('MATCH (b:OnrecordBuild) SET b.complete = false')
    const { code, stdout, stderr } = await query(...WHITLOCK, '--json')
    await database.write('MATCH (b:OnrecordBuild) SET b.complete = true')
    expect(code).toBe(0)
    expect(stderr).toBe('The last load was broken off, so the answer may lack something: run `onrecord load` again.\n')
    expect(parseLines(stdout)).toEqual([ROW])
  })

  test('with a wrong password is told of', async () => {
    const { code, stderr } = await onrecord(['query', 'said-about'], { cwd, env: { ...env, NEO4J_PASSWORD: 'wrong' } })
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/refuses user neo4j/) })
  })

  test('without GDS says so', async () => {
    const { code, stderr } = await query('co-mention-communities-gds')
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'this needs the Graph Data Science library (GDS), which the server does not have: install its plugin\n',
    })
  })

  test('without the indexes, as after an import, says what makes them', async () => {
    await database.write('DROP INDEX onrecord_statements')
    try {
      const { code, stderr } = await query('search-statements')
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('run `onrecord load`, which makes') })
    } finally {
      for (const statement of indexStatements()) await database.write(statement)
    }
  })

  test('that onrecord never filled is told of', async () => {
    await database.write('MATCH (n) DETACH DELETE n')
    expect(await query(...WHITLOCK)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'the database holds no graph of onrecord: run `onrecord load` first\n',
    })
  })
})
