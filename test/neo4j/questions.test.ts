import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import { Database } from '../../src/neo4j/database.ts'
import { loadGraph } from '../../src/neo4j/load.ts'
import { ask } from '../../src/questions/ask.ts'
import { type GivenParameters, parametersOf } from '../../src/questions/parameters.ts'
import { type Question, readQuestion, readQuestions } from '../../src/questions/question.ts'
import { answerFile, answerOf, CASES, NEEDS_GDS, STRANGE } from '../questions/cases.ts'
import { emptyDatabase } from './database.ts'
import { operatorsOf } from './plan.ts'
import { QUESTION_CONCEPTS, questionRecords } from './question-records.ts'
import { createNeo4j } from './server.mjs'

let database: Database
beforeAll(async () => {
  database = await emptyDatabase()
  await loadGraph(database, await foldGraph(questionRecords(), { concepts: QUESTION_CONCEPTS }))
  // Plans follow what is in the indexes: not what other tests had there.
  await database.read('CALL db.prepareForReplanning()')
})
afterAll(() => database.close())

const questions = readQuestions()

test('every question has a case', () => {
  const names = questions.map(({ name }) => name).filter((name) => name !== NEEDS_GDS)
  expect(Object.keys(CASES)).toEqual(names)
})

/** With UPDATE=1 the answer is written anew: check what changed against the articles. */
async function expectAnswer(database: Database, name: string, given: GivenParameters): Promise<void> {
  const rows = await ask(database, readQuestion(name), given)
  if (process.env.UPDATE)
    writeFileSync(answerFile(name), `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`)
  expect(rows).toEqual(answerOf(name))
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
    await loadGraph(withGds, await foldGraph(questionRecords(), { concepts: QUESTION_CONCEPTS }))
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
    // The index leaves out "no" and "not": 14 statements have the strikes.
    ['strikes', 14],
    ['no strikes', 2],
    ['Not strikes', 1],
    ['not', 0],
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
