import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import { Database } from '../../src/neo4j/database.ts'
import { loadGraph } from '../../src/neo4j/load.ts'
import { schemaStatements } from '../../src/neo4j/schema-statements.ts'
import { onrecord } from '../cli/onrecord.ts'
import { seedRecords } from '../seed-records.mjs'
import { AWKWARD } from './awkward.ts'
import { contents } from './contents.mjs'
import { buildOf, emptyDatabase } from './database.ts'
import { createNeo4j, type Server } from './server.mjs'

const run = promisify(execFile)
const RECORDS = [...seedRecords(), ...AWKWARD]

let server: Server
beforeAll(async () => {
  server = await createNeo4j()
})
afterAll(() => server.remove())

test('the importer, given the printed command, makes the graph that a load makes', async () => {
  const cwd = buildOf(RECORDS)
  const folder = "it's an export"
  const { code, stdout, stderr } = await onrecord(['export', '.', '-f', 'neo4j-admin', '-o', folder], { cwd })
  expect(code, stderr).toBe(0)
  const [command = ''] = stdout.split('\n').filter((line) => line.includes('neo4j-admin database import'))
  expect(command).toContain('--bad-tolerance=0')
  await run('bash', ['-c', `neo4j-admin() { ${server.adminCommand} "$@"; }\n${command}`], { cwd, maxBuffer: 1 << 26 })

  await server.start()
  const imported = await Database.open(server)
  const loaded = await emptyDatabase()
  try {
    await loadGraph(loaded, await foldGraph(RECORDS))
    expect(await contents(imported)).toEqual(await contents(loaded))

    // The second command printed: cypher-shell is no part of what Maven has, but what it would run is.
    expect(stdout).toContain('cypher-shell --file schema.cypher')
    const statements = readFileSync(join(cwd, folder, 'schema.cypher'), 'utf8')
      .split(';\n')
      .filter(Boolean)
    expect(statements).toEqual(schemaStatements())
    for (const statement of statements) await imported.write(statement)
    const indexes =
      "SHOW INDEXES YIELD name, type, state WHERE name STARTS WITH 'onrecord_' RETURN name, type, state ORDER BY name"
    expect(await imported.read(indexes)).toEqual(await loaded.read(indexes))

    const report = await loadGraph(imported, await foldGraph(RECORDS))
    expect(report.removed).toBe(0)
    expect(await contents(imported)).toEqual(await contents(loaded))
  } finally {
    await imported.close()
    await loaded.close()
  }
})
