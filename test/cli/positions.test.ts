import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import initSqlJs from 'sql.js'
import { expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/model/record.ts'
import { serializeRecord } from '../../src/record/serialize.ts'
import { folderOf } from '../ingest/folder.ts'
import { seedRecords } from '../seed-records.mjs'
import { parseLines } from './articles.ts'
import { onrecord } from './onrecord.ts'

/** As much of the library as reads a file. */
interface SqlJs {
  readonly Database: new (file: Uint8Array) => { exec(sql: string): { readonly values: unknown[][] }[] }
}

const buildOf = (records: readonly ArticleRecord[]): string =>
  folderOf({ 'graph/records.ndjson': records.map((record) => `${serializeRecord(record)}\n`).join('') })
const cwd = buildOf(seedRecords())
const run = (...args: string[]) => onrecord(args, { cwd })

test('positions are printed with the words that show them', async () => {
  const { code, stdout, stderr } = await run('positions', 'graph', 'Castleden', '--on', 'Saltmere inquiry')
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'Castleden: taken as Miriam Castleden\n' })
  expect(stdout).toMatchInlineSnapshot(`
    "Miriam Castleden on Saltmere inquiry: against, then for
      against  2026-04-14, 3 statements, trust 1.00
        has rejected: calls for a Saltmere inquiry
        13-inquiry-refused.txt:3:51 · trust 1.00
      for  2026-05-18 to 2026-06-16, 3 statements, trust 1.00
        told: that she now supported the inquiry, five weeks after the government threw it out
        14-inquiry-ordered.md:7:107 · The Wexcombe Gazette · trust 1.00
    "
  `)
  const json = await run('positions', 'graph', 'Miriam Castleden', '--on', 'Saltmere inquiry', '--json')
  expect(parseLines(json.stdout)).toMatchObject([
    {
      type: 'position',
      statements: 6,
      changes: 1,
      runs: [{ side: 'against', firstOn: '2026-04-14' }, { side: 'for' }],
    },
  ])
})

test('changes and contradictions are both quoted, with a warning', async () => {
  const changed = await run('positions', 'graph', '--changed', '--on', 'Saltmere inquiry')
  expect(changed.stdout).toMatchInlineSnapshot(`
    "Miriam Castleden on Saltmere inquiry: against, then for
      against  2026-04-14
        telling: that the town “needs cranes, not lawyers”
        13-inquiry-refused.txt:3:93 · trust 1.00
      for  2026-05-18
        told: that she now supported the inquiry, five weeks after the government threw it out
        14-inquiry-ordered.md:7:107 · The Wexcombe Gazette · trust 1.00
      34 days passed between the two, and what they speak of may have changed: read both.
    "
  `)
  const contradicts = await run('positions', 'graph', 'Kevin Dunmore', '--contradicts', '--since', '2026-06-01')
  expect(contradicts.stdout).toMatchInlineSnapshot(`
    "Stellan Brandvold and Kevin Dunmore, one says what the other denies
      Stellan Brandvold  2026-06-16
        told: that nobody had warned him about the cracked crane on the north quay
        15-inquiry-opens.md:8:56 · Northern Ledger · trust 1.00
      Kevin Dunmore  2026-06-16
        said: his own members had warned Brandvold about the cracked crane on the north quay
        15-inquiry-opens.md:12:96 · Northern Ledger · trust 1.00
      Less than a day passed between the two; one speaks of the other: read both.
    "
  `)
  const few = await run('positions', 'graph', '--contradicts', '--most', '1')
  expect(few.stderr).toMatch(/^1 of \d+, the most direct; --most prints more\.\n$/)
  expect(parseLines((await run('positions', 'graph', '--contradicts', '--json')).stdout).length).toBeGreaterThan(40)
})

test('what cannot be told is said in a line', async () => {
  const fails = async (folder: string, ...args: string[]) => {
    const { code, stderr, stdout } = await onrecord(['positions', 'graph', ...args], { cwd: folder })
    return { code, stdout, stderr }
  }
  const one = buildOf(seedRecords().slice(12, 13))
  expect(await fails(one, '--changed')).toEqual({
    ...{ code: 1, stdout: '' },
    stderr: 'This build has one article: nothing can be compared. Add articles of other days or outlets.\n',
  })
  const older = seedRecords().map((record) => ({
    ...record,
    statements: record.statements.map(({ stance: _, ...statement }) => statement),
  }))
  expect(await fails(buildOf(older))).toEqual({
    ...{ code: 1, stdout: '' },
    stderr: 'No statement of this build is judged for or against: its records are older. Build it anew with --fresh.\n',
  })
  expect(await fails(cwd, 'Castledon')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^Nobody .* Did you mean/),
  })
  expect(await fails(cwd, '--on', 'Nowhere at all')).toMatchObject({ code: 1, stdout: '' })
  expect(await fails(cwd, '--until', '2020-01-01')).toMatchObject({
    code: 0,
    stdout: '',
    stderr: expect.stringMatching(/^Nobody named/),
  })
  expect(await fails(cwd, '--changed', '--contradicts')).toMatchObject({ code: 2, stdout: '' })
})

test('discourse networks are written, in windows too, and as codes of Discourse Network Analyzer', async () => {
  const network = await run(
    'export',
    'graph',
    '--as',
    'discourse',
    '--network',
    'subtract',
    '-f',
    'gexf',
    '-o',
    'a.gexf',
  )
  expect(network).toMatchObject({
    code: 0,
    stdout: '',
    stderr: expect.stringMatching(/^Polarisation 0\.\d\d: \d+ actors/),
  })
  expect(readFileSync(join(cwd, 'a.gexf'), 'utf8')).toContain('defaultedgetype="undirected"')
  const windows = ['--moving', '30', '--step', '30', '--since', '2026-04-01', '-f', 'graphml', '-o', 'windows']
  expect(await run('export', 'graph', '--as', 'discourse', ...windows)).toMatchObject({ code: 0, stderr: '' })
  expect(readdirSync(join(cwd, 'windows'))).toEqual([
    '2026-04-01_2026-04-30-graph.graphml',
    '2026-05-01_2026-05-30-graph.graphml',
    '2026-05-31_2026-06-29-graph.graphml',
  ])
  expect(
    await run('export', 'graph', '--as', 'discourse', '-f', 'dna', '-o', 'a.dna', '--since', '2026-06-01'),
  ).toMatchObject({ code: 0, stderr: '' })
  const { Database } = (await initSqlJs()) as unknown as SqlJs
  const [coded] = new Database(readFileSync(join(cwd, 'a.dna'))).exec(
    'SELECT Value, COUNT(*) FROM DATABOOLEAN GROUP BY Value ORDER BY Value',
  )
  expect(coded?.values).toEqual([
    [0, 4],
    [1, 3],
  ])
  for (const wrong of [
    ['--weight', 'cosine'],
    ['--moving', '3', '--as', 'people'],
    ['--network', 'both'],
  ])
    expect(await run('export', 'graph', '--as', 'discourse', ...wrong, '-f', 'gexf', '-o', 'b.gexf')).toMatchObject({
      code: 2,
      stdout: '',
    })
})
