import { describe, expect, test } from 'vitest'
import { foldGraph } from '../../../src/fold.ts'
import { findEntities } from '../../../src/graph/find-entities.ts'
import { type Filters, project } from '../../../src/graph/projections/project.ts'
import { type AnyGraph, PROJECTED, PROJECTION_NAMES, type ProjectionName } from '../../../src/model/projected.ts'
import type { ArticleRecord, RecordStatement } from '../../../src/model/record.ts'
import { makeRecord } from '../../record/sample.ts'

const TEXT =
  'Ada Orr accused Ben Tarn of fraud. Ada Orr thanked Ben Tarn. Officials warned Ben Tarn. Russia said no to Mara.'

const statement = (
  id: string,
  [cue, content]: readonly [string, string],
  rest: Partial<RecordStatement>,
): RecordStatement => ({
  ...{ id, form: 'indirect', source: [], speaker: null, about: [], addressee: null, saidOn: null, confidence: 0.8 },
  cue: [[TEXT.indexOf(cue), TEXT.indexOf(cue) + cue.length]],
  content: [[TEXT.indexOf(content), TEXT.indexOf(content) + content.length]],
  ...rest,
})

const article = (id: string, outlet: string, publishedAt: string, statements: RecordStatement[]): ArticleRecord =>
  makeRecord(id, {
    article: { outlet, publishedAt },
    text: TEXT,
    entities: [
      { id: 'ada', type: 'PERSON', name: 'Ada Orr', aliases: ['Orr'] },
      { id: 'ben', type: 'PERSON', name: 'Ben Tarn', aliases: [] },
      { id: 'mara', type: 'PLACE', name: 'Mara', aliases: [] },
      { id: 'ru', type: 'COUNTRY', name: 'Russia', aliases: [], iso: 'RU' },
      { id: 'fr', type: 'COUNTRY', name: 'France', aliases: [], iso: 'FR' },
    ],
    statements,
  })

const graph = await foldGraph([
  article('1', 'Herald', '2025-01-01', [
    statement('s1', ['accused', 'of fraud'], {
      speaker: 'ada',
      speakerConfidence: 0.5,
      about: ['ben', 'fr'],
      stance: ['against', 'neutral'],
    }),
    statement('s2', ['warned', 'Ben Tarn. R'], { about: ['ben'] }),
  ]),
  article('2', 'Post', '2025-02-01', [
    statement('s1', ['thanked', 'Ben Tarn'], { speaker: 'ada', about: ['ben'], saidOn: '2025-01-31', form: 'direct' }),
    statement('s2', ['said', 'no to Mara'], { speaker: 'ru', about: ['mara', 'ada', 'ru'] }),
  ]),
])

const id = (name: string): string => findEntities(graph, name)[0]?.id ?? ''
const edgesOf = (projected: AnyGraph): string[] =>
  projected.mapEdges(
    (_, { kind, weight }, __, ___, source, target) => `${source.label} ${kind} ${target.label} ${weight}`,
  )
const edges = (name: ProjectionName, filters?: Filters): string[] => edgesOf(project(graph, name, filters))

describe('people', () => {
  test('an edge is all that one says about another; a country is one of them only if it speaks', () => {
    const projected = project(graph, 'people')
    expect(edgesOf(projected).sort()).toEqual(['Ada Orr SPOKE_ABOUT Ben Tarn 2', 'Russia SPOKE_ABOUT Ada Orr 1'])
    expect(projected.multi).toBe(false)
    expect(projected.getEdgeAttributes(projected.edge(id('Ada Orr'), id('Ben Tarn')))).toEqual({
      ...{ kind: 'SPOKE_ABOUT', weight: 2, firstOn: '2025-01-01', lastOn: '2025-01-31' },
      ...{ days: ['2025-01-01', '2025-01-31'], direct: 0.5, denied: 0, negative: 0.5, positive: 0.5 },
      statements: expect.arrayContaining([expect.stringMatching(/^statement:/)]),
    })
    expect(projected.getNodeAttributes(id('Ben Tarn'))).toMatchObject({ kind: 'Person', spoke: 0, spokenOf: 3 })
    expect(projected.getNodeAttributes(id('Russia'))).toMatchObject({ iso: 'RU', spoke: 1, spokenOf: 0 })
  })
})

test('claims and quoted', () => {
  expect(edges('claims').filter((edge) => edge.includes('Orr'))).toHaveLength(3)
  expect(edges('quoted').sort()).toEqual(['Herald QUOTED Ada Orr 1', 'Post QUOTED Ada Orr 1', 'Post QUOTED Russia 1'])
})

test.each<[Filters, string[]]>([
  [{ since: '2025-01-02' }, ['Ada Orr SPOKE_ABOUT Ben Tarn 1', 'Russia SPOKE_ABOUT Ada Orr 1']],
  [{ since: '2025-01-02', until: '2025-01-31' }, ['Ada Orr SPOKE_ABOUT Ben Tarn 1']],
  [{ minTrust: 0.5 }, ['Ada Orr SPOKE_ABOUT Ben Tarn 1', 'Russia SPOKE_ABOUT Ada Orr 1']],
  [{ about: [id('France')] }, ['Ada Orr SPOKE_ABOUT Ben Tarn 1']],
  [{ only: ['Person'] }, ['Ada Orr SPOKE_ABOUT Ben Tarn 2']],
  [{ minWeight: 2 }, ['Ada Orr SPOKE_ABOUT Ben Tarn 2']],
  [{ ego: [id('Russia')] }, ['Russia SPOKE_ABOUT Ada Orr 1']],
  [{ ego: [id('Russia')], depth: 2 }, ['Ada Orr SPOKE_ABOUT Ben Tarn 2', 'Russia SPOKE_ABOUT Ada Orr 1']],
  [{ since: '2026-01-01' }, []],
])('people with %j', (filters, expected) => {
  expect(edges('people', filters).sort()).toEqual(expected)
})

describe('of everything', () => {
  test('without filters it is the graph itself', () => expect(project(graph, 'statements')).toBe(graph))

  test('a filter of statements leaves what they are tied to, and derives the rest anew', () => {
    const left = project(graph, 'statements', { until: '2025-01-05' })
    const kinds = left.mapNodes(
      (_, { kind, label }) => `${kind} ${kind === 'Statement' || kind === 'Claim' ? '' : label}`,
    )
    expect([...new Set(kinds)].sort()).toEqual([
      'Article 1',
      'Claim ',
      'Country France',
      'Outlet Herald',
      'Person Ada Orr',
      'Person Ben Tarn',
      'Statement ',
    ])
    expect(left.filterEdges((_, { kind }) => kind === 'SPOKE_ABOUT')).toHaveLength(2)
  })
})

test.each(PROJECTION_NAMES)('%s carries what its schema says, and nothing else', (name) => {
  const { nodes, edges } = PROJECTED[name] as (typeof PROJECTED)['statements']
  const check = (kinds: Record<string, { properties: readonly { name: string; optional?: true }[] }>, item: object) => {
    const { kind, ...rest } = item as { kind: string }
    const properties = kinds[kind]?.properties ?? []
    const names = Object.keys(rest).filter((key) => key !== 'label')
    expect(properties.map((property) => property.name)).toEqual(expect.arrayContaining(names))
    expect(names).toEqual(expect.arrayContaining(properties.filter(({ optional }) => !optional).map((one) => one.name)))
  }
  const projected = project(graph, name)
  projected.forEachNode((_, item) => check(nodes, item))
  projected.forEachEdge((_, item) => check(edges, item))
  expect(projected.order).toBeGreaterThan(0)
})
