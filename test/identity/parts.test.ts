import { describe, expect, test } from 'vitest'
import { Corpus, type SketchPart } from '../../src/identity/corpus.ts'
import { identified, identify } from '../../src/identity/identify.ts'
import { linksOf, STAGES } from '../../src/identity/links.ts'
import { isCrowded, type Met, togetherIn } from '../../src/identity/meetings.ts'
import { type SketchedRecord, sketchOf } from '../../src/identity/sketch.ts'
import { grouped } from '../../src/model/grouped.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { madeRecords } from '../made-records.mjs'
import { seedRecords } from '../seed-records.mjs'
import { readHomonyms } from './homonyms.ts'

/** An occurrence by its record's number and its place there. */
type At = readonly [record: number, place: number]

/** Who is who, found part by part as engines do: stage after stage, each part by itself. */
function inParts(records: readonly ArticleRecord[]): {
  nodes: Record<string, string>[]
  former: Map<string, string[]>
  parts: number
} {
  const sketches = records.map((record) => JSON.parse(JSON.stringify(sketchOf(record))) as SketchedRecord)
  const uses = new Map<string, number>()
  for (const { company } of sketches) for (const base of company) uses.set(base, (uses.get(base) ?? 0) + 1)
  const nodes: Record<string, string>[] = sketches.map(() => ({}))
  const former = new Map<string, string[]>()
  let parts = 0
  for (const stage of STAGES) {
    const known = structuredClone(nodes)
    const { parts: found, crowds } = partsOf(sketches, stage)
    for (const part of found) {
      parts += 1
      const byRecord = grouped(part, ([record]) => [record])
      const given = [...byRecord].map(([record, at]): SketchPart => {
        const sketch = sketches[record] as SketchedRecord
        const here = at.map(([, place]) => place)
        return { sketch, here, nodes: known[record] ?? {}, uses: Object.fromEntries(uses), crowds }
      })
      const identity = identified(Corpus.ofParts(given.reverse()))
      for (const [record, place] of part) {
        const { id, occurrences } = sketches[record] as SketchedRecord
        const entity = occurrences[place]?.entity.id ?? ''
        const node = identity.nodesOf(id).get(entity) ?? ''
        ;(nodes[record] as Record<string, string>)[entity] = node
        former.set(node, [...identity.formerIds(node)])
      }
    }
  }
  return { nodes, former, parts }
}

/** The occurrences of a stage, parted by the keys that join them. */
function partsOf(sketches: readonly SketchedRecord[], stage: string): { parts: At[][]; crowds: string[] } {
  const all = sketches.flatMap(({ occurrences }, record) =>
    occurrences.map((one, place) => ({ at: [record, place] as const, links: linksOf(one) })),
  )
  const here = all.filter(({ links }) => links.stage === stage)
  const asked = new Set(here.flatMap(({ links }) => links.asks))
  const towards = new Map<string, string>()
  const firstOf = (key: string): string => {
    let first = key
    while (towards.get(first) !== first) first = towards.get(first) ?? first
    return first
  }
  const keysOf = ({ keys, offers, asks }: ReturnType<typeof linksOf>): string[] => [
    ...keys,
    ...[...offers, ...asks].filter((key) => asked.has(key)),
  ]
  for (const { links } of here)
    for (const key of keysOf(links)) {
      if (!towards.has(key)) towards.set(key, key)
      towards.set(firstOf(key), firstOf(keysOf(links)[0] ?? ''))
    }
  const crowds: string[] = []
  for (const [block, met] of grouped(here, ({ links }) => links.meets)) {
    const names = met.map(({ links }): Met => ({ base: links.keys[0] ?? '', name: links.name }))
    if (isCrowded(names)) crowds.push(block)
    else for (const [one, other] of togetherIn(names)) towards.set(firstOf(one), firstOf(other))
  }
  const parts = grouped(here, ({ links }) => [firstOf(keysOf(links)[0] ?? '')])
  return { parts: [...parts.values()].map((part) => part.map(({ at }) => at)), crowds }
}

/** Letters for a number, so that names differ. */
const letters = (n: number): string =>
  [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400)].map((one) => 'bcdfghjklmnpqrstvwxz'[one]).join('a')

/** Records of so many persons of one surname whose first names begin alike, a few of whom would be one if they were compared. */
const crowd = (count: number): ArticleRecord[] => {
  const [sample] = seedRecords()
  if (sample === undefined) throw new Error('no sample articles')
  const names = Array.from({ length: count }, (_, i) => `J${letters(i)} Smithson`)
  return [...names, 'J Smithson', 'James Smithson', 'James P Smithson', 'Jim Smithson'].map((name, i) => ({
    ...{ ...sample, id: `article ${i}`, statements: [], mentions: [] },
    entities: [{ id: 'e1', type: 'PERSON', name, aliases: [] }],
  })) as ArticleRecord[]
}

/** All cases of names in one, in which many more meet than in each. */
const homonyms = (): ArticleRecord[] =>
  readHomonyms().flatMap(({ title, records }) => records.map((record) => ({ ...record, id: `${title} ${record.id}` })))

describe('who is who part by part is who is who in all', () => {
  test.each<[string, ArticleRecord[], number]>([
    ['in the sample articles', seedRecords(), 50],
    ['in the cases of names', homonyms(), 20],
    ['in many records made up', [...(madeRecords(200) as Iterable<ArticleRecord>)], 150],
    ['of a surname that a few bear, each of whom may be "J."', crowd(50), 1],
    ['of one that many bear, who are not compared', crowd(450), 300],
  ])('%s', async (_, records, least) => {
    const whole = await identify(records)
    const { nodes, former, parts } = inParts(records)
    expect(parts).toBeGreaterThanOrEqual(least)
    expect(nodes).toEqual(records.map(({ id }) => Object.fromEntries(whole.nodesOf(id))))
    expect(Object.fromEntries(former)).toEqual(
      Object.fromEntries([...former.keys()].map((node) => [node, whole.formerIds(node)])),
    )
  })
})
