import { describe, expect, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import { contradictionsOf } from '../../src/positions/contradictions.ts'
import { positionsOf } from '../../src/positions/positions.ts'
import { recordsOfSaid, type SaidLine } from '../graph/said.ts'

let count = 0
/** What somebody says of the dam: each time in other words. */
const say = (side: 'for' | 'against' | 'neutral', on: string | undefined, more: Partial<SaidLine> = {}): SaidLine => {
  count += 1
  return { by: 'Ada Orr', about: { 'Dam Law': side }, on, content: `words number ${count} about the law`, ...more }
}

describe('positions', () => {
  const runs = async (...lines: readonly SaidLine[]): Promise<string[]> =>
    positionsOf(await foldGraph(recordsOfSaid(lines))).flatMap(({ runs, changes }) => [
      ...runs.map(({ side, firstOn, lastOn, stands }) => `${side} ${firstOn} ${lastOn} ${stands.length}`),
      ...changes.map(({ days }) => `changed in ${days} days`),
    ])

  test.each<[string, string[], ...SaidLine[]]>([
    ['days in a row are a run', ['for 2025-03-01 2025-03-09 2'], say('for', '2025-03-01'), say('for', '2025-03-09')],
    [
      'two sides are a change',
      ['for 2025-03-01 2025-03-01 1', 'against 2025-03-09 2025-03-09 1', 'changed in 8 days'],
      say('for', '2025-03-01'),
      say('against', '2025-03-09'),
    ],
    [
      'what is neutral takes no side',
      ['for 2025-03-01 2025-03-01 1'],
      say('for', '2025-03-01'),
      say('neutral', '2025-03-09'),
    ],
    [
      'one doubtful statement changes nothing',
      ['for 2025-03-01 2025-03-09 2'],
      say('for', '2025-03-01'),
      say('against', '2025-03-05', { sure: [0.9, 0.5] }),
      say('for', '2025-03-09'),
    ],
    [
      'but several do',
      ['for 2025-03-01 2025-03-01 1', 'against 2025-03-05 2025-03-06 2', 'changed in 4 days'],
      say('for', '2025-03-01'),
      say('against', '2025-03-05', { sure: [0.9, 0.6] }),
      say('against', '2025-03-06', { sure: [0.9, 0.6] }),
    ],
    [
      'two sides that are not sure together are no change',
      ['for 2025-03-01 2025-03-01 1', 'against 2025-03-09 2025-03-09 1'],
      say('for', '2025-03-01', { sure: [1, 0.6] }),
      say('against', '2025-03-09', { sure: [1, 0.6] }),
    ],
    [
      'on one day they are mixed',
      ['mixed 2025-03-01 2025-03-01 2'],
      say('for', '2025-03-01'),
      say('against', '2025-03-01'),
    ],
    [
      'unless one outweighs the other',
      ['for 2025-03-01 2025-03-01 2'],
      say('for', '2025-03-01'),
      say('for', '2025-03-01'),
      say('against', '2025-03-01'),
    ],
    ['without a day nothing is in a run', [], say('for', undefined)],
    ['nobody has a position on themselves', [], say('for', '2025-03-01', { by: 'Dam Law' })],
  ])('%s', async (_, expected, ...lines) => expect(await runs(...lines)).toEqual(expected))

  test('what one claim says counts once, however many papers print it', async () => {
    const words = { content: 'the law would drown half of the valley by spring', sure: [1, 0.6] as const }
    const graph = await foldGraph(
      recordsOfSaid(['a', 'b', 'c'].map((article) => say('against', '2025-03-01', { ...words, article }))),
    )
    expect(positionsOf(graph)[0]?.runs).toMatchObject([{ trust: 0.6, stands: [{}, {}, {}] }])
  })
})

describe('contradictions', () => {
  const pairs = async (window: number, ...lines: readonly SaidLine[]): Promise<string[]> =>
    contradictionsOf(await foldGraph(recordsOfSaid(lines)), { window }).map(
      ({ kind, days, isExchange, parties }) =>
        `${kind} ${days} ${parties.map(({ told }) => told.attributes.source).join(' / ')}${isExchange ? ' exchange' : ''}`,
    )
  const ben = { by: 'Ben Tarn' }

  test.each<[string, string[], ...SaidLine[]]>([
    ['opposed', ['target 2 Ada Orr / Ben Tarn'], say('for', '2025-03-01'), say('against', '2025-03-03', ben)],
    ['of one mind', [], say('for', '2025-03-01'), say('for', '2025-03-03', ben)],
    ['too far apart', [], say('for', '2025-03-01'), say('against', '2025-04-03', ben)],
    ['one with oneself', [], say('for', '2025-03-01'), say('against', '2025-03-03')],
    [
      'the nearest two',
      ['target 0 Ada Orr / Ben Tarn'],
      say('for', '2025-03-01'),
      say('against', '2025-03-09', ben),
      say('for', '2025-03-09'),
    ],
    [
      'those first of whom one names the other',
      ['target 1 Ada Orr / Cara Vale exchange', 'target 1 Ada Orr / Ben Tarn'],
      say('for', '2025-03-01', { sure: [1, 0.9] }),
      say('against', '2025-03-02', ben),
      say('against', '2025-03-02', { by: 'Cara Vale', content: 'that Orr has read another law' }),
    ],
    [
      'those first whose words begin with whom they are about',
      ['target 1 Ada Orr / Cara Vale', 'target 1 Ada Orr / Ben Tarn'],
      say('for', '2025-03-01', { content: 'the Dam Law is good' }),
      say('against', '2025-03-02', { ...ben, content: 'that those who wrote and passed the Dam Law sleep' }),
      say('against', '2025-03-02', { by: 'Cara Vale', content: 'that the Dam Law is bad' }),
    ],
    [
      'those first who have said the same before',
      ['target 1 Ada Orr / Cara Vale', 'target 1 Ada Orr / Ben Tarn'],
      say('for', '2025-03-01'),
      say('for', '2024-11-01', { ...ben, sure: [1, 0.8] }),
      say('against', '2025-03-02', { ...ben, sure: [1, 0.8] }),
      say('against', '2025-01-01', { by: 'Cara Vale', sure: [1, 0.8] }),
      say('against', '2025-03-02', { by: 'Cara Vale', sure: [1, 0.8] }),
    ],
    [
      'those first that are surer, though some days further apart',
      ['target 5 Ada Orr / Cara Vale', 'target 0 Ada Orr / Ben Tarn'],
      say('for', '2025-03-01'),
      say('against', '2025-03-01', { ...ben, sure: [1, 0.7] }),
      say('against', '2025-03-06', { by: 'Cara Vale', sure: [1, 0.9] }),
    ],
    [
      'the same said and denied before all',
      ['claim 9 Ada Orr / Ben Tarn', 'target 1 Cara Vale / Dan Webb'],
      say('neutral', '2025-03-01', { content: 'that the law would drown half of the valley by spring' }),
      say('neutral', '2025-03-10', {
        ...ben,
        ...{ content: 'that the law would drown half of the valley by spring', cue: 'denied', polarity: 'negated' },
      }),
      say('for', '2025-03-03', { by: 'Cara Vale' }),
      say('against', '2025-03-04', { by: 'Dan Webb' }),
    ],
  ])('%s', async (_, expected, ...lines) => expect(await pairs(14, ...lines)).toEqual(expected))
})
