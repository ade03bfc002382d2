import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import type { RecordGraph } from '../../src/graph/draft.ts'
import { withSureSpeakers } from '../../src/graph/sure.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { EDGE_KINDS, type EdgeName, NODE_KINDS, type NodeLabel, type Property } from '../../src/model/schema.ts'
import { anyRecord } from '../record/arbitrary.ts'
import { makeRecord } from '../record/sample.ts'
import { ARTICLES } from './articles.ts'

const someRecords = fc.tuple(anyRecord('a'), anyRecord('b'), anyRecord('c'), anyRecord('d'))

/** `John Healey -SAID→ …`, with the edge's other attributes. */
const edgesOf = (graph: RecordGraph, wanted: EdgeName): [string, string, object][] =>
  graph
    .mapEdges((_, { kind, ...rest }, __, ___, from, to): [EdgeName, [string, string, object]] => [
      kind,
      [from.label, to.label, rest],
    ])
    .filter(([kind]) => kind === wanted)
    .map(([, edge]) => edge)
    .sort()

const nodesOf = (graph: RecordGraph, wanted: NodeLabel): Record<string, unknown>[] =>
  graph
    .mapNodes((_, attributes) => ({ ...attributes }))
    .filter(({ kind }) => kind === wanted)
    .sort((a, b) => (a.label < b.label ? -1 : 1))

describe('the sample articles', async () => {
  const graph = await foldGraph(ARTICLES)

  test('names: the most frequent full form, the others as aliases', () => {
    expect(nodesOf(graph, 'Person').map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Jean-Noël Barrot', ['Barrot']],
      ['John Healey', ['Healey', 'John HEALEY']],
      ['Mr Smith', []],
    ])
    expect(nodesOf(graph, 'Country').map(({ name, aliases, iso }) => [name, aliases, iso])).toEqual([
      ['Russia', ['Moscow'], 'RU'],
      ['United Kingdom', ['UK', 'Britain'].sort(), 'GB'],
    ])
  })

  test('statements', () => {
    expect(nodesOf(graph, 'Statement')[4]).toEqual({
      kind: 'Statement',
      label: '“We won’t wait… for Moscow!”',
      polarity: 'asserted',
      sentence: '“We won’t wait… for Moscow!” John HEALEY said.',
      text: '“We won’t wait… for\nMoscow!”',
      form: 'direct',
      source: 'John HEALEY',
      sourceRole: 'politician',
      cue: 'said',
      start: 0,
      end: 28,
      saidOn: '2025-03-25',
      confidence: 0.9,
    })
    expect(nodesOf(graph, 'Statement')[3]).toMatchObject({
      text: '“We won’t wait,” … “for Moscow.”',
      start: 52,
      end: 108,
    })
  })

  test('an unnamed speaker is nobody, but the words for them are kept', () => {
    expect(nodesOf(graph, 'Statement')[2]).toMatchObject({
      label: 'the UK <would> "act" & soon 😀',
      source: 'A senior official',
    })
    expect(edgesOf(graph, 'SAID').map(([from, to]) => `${from}: ${to}`)).toEqual([
      'Jean-Noël Barrot: The summit … was a failure',
      'John Healey: The summit … was a failure',
      'John Healey: “We won’t wait,” … “for Moscow.”',
      'John Healey: “We won’t wait… for Moscow!”',
      'Mr Smith: Healey … is no longer the Defense-Secretary',
    ])
  })

  test('how sure the speakers are is on their edges, where the record says it', () => {
    const sure = edgesOf(graph, 'SAID').filter(([, , attributes]) => 'confidence' in attributes)
    expect(sure).toEqual([
      ['Jean-Noël Barrot', 'The summit … was a failure', { confidence: 0.75 }],
      ['John Healey', 'The summit … was a failure', { confidence: 0.75 }],
    ])
  })

  test('statements whose speaker is less sure can be left out; those that do not say stay', async () => {
    const most = await foldGraph(ARTICLES.map((record) => withSureSpeakers(record, 0.75)))
    expect(nodesOf(most, 'Statement')).toHaveLength(nodesOf(graph, 'Statement').length)
    const sure = await foldGraph(ARTICLES.map((record) => withSureSpeakers(record, 0.76)))
    expect(edgesOf(sure, 'SAID').map(([from, to]) => `${from}: ${to}`)).toEqual([
      'John Healey: “We won’t wait,” … “for Moscow.”',
      'John Healey: “We won’t wait… for Moscow!”',
      'Mr Smith: Healey … is no longer the Defense-Secretary',
    ])
    expect(edgesOf(sure, 'SPOKE_ABOUT').filter(([, to]) => to === 'the summit')).toEqual([])
  })

  test('targets, the main one first', () => {
    expect(edgesOf(graph, 'ABOUT')).toContainEqual(['“We won’t wait,” … “for Moscow.”', 'Russia', { salience: 1 }])
    expect(edgesOf(graph, 'ABOUT')).toContainEqual([
      '“We won’t wait,” … “for Moscow.”',
      'United Kingdom',
      { salience: 0.5 },
    ])
    expect(edgesOf(graph, 'ADDRESSED_TO')).toEqual([['“We won’t wait,” … “for Moscow.”', 'Jean-Noël Barrot', {}]])
  })

  test('a claim for each thing said: few words, on another day, are another', () => {
    expect(nodesOf(graph, 'Claim').map(({ reports }) => reports)).toEqual([1, 1, 1, 1, 1])
    expect(edgesOf(graph, 'INSTANCE_OF').length).toBe(5)
  })

  test('who spoke about whom, but not about themselves', () => {
    expect(edgesOf(graph, 'SPOKE_ABOUT').map(([from, to, rest]) => [from, to, 'count' in rest && rest.count])).toEqual([
      ['Jean-Noël Barrot', 'the summit', 1],
      ['John Healey', 'Russia', 2],
      ['John Healey', 'United Kingdom', 1],
      ['John Healey', 'the summit', 1],
      ['Mr Smith', 'John Healey', 1],
      ['Mr Smith', 'defense secretary (United Kingdom)', 1],
    ])
  })

  test('an office, its body and its holder, former by the latest article', () => {
    expect(edgesOf(graph, 'HOLDS')).toEqual([
      [
        'John Healey',
        'defense secretary (United Kingdom)',
        {
          firstReportedOn: '2025-03-26',
          lastReportedOn: '2025-03-27',
          former: true,
          acting: false,
          shadow: false,
        },
      ],
    ])
    expect(edgesOf(graph, 'OF')).toEqual([
      ['defense secretary (United Kingdom)', 'United Kingdom', { inferred: false }],
    ])
  })

  test('mentions in reading order; outlets where they are known', () => {
    expect(
      edgesOf(graph, 'MENTIONED_IN')
        .filter(([from]) => from === 'John Healey')
        .map(([, , rest]) => rest),
    ).toEqual([{ count: 2, starts: [0, 177], ends: [11, 187] }])
    expect(edgesOf(graph, 'PUBLISHED_BY').map(([, to]) => to)).toEqual(['The Herald', 'The Herald'])
  })

  test('ids are what they were: other tools keep them', () => {
    expect(graph.hasNode('person:e80c1714df3a05f3')).toBe(true)
    expect(graph.hasEdge('person:e80c1714df3a05f3-SPOKE_ABOUT-country:79e697370a41fcbd')).toBe(true)
  })
})

