import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import { ask } from '../../src/neo4j/ask.ts'
import { Database } from '../../src/neo4j/database.ts'
import { loadGraph } from '../../src/neo4j/load.ts'
import { type GivenParameters, parametersOf } from '../../src/neo4j/parameters.ts'
import { type Question, readQuestion, readQuestions } from '../../src/neo4j/question.ts'
import { emptyDatabase } from './database.ts'
import { operatorsOf } from './plan.ts'
import { questionRecords } from './question-records.ts'
import { createNeo4j } from './server.mjs'

let database: Database
beforeAll(async () => {
  database = await emptyDatabase()
  await loadGraph(database, await foldGraph(questionRecords()))
  // Plans follow what is in the indexes: not what other tests had there.
  await database.read('CALL db.prepareForReplanning()')
})
afterAll(() => database.close())

/** Question → the parameters of the answer in `answers/`, which was checked against the articles by hand. */
const CASES: Readonly<Record<string, GivenParameters>> = {
  'agreed-claims': {},
  'claims-in-several-outlets': {},
  'co-mention-communities': { articles: 2 },
  'concepts-by-outlet': {},
  'contradicted-claims': {},
  'country-about-country': {},
  'coverage-by-outlet': { name: 'Glenn Satterfield' },
  'critics-and-defenders': { least: 4 },
  'direct-or-indirect': { least: 8 },
  'disputed-claims': {},
  'doubtful-statements': {},
  'entities-without-statements': { limit: 8 },
  'event-participants': {},
  evidence: {},
  exchange: {},
  'expected-statements': {},
  'experts-by-gender': {},
  'find-entity': { words: 'hank' },
  'first-to-say': { words: 'ransom' },
  'likely-duplicates': {},
  'most-spoken-about': { limit: 6 },
  'mutual-mentions': {},
  'offices-and-holders': { body: 'Louisiana' },
  'opposed-on': { name: 'Saltmere inquiry' },
  'outlet-against-whom': {},
  'outlet-by-day': {},
  'paths-between': { name: 'Kevin Dunmore', other: 'Taras Hnatenko' },
  'picture-around': { name: 'Colin Yarwood' },
  'praise-and-blame': { name: 'Miriam Castleden' },
  'quoted-by-outlet': { most: 2 },
  'refusals-and-denials': {},
  'repeated-claims': { name: 'Miriam Castleden', limit: 3 },
  'said-about': { name: 'Caroline Whitlock' },
  'said-about-event-by-country': {},
  'said-between-days': { from: '2025-12-01', until: '2026-02-10' },
  'said-by': { name: 'Renée Fontenot' },
  'said-to': { name: 'James Calloway' },
  'said-within-said': { limit: 10 },
  'search-statements': { words: 'port strikes', speaker: 'Kevin Dunmore' },
  'sharpest-exchanges': {},
  'sides-by-month': { name: 'Norvane Ports' },
  'spoken-about-never-quoted': { least: 2 },
  'targets-by-share-against': {},
  timeline: { name: 'Henry Thibodeaux' },
  'topic-speakers': { words: 'letter' },
  'undated-statements': {},
  'unnamed-share-by-outlet': {},
  'unnamed-sources-by-outlet': { limit: 9 },
  'who-changed': {},
  'who-changed-sides': {},
  'who-is-alone': {},
  'who-speaks-about-whom': { least: 4 },
  'who-stands-with-whom': { name: 'Saltmere inquiry' },
  'who-talks-to-whom': { limit: 6 },
}

/** The server that the tests share has no GDS. */
const NEEDS_GDS = 'co-mention-communities-gds'

const questions = readQuestions()

test('every question has a case', () => {
  const names = questions.map(({ name }) => name).filter((name) => name !== NEEDS_GDS)
  expect(Object.keys(CASES)).toEqual(names)
})

/** With UPDATE=1 the answer is written anew: check what changed against the articles. */
async function expectAnswer(database: Database, name: string, given: GivenParameters): Promise<void> {
  const rows = await ask(database, readQuestion(name), given)
  const file = join(import.meta.dirname, 'answers', `${name}.json`)
  if (process.env.UPDATE) writeFileSync(file, `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`)
  expect(rows).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  expect(rows.length).toBeGreaterThan(0)
  expect(await ask(database, readQuestion(name), given)).toEqual(rows)
}

test.each(Object.entries(CASES))('%s is answered', (name, given) => expectAnswer(database, name, given))

