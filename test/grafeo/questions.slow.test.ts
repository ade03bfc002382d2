import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import { GraphHere } from '../../src/grafeo/graph-here.ts'
import { createGrafeo } from '../../src/grafeo/package.ts'
import { ask } from '../../src/questions/ask.ts'
import { readQuestion, readQuestions } from '../../src/questions/question.ts'
import { QUESTION_CONCEPTS, questionRecords } from '../neo4j/question-records.ts'
import { answerOf, CASES, NEEDS_GDS, NEEDS_SERVER, STRANGE } from '../questions/cases.ts'
import { grafeoFolder } from '../setup/grafeo.mjs'

let graph: GraphHere
beforeAll(async () => {
  graph = await GraphHere.of(
    await foldGraph(questionRecords(), { concepts: QUESTION_CONCEPTS }),
    createGrafeo([grafeoFolder()]),
  )
})
afterAll(() => graph.close())

/** The answers are those of Neo4j, which its own tests hold. */
const CASES_HERE = Object.entries(CASES).filter(([name]) => name !== NEEDS_SERVER)
test.each(CASES_HERE)('%s is answered as Neo4j answers it, row by row', async (name, given) => {
  expect(await ask(graph, readQuestion(name), given)).toEqual(answerOf(name))
})

test('the question that needs a plugin of the server says so', async () => {
  await expect(ask(graph, readQuestion(NEEDS_GDS))).rejects.toThrow(/^this needs the Graph Data Science library/)
})

test('the question that counts days says so', async () => {
  await expect(ask(graph, readQuestion(NEEDS_SERVER))).rejects.toThrow(/^this cannot be answered without a server/)
})

test('what the engine cannot do is told in a line', async () => {
  const question = { ...readQuestion('said-about'), cypher: 'MATCH (n:Person|Place)\nRETURN n.name LIMIT $limit' }
  await expect(ask(graph, question)).rejects.toThrow(
    /^this cannot be answered without a server: .* \(Query error: .*\)$/,
  )
})

test('what takes the engine too long is told in a line', async () => {
  const engine = createGrafeo([grafeoFolder()])
  const slow = await GraphHere.of(await foldGraph([]), engine)
  engine.executeCypher = () =>
    Promise.reject(new Error('Query error: GRAFEO-Q003: timeout error: Query exceeded the 30s'))
  await expect(ask(slow, readQuestion('most-spoken-about'))).rejects.toThrow(/^this takes more than the 30 seconds/)
  slow.close()
})

describe('names and words are taken as they are', () => {
  const takers = readQuestions().filter(({ name, parameters }) => {
    return name !== NEEDS_GDS && name !== NEEDS_SERVER && parameters.some(({ type }) => type === 'text')
  })
  test.each(takers)('$name', async (question) => {
    for (const text of STRANGE) {
      const names = question.parameters.filter(({ type }) => type === 'text').map(({ name }) => [name, text])
      await expect(ask(graph, question, Object.fromEntries(names))).resolves.toBeInstanceOf(Array)
    }
  })

  /** As many as a server finds: `test/neo4j/questions.test.ts`. */
  test.each([
    ['🛟', 2],
    ['Receipts? 🧾', 1],
    ['ransom*', 6],
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
    expect(await ask(graph, readQuestion('search-statements'), { words })).toHaveLength(count)
  })
})
