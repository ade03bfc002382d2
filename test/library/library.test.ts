import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decide, InputError, openGraph, records } from '../../src/index.ts'
import { build } from '../../src/library/build.ts'
import { extract } from '../../src/library/extract.ts'
import { positionsOf } from '../../src/positions/positions.ts'
import { serializeRecord } from '../../src/record/serialize.ts'
import { positionSchema } from '../../src/serve/shapes.ts'
import { folderOf } from '../ingest/folder.ts'
import { questionRecords } from '../neo4j/question-records.ts'

const lines = questionRecords().map((record) => `${serializeRecord(record)}\n`)
const buildOf = (): string => join(folderOf({ 'graph/records.ndjson': lines.join('') }), 'graph')

async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('records', () => {
  test('come one by one, of a folder and of a file', async () => {
    const folder = buildOf()
    for (const path of [folder, join(folder, 'records.ndjson')])
      expect(await listOf(records(path))).toMatchObject(questionRecords().map(({ id }) => ({ id })))
  })

  test('end at a signal', async () => {
    const controller = new AbortController()
    const seen: string[] = []
    const reading = async (): Promise<void> => {
      for await (const { id } of records(buildOf(), { signal: controller.signal })) {
        seen.push(id)
        controller.abort(new Error('enough'))
      }
    }
    await expect(reading()).rejects.toThrow('enough')
    expect(seen).toHaveLength(1)
  })

  test('that are damaged are thrown, or told of and left out; those of a later version always thrown', async () => {
    const folder = buildOf()
    appendFileSync(join(folder, 'records.ndjson'), 'no record\n')
    await expect(listOf(records(folder))).rejects.toBeInstanceOf(InputError)
    const problems: string[] = []
    const read = await listOf(records(folder, { onProblem: ({ message }) => problems.push(message) }))
    expect([read.length, problems.length]).toEqual([lines.length, 1])
    appendFileSync(join(folder, 'records.ndjson'), '{"schema":99}\n')
    await expect(listOf(records(folder, { onProblem: () => {} }))).rejects.toThrow(/schema 99: update/)
  })

  test('of no build are told of', async () => {
    await expect(listOf(records('/nowhere'))).rejects.toThrow(/no such file: run `onrecord build` first/)
  })
})

describe('openGraph', () => {
  test('answers, and heeds what was decided', async () => {
    const folder = buildOf()
    const before = await openGraph(folder)
    expect(before.entities('dunmore').map(({ name }) => name)).toEqual(['Kevin Dunmore', 'K. Dunmore'])
    const entities: [{ name: string }, { name: string }] = [{ name: 'K. Dunmore' }, { name: 'Kevin Dunmore' }]
    await decide(folder, { kind: 'same', entities, by: 'ann', why: 'one man' })
    const after = await openGraph(folder)
    expect(after.entities('dunmore').map(({ name }) => name)).toEqual(['Kevin Dunmore'])
    const says = (one: typeof after): number => one.statements(one.entity('Kevin Dunmore')?.id).total
    expect(says(after)).toBe(says(before) + 1)
    await expect(decide(folder, { kind: 'drop', entity: { name: '' }, by: 'ann', why: 'x' })).rejects.toThrow(
      InputError,
    )
    expect(readFileSync(join(folder, 'decisions.jsonl'), 'utf8').split('\n')).toHaveLength(2)
  })

  test('tells of positions as the command does, with the words that show them', async () => {
    const graph = await openGraph(buildOf())
    const who = graph.entity('Miriam Castleden')?.id ?? ''
    const actors = new Set([who])
    expect(graph.positions(who).map(({ on, total }) => [on.id, total])).toEqual(
      positionsOf(graph.graph, { actors }).map(({ on, statements }) => [on, statements]),
    )
    const [inquiry] = graph.positions(who, 'Saltmere inquiry')
    expect(inquiry?.runs.map(({ side, firstOn, total }) => [side, firstOn, total])).toEqual([
      ['against', '2026-04-14', 3],
      ['for', '2026-05-18', 3],
    ])
    expect(positionSchema.parse(inquiry)).toEqual(inquiry)
    expect(inquiry?.changes[0]).toMatchObject({ before: { side: 'against' }, after: { side: 'for' } })
  })
})

describe('extract and build', () => {
  test('throw what cannot be used, or tell of it', async () => {
    const folder = folderOf({ 'bad.jsonl': 'no json\n' })
    await expect(listOf(extract(folder))).rejects.toBeInstanceOf(InputError)
    const problems: string[] = []
    const built = await build(folder, join(folder, 'graph'), { onProblem: ({ problem }) => problems.push(problem) })
    const none = { added: 0, unchanged: 0, removed: 0, missed: 0 }
    expect({ built, problems: problems.length }).toEqual({ built: none, problems: 1 })
  })

  test('heed what the command was given for a build, as it does', async () => {
    const forget = (article: string): string =>
      `${JSON.stringify({ kind: 'forget', article, by: 'ann', at: '2025-04-01T00:00:00Z', why: 'withdrawn' })}\n`
    const article = (id: string, text: string): string => JSON.stringify({ id, text })
    const folder = folderOf({
      'news/a.json': article('a', 'Ann Orr said the levees will not hold.'),
      'news/b.json': article('b', 'Ben Tarn said the port is open.'),
      'news/more/c.json': article('c', 'Ben Tarn said the port is closed.'),
      'ours.jsonl': forget('b'),
      'concepts.yaml': '- name: Flood defences\n  examples: [the levees will not hold]\n',
      'graph/root.json': '{"root":"../news","decisions":["../ours.jsonl"],"concepts":"../concepts.yaml"}',
    })
    const [news, graph] = [join(folder, 'news'), join(folder, 'graph')]
    const listed = async () => (await listOf(records(graph))).map(({ id, article }) => `${id} ${article.file}`)
    // From the root of the build, though all that is named lies deeper.
    expect(await build(join(news, 'more'), graph)).toEqual({ added: 1, unchanged: 0, removed: 0, missed: 0 })
    expect(await build(news, graph)).toEqual({ added: 1, unchanged: 1, removed: 0, missed: 0 })
    expect(await listed()).toEqual(['c more/c.json', 'a a.json'])
    expect((await openGraph(graph)).graph.hasNode('concept:flood-defences')).toBe(true)
    rmSync(join(news, 'more/c.json'))
    appendFileSync(join(graph, 'decisions.jsonl'), forget('a'))
    writeFileSync(join(news, 'd.json'), article('d', 'Ben Tarn said the port is shut.'))
    expect(await build(news, graph)).toMatchObject({ added: 1, unchanged: 0, missed: 1 })
    expect(await build(news, graph, { prune: true })).toEqual({ added: 0, unchanged: 1, removed: 1, missed: 0 })
    expect(await listed()).toEqual(['d d.json'])
    appendFileSync(join(graph, 'decisions.jsonl'), 'no decision\n')
    await expect(build(news, graph)).rejects.toThrow(/decisions\.jsonl:2: it is not JSON/)
    await expect(openGraph(graph)).rejects.toThrow(/decisions\.jsonl:2: it is not JSON/)
  })

  test('begin nothing after a signal', async () => {
    await expect(listOf(extract('seeds', { signal: AbortSignal.abort(new Error('no')) }))).rejects.toThrow('no')
  })
})
