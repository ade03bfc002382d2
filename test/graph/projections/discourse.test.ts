import { describe, expect, test } from 'vitest'
import { foldGraph } from '../../../src/fold.ts'
import { campsOf } from '../../../src/graph/projections/camps.ts'
import { codedOf, type DiscourseOptions } from '../../../src/graph/projections/coded.ts'
import { discourse } from '../../../src/graph/projections/discourse.ts'
import { recordsOfSaid, type SaidLine } from '../said.ts'

const say = (by: string, on: string, side: 'for' | 'against' | 'neutral', day: string, article?: string): SaidLine => ({
  ...{ by, about: { [on]: side }, on: day, content: `${on} ${side} ${day} ${article ?? ''} words of ${by}` },
  ...(article === undefined ? {} : { article }),
})

// Coded statements, as they would be typed into Discourse Network Analyzer (person, concept, agreement):
//          Dam Law          Toll Plan        Rail Link
//  Ada   + + (one article)  − (twice a week)  0
//  Ben   +                  +                 − −
//  Cara  −                                    −
const graph = await foldGraph(
  recordsOfSaid([
    say('Ada Orr', 'Dam Law', 'for', '2025-03-03', 'one'),
    say('Ada Orr', 'Dam Law', 'for', '2025-03-03', 'one'),
    say('Ada Orr', 'Toll Plan', 'against', '2025-03-04'),
    say('Ada Orr', 'Toll Plan', 'against', '2025-03-07'),
    say('Ada Orr', 'Rail Link', 'neutral', '2025-03-07'),
    say('Ben Tarn', 'Dam Law', 'for', '2025-03-05'),
    say('Ben Tarn', 'Toll Plan', 'for', '2025-03-06'),
    say('Ben Tarn', 'Rail Link', 'against', '2025-03-06'),
    say('Ben Tarn', 'Rail Link', 'against', '2025-04-06'),
    say('Cara Vale', 'Dam Law', 'against', '2025-03-30'),
    say('Cara Vale', 'Rail Link', 'against', '2025-04-01'),
  ]),
)

/** The ties as "A–B value". */
const ties = (options: DiscourseOptions): string[] => {
  const network = discourse(graph, options)
  const name = (id: string): string => network.getNodeAttribute(id, 'label').split(' ')[0] ?? ''
  return network
    .mapEdges((_, { value }, a, b) => {
      const names = [name(a), name(b)]
      return `${(options.network ? names.sort() : names).join('–')} ${value}`
    })
    .sort()
}

describe('a network of two modes', () => {
  // dna_network(networkType = "twomode", qualifierAggregation = "subtract"): for less against.
  test('is for less against', () =>
    expect(ties({})).toEqual([
      'Ada–Dam 2',
      'Ada–Toll -2',
      'Ben–Dam 1',
      'Ben–Rail -2',
      'Ben–Toll 1',
      'Cara–Dam -1',
      'Cara–Rail -1',
    ]))
  // normalization = "activity": divided by the actor's statements, 4, 4 and 2.
  test('by activity', () =>
    expect(ties({ weight: 'activity' })).toEqual([
      'Ada–Dam 0.5',
      'Ada–Toll -0.5',
      'Ben–Dam 0.25',
      'Ben–Rail -0.5',
      'Ben–Toll 0.25',
      'Cara–Dam -0.5',
      'Cara–Rail -0.5',
    ]))
  // duplicates = "document", "week", "month", "year", "acrossrange".
  test.each([
    ['article', 'Ada–Dam 1', 'Ada–Toll -2', 'Ben–Rail -2'],
    ['week', 'Ada–Dam 1', 'Ada–Toll -1', 'Ben–Rail -2'],
    ['month', 'Ada–Dam 1', 'Ada–Toll -1', 'Ben–Rail -2'],
    ['year', 'Ada–Dam 1', 'Ada–Toll -1', 'Ben–Rail -1'],
    ['all', 'Ada–Dam 1', 'Ada–Toll -1', 'Ben–Rail -1'],
  ] as const)('counted once per %s', (count, ...expected) =>
    expect(ties({ count })).toEqual(expect.arrayContaining([...expected])),
  )
  test('actors and matters are apart', () => {
    const network = discourse(graph)
    expect(network.everyEdge((_, __, ___, ____, a, b) => a.role === 'actor' && b.role === 'matter')).toBe(true)
    expect(network.type).toBe('undirected')
  })
})

