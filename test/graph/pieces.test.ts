import { describe, expect, test } from 'vitest'
import { foldRecords } from '../../src/graph/fold.ts'
import { JOINS } from '../../src/graph/joined.ts'
import { type Piece, parsePiece, pieceJson } from '../../src/graph/piece.ts'
import { piecesOf } from '../../src/graph/pieces-of.ts'
import { identify } from '../../src/identity/identify.ts'
import { grouped } from '../../src/model/grouped.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { seedRecords } from '../seed-records.mjs'
import { ARTICLES } from './articles.ts'
import { plainEdges, plainNode } from './comparable.ts'

/** As engines hand values on: as text, in any order. */
const handedOn = <T>(values: readonly unknown[]): T[] => values.map((one) => parsePiece<T>(pieceJson(one))).reverse()

/** What a join makes of the pieces of a table, key by key. */
function joined(name: keyof typeof JOINS, pieces: readonly Pick<Piece, 'key' | 'value'>[]): Piece[] {
  const join = JOINS[name] as (key: string, values: unknown[]) => Iterable<Piece>
  const groups = grouped(pieces, ({ key }) => [key])
  return [...groups].flatMap(([key, all]) => [...join(key, handedOn(all.map(({ value }) => value)))])
}

/** The nodes and edges of records, put together as docs/scale.md says. */
async function inPieces(records: readonly ArticleRecord[]): Promise<Record<string, unknown>> {
  const identity = await identify(records)
  const first = records.flatMap((record) => [...piecesOf(record, identity)])
  const of = (table: Piece['table'], from: readonly Piece[] = first): Piece[] =>
    from.filter((one) => one.table === table)
  const names = of('name')
  const former = [...new Set(names.map(({ key }) => key))].map((key) => ({
    key,
    value: { formerIds: identity.formerIds(key), sameAs: identity.sameAs(key) },
  }))
  const printed = new Map(of('printed').map(({ key, value }) => [key, value]))
  const pairs = [...grouped(of('run'), ({ key }) => [key]).values()].flatMap((run) => {
    const articles = run.map(({ value }) => (value as { article: string }).article)
    return articles.flatMap((a) => articles.filter((b) => a < b).map((b) => ({ key: `${a} ${b}`, articles: [a, b] })))
  })
  const unique = [...new Map(pairs.map((one) => [one.key, one.articles])).entries()]
  const same = joined(
    'pair',
    unique.flatMap(([key, articles]) => articles.map((article) => ({ key, value: printed.get(article) }))),
  )
  const group = new Map<string, string>()
  for (const { key, value } of same) {
    const [a, b] = [group.get(key) ?? key, group.get(value as string) ?? (value as string)]
    for (const one of [key, value as string]) if (!group.has(one)) group.set(one, a)
    for (const [one, its] of group) if (its === b) group.set(one, a)
  }
  const stories = joined(
    'story',
    [...group].map(([article, key]) => ({ key, value: printed.get(article) })),
  )
  const storied = new Map(of('storied', stories).map(({ key, value }) => [key, value as { story: string }]))
  const claimed = joined('said', of('said')).map(({ key, value }) => {
    const { claim } = value as { claim: string }
    return { key: claim, story: storied.get(key)?.story, value: { ...(value as object), ...storied.get(key) } }
  })
  const copies = joined(
    'copies',
    claimed.flatMap(({ key, story, value }) => (story === undefined ? [] : [{ key: `${story} ${key}`, value }])),
  )
  const isCopy = new Set(of('copy', copies).map(({ key }) => key))
  const originals = of('said').filter(({ value }) => !isCopy.has((value as { statement: string }).statement))
  const speakers = originals.flatMap(({ value }) =>
    [...(value as { speakers: Set<string> }).speakers].map((key) => ({ key, value })),
  )
  const all = [...first, ...stories, ...copies, ...joined('claim', claimed), ...joined('speaker', speakers)]
  const nodes = joined('node', [...of('node', all), ...joined('name', [...names, ...former])])
  const edges = joined('edge', of('edge', all))
  return { nodes: sorted(nodes), edges: sorted(edges) }
}

const sorted = (pieces: readonly Piece[]): unknown =>
  Object.fromEntries(pieces.map(({ key, value }) => [key, plainNode(value as Record<string, unknown>)]).sort())

describe('the pieces of records, put together', () => {
  test.each<[string, ArticleRecord[]]>([
    ['of the sample articles', seedRecords()],
    ['of articles that copy from each other', [...ARTICLES, ...seedRecords(), ...copied(seedRecords())]],
  ])('are the graph %s', async (_, records) => {
    const graph = await foldRecords(records, await identify(records))
    const nodes = Object.fromEntries(graph.mapNodes((id, node): [string, unknown] => [id, plainNode(node)]).sort())
    expect(await inPieces(records)).toEqual({ nodes, edges: plainEdges(graph) })
  })
})

/** The same articles in another paper, a day later. */
const copied = (records: readonly ArticleRecord[]): ArticleRecord[] =>
  records.map((record) => ({
    ...record,
    id: `copy of ${record.id}`,
    article: { ...record.article, outlet: 'Another Paper', publishedAt: '2030-01-01' },
  }))
