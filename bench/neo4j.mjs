/**
 * How fast a graph comes into Neo4j: `npm run bench:neo4j`, or `npm run bench:neo4j -- 1000 10000`.
 *
 * For each number of statements, made up with a fixed seed, prints the seconds that `onrecord load` takes over the network
 * (indexes included, on a server just started) beside those of `neo4j-admin database import full` on the same data
 * (without indexes), and their ratio. Needs Java and Maven, as the tests do.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importArguments, neo4jAdminFiles } from '../dist/export/neo4j-admin.js'
import { writeAside } from '../dist/export/write-aside.js'
import { foldGraph } from '../dist/fold.js'
import { Database } from '../dist/neo4j/database.js'
import { loadGraph } from '../dist/neo4j/load.js'
import { createNeo4j } from '../test/neo4j/server.mjs'
import { randomNumbers } from '../test/random.mjs'
import { numbersOf } from './arguments.mjs'

const sizes = numbersOf(import.meta.filename, [1_000, 10_000, 100_000])

const STATEMENTS_AN_ARTICLE = 20
const WORDS =
  'the of port strike budget talks plan minister union ships never agreed rise fall warned border tax'.split(' ')

/** Records of articles with some twenty statements each, by and about a few of a twentieth as many persons. */
function* records(statements) {
  const numbers = randomNumbers(42)
  const random = (below) => Math.floor(below * numbers())
  const persons = Math.max(20, statements / 20)
  for (let article = 0; article < statements / STATEMENTS_AN_ARTICLE; article += 1) {
    const entities = Array.from({ length: 8 }, (_, i) => {
      const number = random(persons)
      return { id: `e${i}`, type: 'PERSON', name: `First${number} Last${number}`, aliases: [`Last${number}`] }
    })
    const sentences = Array.from({ length: STATEMENTS_AN_ARTICLE }, () =>
      Array.from({ length: 25 }, () => WORDS[random(WORDS.length)] + random(50)).join(' '),
    )
    let start = 0
    yield {
      schema: 2,
      id: `a${article}`,
      maker: 'bench',
      article: { ...NOTHING, outlet: `Paper ${random(50)}`, publishedAt: `2025-0${1 + random(9)}-1${random(10)}` },
      text: `${sentences.join('.\n')}.`,
      entities,
      mentions: entities.map(({ id, type }, i) => ({ start: i, end: i + 1, type, entity: id, proper: true })),
      statements: sentences.map((sentence, i) => {
        const content = [[start, start + sentence.length]]
        start += sentence.length + 2
        const [speaker, target, other] = [random(8), random(8), random(8)].map((number) => `e${number}`)
        const about = [...new Set([target, other])]
        const rest = { addressee: null, saidOn: `2025-0${1 + random(9)}-2${random(9)}`, confidence: 0.5 }
        return { id: `s${i}`, form: 'indirect', source: [], cue: [], content, speaker, about, ...rest }
      }),
    }
  }
}

const NOTHING = { url: null, title: null, agency: null, file: null, line: null }

async function seconds(work) {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

async function measure(statements) {
  const graph = await foldGraph(records(statements))
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  for (const { file, text } of neo4jAdminFiles(graph)) await writeAside(join(folder, file), text)
  const [imported, loaded] = [await createNeo4j(), await createNeo4j()]
  const byImporter = await seconds(() => imported.admin(importArguments('neo4j').join(' '), folder))
  await loaded.start()
  const database = await Database.open(loaded)
  const byDriver = await seconds(() => loadGraph(database, graph))
  await database.close()
  for (const server of [imported, loaded]) await server.remove()
  rmSync(folder, { recursive: true })
  return { statements, nodes: graph.order, relationships: graph.size, byImporter, byDriver }
}

console.log('statements     nodes  relationships  importer s   load s  ratio  statements a second')
for (const size of sizes) {
  const { statements, nodes, relationships, byImporter, byDriver } = await measure(size)
  const cells = [
    String(statements).padStart(10),
    String(nodes).padStart(9),
    String(relationships).padStart(14),
    byImporter.toFixed(1).padStart(11),
    byDriver.toFixed(1).padStart(8),
    (byDriver / byImporter).toFixed(1).padStart(6),
    (statements / byDriver).toFixed(0).padStart(20),
  ]
  console.log(cells.join(' '))
}
