import { describe, expect, test } from 'vitest'
import { Corpus, type SketchPart } from '../../src/identity/corpus.ts'
import { identified, identify } from '../../src/identity/identify.ts'
import { linksOf, STAGES } from '../../src/identity/links.ts'
import { type SketchedRecord, sketchOf } from '../../src/identity/sketch.ts'
import { grouped } from '../../src/model/grouped.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { madeRecords } from '../made-records.mjs'
import { seedRecords } from '../seed-records.mjs'

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
    for (const part of partsOf(sketches, stage)) {
      parts += 1
      const byRecord = grouped(part, ([record]) => [record])
      const given = [...byRecord].map(([record, at]): SketchPart => {
        const sketch = sketches[record] as SketchedRecord
        const here = at.map(([, place]) => place)
        return { sketch, here, nodes: known[record] ?? {}, uses: Object.fromEntries(uses) }
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
function partsOf(sketches: readonly SketchedRecord[], stage: string): At[][] {
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
  return [...grouped(here, ({ links }) => [firstOf(keysOf(links)[0] ?? '')]).values()].map((part) =>
    part.map(({ at }) => at),
  )
}

describe('who is who part by part is who is who in all', () => {
  test.each<[string, ArticleRecord[]]>([
    ['in the sample articles', seedRecords()],
    ['in many records made up', [...(madeRecords(200) as Iterable<ArticleRecord>)]],
  ])('%s', async (_, records) => {
    const whole = await identify(records)
    const { nodes, former, parts } = inParts(records)
    expect(parts).toBeGreaterThan(records.length / 2)
    expect(nodes).toEqual(records.map(({ id }) => Object.fromEntries(whole.nodesOf(id))))
    expect(Object.fromEntries(former)).toEqual(
      Object.fromEntries([...former.keys()].map((node) => [node, whole.formerIds(node)])),
    )
  })
})
