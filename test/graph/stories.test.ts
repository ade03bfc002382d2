import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import type { RecordGraph } from '../../src/graph/draft.ts'
import { sharedBy, sketchOf } from '../../src/graph/stories/sketch.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { makeRecord } from '../record/sample.ts'
import { unrelatedTexts } from './unrelated.mjs'

const WORDS = unrelatedTexts(40).flat()
const TEXT = `Ada Example said the port would lose half of its ships. ${WORDS.slice(0, 300).join(' ')}`

/** A paper's article: that of an agency, or one of its own, in which Ada Example says what its first sentence tells. */
const paper = (id: string, text: string, publishedAt = '2025-03-04'): ArticleRecord => {
  const start = text.indexOf('the port')
  return makeRecord(id, {
    ...{ text, article: { ...makeRecord(id).article, publishedAt, title: id } },
    entities: [
      { id: 'e1', type: 'PERSON', name: 'Ada Example', aliases: [] },
      { id: 'e2', type: 'ORG', name: 'Port of Orr', aliases: [] },
    ],
    statements: [
      {
        ...{ id: 's1', form: 'indirect', source: [[0, 11]], cue: [[12, 16]] },
        ...{ content: [[start, text.indexOf('.', start)]], speaker: 'e1', about: ['e2'], addressee: null },
        ...{ saidOn: publishedAt, confidence: 1 },
      },
    ],
  })
}

const nodesOf = (graph: RecordGraph, kind: string) =>
  graph.mapNodes((_, node) => node).filter((node) => node.kind === kind)
const spokeAbout = (graph: RecordGraph): unknown[] =>
  graph.mapEdges((_, edge) => (edge.kind === 'SPOKE_ABOUT' ? edge.count : [])).flat()

test('what papers print of an agency’s text is one story, and counts once', async () => {
  const cut = TEXT.slice(0, 1000)
  const edited = TEXT.replace('would lose', 'may lose').replaceAll(WORDS[5] as string, 'other')
  const graph = await foldGraph([
    paper('late', TEXT, '2025-03-06'),
    paper('first', TEXT, '2025-03-04'),
    paper('cut', cut, '2025-03-05'),
    paper('edited', edited, '2025-03-05'),
    paper('own', `Ada Example said the port would lose half of its ships. ${WORDS.slice(300, 600).join(' ')}`),
  ])
  expect(nodesOf(graph, 'Story')).toEqual([
    { kind: 'Story', label: 'first', articles: 4, firstOn: '2025-03-04', lastOn: '2025-03-06' },
  ])
  expect(graph.filterEdges((_, { kind }) => kind === 'SAME_TEXT_AS').length).toBe(4)
  const copies = nodesOf(graph, 'Statement').flatMap((node) => ('copyOf' in node ? node.copyOf : []))
  expect([copies.length, new Set(copies).size]).toEqual([3, 1])
  expect(spokeAbout(graph)).toEqual([2])
  expect(nodesOf(graph, 'Claim')).toMatchObject([{ reports: 2 }])
})

test('articles on one matter that share a paragraph are none', async () => {
  const shared = WORDS.slice(0, 60).join(' ')
  const graph = await foldGraph([
    paper('a', `Ada Example said the port was lost. ${shared} ${WORDS.slice(100, 350).join(' ')}`),
    paper('b', `Ada Example said the port was full. ${shared} ${WORDS.slice(400, 650).join(' ')}`),
  ])
  expect(nodesOf(graph, 'Story')).toEqual([])
})

describe('a sketch', () => {
  const sketch = (words: readonly string[]) => sketchOf(words) as NonNullable<ReturnType<typeof sketchOf>>

  test('tells how much of the shorter text the longer one has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 400 }), fc.integer({ min: 0, max: 100 }), (length, percent) => {
        const kept = Math.round((length * percent) / 100)
        const cut = [...WORDS.slice(0, kept), ...WORDS.slice(500, 500 + length - kept)]
        const shared = sharedBy(sketch(WORDS.slice(0, length)), sketch(cut))
        expect(Math.abs(shared - Math.max(0, kept - 3) / (length - 3))).toBeLessThan(0.25)
      }),
    )
  })

  test('is the same for the same words, and none of a few', () => {
    expect(sketch(WORDS)).toEqual(sketch([...WORDS]))
    expect(sketchOf(WORDS.slice(0, 30))).toBeNull()
  })
})
