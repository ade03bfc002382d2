import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serializeRecord } from '../../src/record/serialize.ts'
import { folderOf } from '../ingest/folder.ts'
import { makeRecord } from '../record/sample.ts'
import { articleText } from './articles.ts'
import { bash, onrecord } from './onrecord.ts'

const STATEMENTS = 40

/** A record with so many statements, all of one person. */
function recordLine(number: number): string {
  const text = 'It is said and said again. '.repeat(STATEMENTS)
  const statements = Array.from({ length: STATEMENTS }, (_, i) => ({
    ...{ id: `s${i}`, form: 'indirect' as const, source: [], cue: [], content: [[27 * i, 27 * i + 25] as const] },
    ...{ speaker: 'e1', about: [], addressee: null, saidOn: null, confidence: 1 },
  }))
  const entities = [{ id: 'e1', type: 'PERSON' as const, name: `Ann Lowe ${number}`, aliases: [] }]
  return `${serializeRecord(makeRecord(`a${number}`, { text, entities, statements }))}\n`
}

test('where memory will not do, it is said beforehand, and nothing is half written', async () => {
  const lines = Array.from({ length: 1500 }, (_, number) => recordLine(number))
  const cwd = folderOf({ 'graph/records.ndjson': lines.join(''), 'a.txt': articleText(1) })
  const env = { NODE_OPTIONS: '--max-old-space-size=64' }
  const remedy = /Node\.js takes \d+ MB at most: set NODE_OPTIONS=--max-old-space-size=\d+ and run the command again$/
  const commands = [
    ['export', 'graph', '-f', 'json', '-o', 'graph.json'],
    ['build', 'a.txt', '-o', 'graph', '--root', '.'],
  ]
  for (const args of commands) {
    const { code, stdout, stderr } = await onrecord(args, { cwd, env })
    expect({ code, stdout }, stderr).toEqual({ code: 1, stdout: '' })
    const [before, after, ...others] = stderr.trim().split('\n')
    expect(before).toMatch(remedy)
    expect(before).toMatch(/^The graph may need some \d+ MB of memory/)
    expect(after).toMatch(remedy)
    expect(after).toMatch(/^the graph of these records needs more memory/)
    expect(others).toEqual([])
  }
  for (const file of ['graph.json', 'graph/graph.json']) expect(existsSync(join(cwd, file))).toBe(false)
  // As it says, and with the article that was read before.
  const { code, stderr } = await onrecord(commands[1] ?? [], { cwd })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('too few files that may be open are told before anything is done', async () => {
  const cwd = folderOf({ 'a.txt': articleText(1) })
  const { code, stdout, stderr } = await bash('ulimit -n 40; onrecord build a.txt -o graph', { cwd })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toBe(
    'only 40 files may be open at a time here, and onrecord needs 128: run `ulimit -n 1024` first, in the same shell\n',
  )
  expect(existsSync(join(cwd, 'graph'))).toBe(false)
  expect((await bash('ulimit -n 128; onrecord build a.txt -o graph --jobs 2', { cwd })).code).toBe(0)
})

test('names that are longer than a database finds are told where its files are written', async () => {
  const outlet = 'Łódź Echo '.repeat(1000).trim()
  const cwd = folderOf({ 'graph/records.ndjson': `${serializeRecord(makeRecord('a', { article: { outlet } }))}\n` })
  const { code, stderr } = await onrecord(['export', 'graph', '-f', 'neo4j-admin', '-o', 'import'], { cwd })
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: `1 name is longer than the 8000 bytes that a database finds names by, and cut there, the whole kept as fullName: "${'Łódź Echo '.repeat(8).trim()}…"\n`,
  })
})