test('the order of the records makes no difference, to the last attribute and the order of nodes and edges', async () => {
  const shuffled = someRecords.chain((records) =>
    fc.tuple(fc.constant(records), fc.shuffledSubarray([...records], { minLength: 4 })),
  )
  await fc.assert(
    fc.asyncProperty(shuffled, async ([records, others]) => {
      expect(JSON.stringify(await foldGraph(others))).toBe(JSON.stringify(await foldGraph(records)))
    }),
  )
})

describe('whatever the records, the graph is as the schema says', () => {
  const TYPE_CHECKS: Record<Property['type'], (value: unknown) => boolean> = {
    string: (value) => typeof value === 'string',
    date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
    integer: Number.isInteger,
    float: (value) => typeof value === 'number',
    boolean: (value) => typeof value === 'boolean',
    strings: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
    integers: (value) => Array.isArray(value) && value.every(Number.isInteger),
  }
  const expectProperties = (attributes: object, properties: readonly Property[], others: readonly string[]): void => {
    const values = new Map<string, unknown>(Object.entries(attributes))
    for (const { name, type, optional } of properties) {
      const value = values.get(name)
      expect(values.has(name) ? TYPE_CHECKS[type](value) : optional, `${name}: ${value}`).toBe(true)
      values.delete(name)
    }
    expect([...values.keys()].sort()).toEqual(others)
  }
  const standsFor = (kinds: readonly string[], kind: NodeLabel): boolean =>
    kinds.includes(kind) || (kinds.includes('Entity') && 'entity' in NODE_KINDS[kind])

  test('kinds, properties, ends', async () => {
    await fc.assert(
      fc.asyncProperty(someRecords, async (records) => {
        const graph = await foldGraph(records)
        graph.forEachNode((_, node) => expectProperties(node, NODE_KINDS[node.kind].properties, ['kind', 'label']))
        graph.forEachEdge((_, edge, __, ___, from, to) => {
          const { properties, from: froms, to: tos } = EDGE_KINDS[edge.kind]
          expectProperties(edge, properties, ['kind'])
          expect([edge.kind, from.kind, standsFor(froms, from.kind)]).toEqual([edge.kind, from.kind, true])
          expect([edge.kind, to.kind, standsFor(tos, to.kind)]).toEqual([edge.kind, to.kind, true])
        })
      }),
    )
  })
})

describe('HOLDS', () => {
  const report = (id: string, publishedAt: string | null, isFormer: boolean): ArticleRecord =>
    makeRecord(id, {
      article: { publishedAt },
      entities: [
        { id: 'e1', type: 'PERSON', name: 'Ben Wallace', aliases: [] },
        { id: 'e2', type: 'COUNTRY', name: 'UK', aliases: [], iso: 'GB' },
        {
          id: 'e3',
          type: 'OFFICE',
          name: 'PM',
          aliases: [],
          of: 'e2',
          holders: ['e1'],
          former: isFormer ? ['e1'] : [],
        },
      ],
    })
  test.each([
    ['the latest article decides', [report('a', '2024-01-01', true), report('b', '2025-01-01', false)], false],
    ['an undated article gives way', [report('a', null, true), report('b', '2025-01-01', false)], false],
    ['on one day, former wins', [report('a', '2025-01-01', true), report('b', '2025-01-01', false)], true],
    ['no dates at all', [report('a', null, false), report('b', null, true)], true],
  ])('%s', async (_, records, former) => {
    expect(edgesOf(await foldGraph(records), 'HOLDS')[0]?.[2]).toMatchObject({ former })
  })
})

test('a record that refers to nobody is a programming error, and says which', async () => {
  const broken = makeRecord('a', {
    text: 'x',
    mentions: [{ start: 0, end: 1, type: 'ORG', entity: 'e9', proper: true }],
  })
  await expect(foldGraph([broken])).rejects.toThrow('record "a" refers to entity "e9"')
})
