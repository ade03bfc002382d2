import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { identify } from '../../src/identity/identify.ts'
import type { Identity, Rulings } from '../../src/model/identity.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { seedRecords } from '../seed-records.mjs'
import { readHomonyms } from './homonyms.ts'

/** All records of all cases, as of one corpus in which cases share names. */
const corpus: readonly ArticleRecord[] = [
  ...readHomonyms().flatMap(({ title, records }) =>
    records.map((record) => ({ ...record, id: `${title} ${record.id}` })),
  ),
  ...seedRecords(),
]

/** Every entity's node, and what is known of the nodes. */
function resultOf(identity: Identity, records: readonly ArticleRecord[]): unknown {
  const nodes = records.map(({ id }) => [id, [...identity.nodesOf(id)]] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  const ids = [...new Set(nodes.flatMap(([, of]) => of.map(([, node]) => node)))].sort()
  return {
    nodes,
    about: ids.map((id) => [id, identity.formerIds(id), identity.mergesOf(id)]),
    doubts: identity.doubts,
  }
}

test('any order of the records gives the same nodes, reasons and doubts', async () => {
  const expected = resultOf(await identify(corpus), corpus)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...corpus], { minLength: corpus.length }), async (records) => {
      expect(resultOf(await identify(records), records)).toEqual(expected)
    }),
    { numRuns: 10 },
  )
})

test('entities of one record never share a node', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...corpus]), async (records) => {
      const identity = await identify(records)
      for (const { id, entities } of records) expect(new Set(identity.nodesOf(id).values()).size).toBe(entities.length)
    }),
    { numRuns: 20 },
  )
})

test('later articles change no id, or leave it as a former one of the node that has it now', async () => {
  const inOrder = [...corpus].sort((a, b) => ((a.article.publishedAt ?? '~') < (b.article.publishedAt ?? '~') ? -1 : 1))
  const now = await identify(inOrder)
  const all = new Map<string, string>()
  for (const { id } of inOrder)
    for (const node of now.nodesOf(id).values()) for (const one of [node, ...now.formerIds(node)]) all.set(one, node)
  let kept = 0
  let total = 0
  for (const many of [10, 60, 120]) {
    const before = await identify(inOrder.slice(0, many))
    for (const { id } of inOrder.slice(0, many))
      for (const node of before.nodesOf(id).values()) {
        total++
        if (all.has(node)) kept++
      }
  }
  // Of two of one name the later one's id takes in its first article, and goes where more articles join the two.
  expect(kept / total).toBeGreaterThan(0.98)
})

describe('decisions', () => {
  const pick = (title: string): readonly ArticleRecord[] =>
    readHomonyms().find((one) => one.title === title)?.records ?? []
  const nodesUnder = async (
    records: readonly ArticleRecord[],
    rulings: Partial<Rulings>,
  ): Promise<(string | undefined)[]> => {
    const identity = await identify(records, { same: [], different: [], ...rulings })
    return records.map(({ id }) => identity.nodesOf(id).get('p1'))
  }
  const [first, second] = [
    { record: '1', entity: 'p1' },
    { record: '2', entity: 'p1' },
  ]

  test('join what names and facts tell apart', async () => {
    const nodes = await nodesUnder(pick('a cellist of 19 and a judge of 64'), { same: [[first, second]] })
    expect(new Set(nodes).size).toBe(1)
  })

  test('join two of one article', async () => {
    const records = pick('Mr Tarn and Mrs Tarn of one article are never one')
    const identity = await identify(records, { same: [[first, { record: '1', entity: 'p2' }]], different: [] })
    expect(new Set(identity.nodesOf('1').values()).size).toBe(1)
  })

  test('keep apart what has one name, by record or by the id of a name', async () => {
    const records = pick('titles before one name')
    const [id] = await nodesUnder(records, {})
    expect(id).toBeDefined()
    expect(new Set(await nodesUnder(records, { different: [[first, second]] })).size).toBe(2)
    const byId = pick('with and without the middle initial')
    const alone = await Promise.all(
      byId.map(async (record) => (await identify([record])).nodesOf(record.id).get('p1') ?? ''),
    )
    const [a = '', b = ''] = alone
    expect(await nodesUnder(byId, { different: [[a, b]] })).toEqual(alone)
  })
})
