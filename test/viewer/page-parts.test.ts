import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import { people } from '../../src/graph/projections/people.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { pageGraph } from '../../src/page/page-graph.ts'
import { placeLabels } from '../../src/viewer/labels.ts'
import { stretchesOf } from '../../src/viewer/marks.ts'
import { Search } from '../../src/viewer/search.ts'
import { select } from '../../src/viewer/selection.ts'
import { type Focus, parseView, printView, START, type View } from '../../src/viewer/view.ts'
import { seedRecords } from '../seed-records.mjs'

const words = fc.string({ minLength: 1, unit: 'grapheme' })
const lists = fc.array(words, { maxLength: 3 })
const focus: fc.Arbitrary<Focus | null> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('node' as const), id: words }),
  fc.record({ kind: fc.constant('tie' as const), from: words, to: words }),
  fc.record({ kind: fc.constant('read' as const), statement: words }),
)
const views: fc.Arbitrary<View> = fc
  .record({
    focus,
    ego: fc.option(words),
    depth: fc.constantFrom(1, 2, 3),
    from: fc.constantFrom(null, '2025-03-26'),
    outlets: lists,
    hidden: lists,
    pinned: lists,
    trust: fc.constantFrom(0, 0.35, 1),
    weight: fc.integer({ min: 1, max: 99 }),
    table: fc.constantFrom(null, 'ties' as const, 'statements' as const),
    topics: fc.boolean(),
  })
  .map((some) => ({ ...START, ...some }))

describe('a view', () => {
  test('is the same when it has been an address', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(`#${printView(view)}`)).toEqual(view)
      }),
    )
  })

  test('is found in any address, and what the page opens on needs none', () => {
    expect(printView(START)).toBe('')
    expect(parseView('#from=yesterday&trust=9&weight=-1&depth=x&table=chairs&colour=&%')).toEqual(START)
  })
})

test('what is selected at first are the ties of the projection', async () => {
  const graph = await foldGraph(seedRecords() as ArticleRecord[])
  const page = pageGraph(graph)
  const { ties } = select(page, START)
  const ids = ties.map(({ from, to, statements }) => [
    page.nodes[from]?.id,
    page.nodes[to]?.id,
    statements.map((one) => page.statements[one]?.id).sort(),
  ])
  const expected = people(graph).mapEdges((_, { statements }, source, target) => [
    source,
    target,
    [...(statements as readonly string[])].sort(),
  ])
  expect(ids.sort()).toEqual(expected.sort())
})

test('stretches cover the text once, and each has what covers it', () => {
  const text = 'Stone said Reed “lied”.'
  const stretches = stretchesOf({
    text,
    statements: [
      { statement: 7, source: [[0, 5]], cue: [[6, 10]], content: [[11, 22]] },
      { statement: 8, source: [], cue: [], content: [[16, 22]] },
    ],
    mentions: [
      [0, 5, 1],
      [11, 22, 2],
      [11, 15, 3],
    ],
  })
  expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  const found = stretches.map(({ start, end, content, mention }) => [text.slice(start, end), content, mention])
  expect(found).toContainEqual(['Reed', [7], 3])
  expect(found).toContainEqual(['“lied”', [7, 8], 2])
})

test('search puts the whole name first, then beginnings; of two alike who is met more', () => {
  const node = (name: string, ...aliases: string[]) => ({
    ...{ id: name, kind: 'Person' as const, name, aliases, notes: [], isActor: true, x: 0, y: 0, community: 0 },
  })
  const search = new Search(
    [node('Ann Reed'), node('Reed'), node('Réed Stone'), node('Bo Lee', 'Reedy'), node('Jo Reed')],
    [1, 1, 1, 1, 9],
  )
  expect(search.find('reed', 9).map(({ node, alias }) => [node, alias])).toEqual([
    [1, null],
    [2, null],
    [3, 'Reedy'],
    [4, null],
    [0, null],
  ])
  expect(search.find(' ', 9)).toEqual([])
})

test('names stand inside the picture and beside one another', () => {
  const named = (id: string, x: number, y: number) => ({ id, x, y, r: 5, width: 60, isSure: false })
  const placed = placeLabels([named('a', 50, 50), named('b', 390, 50), named('c', 50, 60)], { width: 400, height: 100 })
  expect(placed.get('a')).toBe('right')
  expect(placed.get('b')).toBe('left')
  expect(placed.get('c')).not.toBe('right')
})
