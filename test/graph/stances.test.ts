import { expect, test } from 'vitest'
import { changed, noChange } from '../../src/decisions/change.ts'
import { statementTable } from '../../src/export/statement-table.ts'
import { foldGraph } from '../../src/fold.ts'
import { since } from '../../src/graph/projections/statement-filters.ts'
import { overallStance, type RecordStatement } from '../../src/model/record.ts'
import { makeRecord } from '../record/sample.ts'

const TEXT = 'Orr condemned the Harbour Board and Tarn.'
const ENTITIES = [
  { id: 'e1', type: 'PERSON', name: 'Ada Orr', aliases: [] },
  { id: 'e2', type: 'ORG', name: 'Harbour Board', aliases: [] },
  { id: 'e3', type: 'PERSON', name: 'Ben Tarn', aliases: [] },
] as const

const said = (id: string, start: number, rest: Partial<RecordStatement>): RecordStatement => ({
  ...{ id, form: 'indirect', source: [[0, 3]], cue: [[4, 13]], content: [[start, 40]], speaker: 'e1' },
  ...{ about: ['e2', 'e3'], salience: [0.9, 0.5], addressee: null, saidOn: '2025-03-04', confidence: 0.9 },
  ...rest,
})
const judged = { stance: ['against', 'neutral'], stanceConfidence: [0.8, 0.6] } as const
const record = (...statements: RecordStatement[]) =>
  makeRecord('a', { text: TEXT, entities: [...ENTITIES], statements })
const STATEMENTS = [
  said('s1', 14, judged),
  said('s2', 18, { stance: ['for', 'neutral'], stanceConfidence: [0.7, 0.5], saidOn: '2025-04-01' }),
  said('s3', 26, {}),
]

test('edges tell the stance, and who speaks about whom how often on which side; what nobody judged counts nowhere', async () => {
  const graph = await foldGraph([record(...STATEMENTS)])
  const edges = graph.mapEdges((_, attributes, __, ___, ____, { label }) => ({ ...attributes, label }))
  expect(edges.filter(({ kind, label }) => kind === 'ABOUT' && label === 'Harbour Board')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ stance: 'against', stanceConfidence: 0.8 }),
      expect.objectContaining({ stance: 'for', stanceConfidence: 0.7 }),
      { kind: 'ABOUT', label: 'Harbour Board', salience: 0.9 },
    ]),
  )
  const sums = { kind: 'SPOKE_ABOUT', label: 'Harbour Board', count: 3, for: 1, against: 1, neutral: 0 }
  expect(edges).toContainEqual(expect.objectContaining(sums))
  const later = since('2025-04-01')(graph).mapEdges((_, attributes) => attributes)
  expect(later).toContainEqual(expect.objectContaining({ kind: 'SPOKE_ABOUT', count: 1, for: 1, against: 0 }))
})

test('tables tell it of the main target and of the others', async () => {
  const rows = [...statementTable(await foldGraph([record(...STATEMENTS)])).rows()]
  expect(rows.map(({ stance, stanceConfidence, otherStances }) => [stance, stanceConfidence, otherStances])).toEqual(
    expect.arrayContaining([
      ['against', 0.8, 'neutral'],
      [undefined, undefined, undefined],
    ]),
  )
})

test('a target that people add has a stance that nobody is sure of; one that they leave keeps its own', () => {
  const change = noChange()
  change.statements.set('s1', { about: ['e3', 'e1'] })
  const [one] = changed(record(...STATEMENTS), change).statements
  expect(one).toMatchObject({ about: ['e3', 'e1'], stance: ['neutral', 'neutral'], stanceConfidence: [0.6, 0] })
})

test('a whole has the stance of the first it is about, where it does not tell its own; it keeps that without them', () => {
  const alone = said('s4', 14, { about: [], salience: [], tone: 'for', toneConfidence: 0.6 })
  expect(overallStance(said('s1', 14, judged))).toEqual({ stance: 'against', stanceConfidence: 0.8 })
  expect(overallStance(alone)).toEqual({ stance: 'for', stanceConfidence: 0.6 })
  // Older records told it twice.
  expect(overallStance({ ...alone, ...judged, about: ['e2', 'e3'] }).stance).toBe('for')
  const change = noChange()
  change.entities.set('e2', { isDropped: true })
  const [one, other] = changed(record(...STATEMENTS.slice(0, 1), alone), change).statements
  expect(one).toMatchObject({ about: ['e3'], stance: ['neutral'], tone: 'against', toneConfidence: 0.8 })
  expect(other && overallStance(other)).toEqual({ stance: 'for', stanceConfidence: 0.6 })
})