describe('a network of one mode', () => {
  // qualifierAggregation = "congruence": Σ_j Σ_k x_ajk x_bjk. Ada and Ben: 2·1 on the dam; Ben and Cara: 2·1 on the rail.
  test('congruence', () => expect(ties({ network: 'congruence' })).toEqual(['Ada–Ben 2', 'Ben–Cara 2']))
  // "conflict": Σ_j (x_aj1 x_bj0 + x_aj0 x_bj1). Ada and Ben: 2·1 on the toll; Ada and Cara 2·1, Ben and Cara 1·1 on the dam.
  test('conflict', () => expect(ties({ network: 'conflict' })).toEqual(['Ada–Ben 2', 'Ada–Cara 2', 'Ben–Cara 1']))
  // "subtract": congruence less conflict.
  test('subtract', () => expect(ties({ network: 'subtract' })).toEqual(['Ada–Cara -2', 'Ben–Cara 1']))
  // normalization = "average": divided by the mean of both actors' statements, 4, 4 and 2.
  test('by average activity', () =>
    expect(ties({ network: 'conflict', weight: 'activity' })).toEqual([
      'Ada–Ben 0.5',
      'Ada–Cara 0.666667',
      'Ben–Cara 0.333333',
    ]))
  // "jaccard": m11 + m10 + m01, m11 a sum of products. Ada and Ben: 2·1 + (2 + 1 + 2) = 7; Ada and Cara: 2 + 2 + 1 + 1 = 6;
  // Ben and Cara: 2·1 + (1 + 1 + 1) = 5.
  test('Jaccard', () =>
    expect(ties({ network: 'congruence', weight: 'jaccard' })).toEqual(['Ada–Ben 0.285714', 'Ben–Cara 0.4']))
  // "cosine" of rDNA: √(a²) √(b²), of all that each says: 4·4, 4·2.
  test('cosine', () =>
    expect(ties({ network: 'congruence', weight: 'cosine' })).toEqual(['Ada–Ben 0.125', 'Ben–Cara 0.25']))
  // variable1 = "concept", variable2 = "person": dam and toll by Ada 0 + Ben 1·1, and opposed by Ada 2·2.
  test('of concepts', () => {
    expect(ties({ network: 'congruence', of: 'concepts' })).toEqual(['Dam–Rail 1', 'Dam–Toll 1'])
    expect(ties({ network: 'conflict', of: 'concepts' })).toEqual(['Dam–Rail 2', 'Dam–Toll 4', 'Rail–Toll 2'])
  })
})

describe('camps', () => {
  const camps = async (...lines: readonly SaidLine[]) => campsOf(codedOf(await foldGraph(recordsOfSaid(lines)), {}))
  const side = (by: string, side: 'for' | 'against', on = 'Dam Law'): SaidLine => say(by, on, side, '2025-03-03')

  test('two halves that are wholly opposed', async () => {
    const found = await camps(
      side('Ada A', 'for'),
      side('Ben B', 'for'),
      side('Cara C', 'against'),
      side('Dan D', 'against'),
    )
    expect(found).toMatchObject({ balance: 1, polarisation: 1 })
    expect([...found.camps.values()].sort()).toEqual([1, 1, 2, 2])
  })
  test('one against three', async () =>
    expect(
      await camps(side('Ada A', 'for'), side('Ben B', 'for'), side('Cara C', 'for'), side('Dan D', 'against')),
    ).toMatchObject({ balance: 1, polarisation: 0.75 }))
  test('where all agree there is one camp', async () =>
    expect(await camps(side('Ada A', 'for'), side('Ben B', 'for'), side('Cara C', 'for'))).toMatchObject({
      balance: 1,
      polarisation: 0,
    }))
  // Each of three agrees with one and disagrees with the other on something: a triangle of two agreements and a
  // disagreement, of which one tie of three is wrong whatever the camps are.
  test('a triangle that no two camps explain', async () =>
    expect(
      (
        await camps(
          side('Ada A', 'for'),
          side('Ben B', 'for'),
          side('Ben B', 'for', 'Toll Plan'),
          side('Cara C', 'for', 'Toll Plan'),
          side('Cara C', 'for', 'Rail Link'),
          side('Ada A', 'against', 'Rail Link'),
        )
      ).balance,
    ).toBeCloseTo(1 / 3))
})