/** Questions that the samples cannot answer as they are asked by default: see `question-records.ts`. */
test.each(questions.filter(({ name }) => name !== NEEDS_GDS))('$name has an answer by default', async (question) => {
  expect(await ask(database, question)).not.toEqual([])
})

test('with GDS, the question that needs it is answered', async () => {
  const server = await createNeo4j({ gds: true })
  await server.start()
  const withGds = await Database.open(server)
  try {
    await loadGraph(withGds, await foldGraph(questionRecords()))
    await expectAnswer(withGds, NEEDS_GDS, { members: 8 })
  } finally {
    await withGds.close()
    await server.remove()
  }
})

test('without GDS, the question that needs it says so', async () => {
  await expect(ask(database, readQuestion(NEEDS_GDS))).rejects.toThrow(/Graph Data Science library \(GDS\)/)
})

const SEEKS = ['NodeIndexSeek', 'NodeIndexSeekByRange', 'NodeUniqueIndexSeek', 'ProcedureCall']
const SCANS = [
  'AllNodesScan',
  'NodeByLabelScan',
  'UnionNodeByLabelsScan',
  'NodeIndexScan',
  'DirectedRelationshipTypeScan',
]
const FROM_START = ['name', 'other', 'event', 'outlet', 'body', 'words', 'from']

const isFromStart = ({ parameters }: Question): boolean => parameters.some(({ name }) => FROM_START.includes(name))

describe('a question that starts from a name, a day or words looks them up in an index', () => {
  test.each(questions.filter(isFromStart))('$name', async (question) => {
    const { order, leaves } = await operatorsOf(question.cypher, parametersOf(question, {}))
    expect(SEEKS).toContain(order[0])
    expect(order.filter((operator) => SCANS.includes(operator))).toEqual([])
    // A product of what indexes find is small, one of anything else is not.
    if (order.includes('CartesianProduct')) expect(leaves.filter((leaf) => !SEEKS.includes(leaf))).toEqual([])
  })
})

describe('a question to the whole graph makes no product of it', () => {
  test.each(questions.filter((question) => !isFromStart(question) && question.name !== NEEDS_GDS))(
    '$name',
    async (question) => {
      const { order } = await operatorsOf(question.cypher, parametersOf(question, {}))
      expect(order.filter((operator) => ['AllNodesScan', 'CartesianProduct'].includes(operator))).toEqual([])
    },
  )
})

const STRANGE = [
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  '"',
  '\\',
  'a\\',
  'AND',
  'a OR',
  'NOT',
  '',
  '   ',
  "'; MATCH (n) DETACH DELETE n //",
  '`',
  '$name',
  '🛟',
  '[1 TO 2]',
  'said:x',
  'x'.repeat(20_000),
]

describe('names and words are taken as they are', () => {
  const takers = questions.filter(({ parameters }) => parameters.some(({ type }) => type === 'text'))
  test.each(takers)('$name', async (question) => {
    for (const text of STRANGE) {
      const names = question.parameters.filter(({ type }) => type === 'text').map(({ name }) => [name, text])
      await expect(ask(database, question, Object.fromEntries(names))).resolves.toBeInstanceOf(Array)
    }
  })

  test.each([
    ['🛟', 2],
    ['Receipts? 🧾', 1],
    ['ransom*', 6],
    ['(ransom)', 6],
    ['ransom~', 6],
    ['text:ransom', 0],
    ['ransom OR levee', 0],
    ['rubber-ring', 2],
    ['RANSOM', 6],
  ])('words %j find %d statements', async (words, count) => {
    expect(await ask(database, readQuestion('search-statements'), { words })).toHaveLength(count)
  })
})

test.each(['said-by', 'said-about'])('%s leaves out statements whose speaker is less sure', async (question) => {
  const rowsAt = async (minConfidence: number): Promise<number> =>
    (await ask(database, readQuestion(question), { name: 'Miriam Castleden', minConfidence })).length
  const left = question === 'said-by' ? 1 : 0
  expect(await rowsAt(0.6)).toBe(await rowsAt(0))
  expect(await rowsAt(0.61)).toBe((await rowsAt(0)) - left)
})

test('a question cannot write', async () => {
  const writing = {
    ...readQuestion('said-about'),
    cypher: 'CREATE (n:Person {id: $name}) RETURN n.id AS id LIMIT $limit',
  }
  await expect(ask(database, writing)).rejects.toThrow(/write/i)
})
