import { describe, expect, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import { recordsOfSaid, type SaidLine } from './said.ts'
import { unrelatedTexts } from './unrelated.mjs'

/** The ties between what different speakers claim, as "who KIND whom". */
const answers = async (...lines: readonly SaidLine[]): Promise<string[]> => {
  const graph = await foldGraph(recordsOfSaid(lines))
  const by = (claim: string): string =>
    graph
      .filterNodes((node) =>
        graph.someInEdge(
          claim,
          (_, edge, statement) => edge.kind === 'INSTANCE_OF' && graph.hasEdge(`${node}-SAID-${statement}`),
        ),
      )
      .map((node) => graph.getNodeAttribute(node, 'label'))
      .join(' and ')
  return graph
    .filterEdges((_, { kind }) => kind === 'AGREES_WITH' || kind === 'DISPUTES')
    .map((edge) => `${by(graph.source(edge))} ${graph.getEdgeAttribute(edge, 'kind')} ${by(graph.target(edge))}`)
    .sort()
}

const KNEW = 'that Norvane had known about the cracked crane since October'
const ada = (content: string, more: Partial<SaidLine> = {}): SaidLine => ({
  by: 'Ada Orr',
  content,
  on: '2025-03-04',
  ...more,
})
const ben = (content: string, more: Partial<SaidLine> = {}): SaidLine => ({
  by: 'Ben Tarn',
  content,
  on: '2025-03-06',
  ...more,
})
const [AGREES, DISPUTES] = [['Ben Tarn AGREES_WITH Ada Orr'], ['Ben Tarn DISPUTES Ada Orr']]

describe('claims of different speakers', () => {
  test.each<[string, string[], SaidLine, SaidLine]>([
    ['the same', AGREES, ada(KNEW), ben(KNEW)],
    ['in other words', AGREES, ada(KNEW), ben('Norvane knew since October about the cracked crane on its quay')],
    ['denied', DISPUTES, ada(KNEW), ben(KNEW, { cue: 'denied', polarity: 'negated' })],
    ['with a not', DISPUTES, ada(KNEW), ben('Norvane had not known about the cracked crane since October')],
    [
      'by nobody',
      DISPUTES,
      ada('that nobody had warned the board about the cracked crane'),
      ben('engineers had warned the board about the cracked crane'),
    ],
    [
      'a not that is denied',
      AGREES,
      ada(KNEW),
      ben('Norvane had not known about the cracked crane since October', { cue: 'denied', polarity: 'negated' }),
    ],
    [
      'praised and condemned',
      DISPUTES,
      ada('the harbour plan of the new board for Orr', { cue: 'praised' }),
      ben('the harbour plan of the new board for Orr', { cue: 'condemned' }),
    ],
  ])('%s', async (_, expected, first, second) => expect(await answers(second, first)).toEqual(expected))

  test.each<[string, SaidLine, SaidLine]>([
    [
      'another number',
      ada('the plan will cost two hundred jobs at the port of Orr'),
      ben('the plan will cost nine hundred jobs at the port of Orr'),
    ],
    [
      'another name',
      ada('Cara Vale had known about the cracked crane since October', { about: { 'Cara Vale': null } }),
      ben('Dan Webb had known about the cracked crane since October', { about: { 'Dan Webb': null } }),
    ],
    ['a question', ada(KNEW), ben(`${KNEW}?`)],
    ['who refuses to say', ada(KNEW), ben(KNEW, { cue: 'declined to say', polarity: 'negated' })],
    ['what might be said', ada(KNEW), ben(KNEW, { cue: 'would say', polarity: 'hypothetical' })],
    ['who only tells it', ada(KNEW), ben(`that Ada Orr had claimed ${KNEW}`)],
    [
      'a long quotation given to two',
      ada('“Norvane had known about the cracked crane since October,”'),
      ben('“Norvane had known about the cracked crane since October,”'),
    ],
    ['few words', ada('a shame'), ben('a shame')],
    ['the same speaker', ada(KNEW), ada(KNEW, { cue: 'denied', polarity: 'negated', on: '2025-03-09' })],
  ])('no tie: %s', async (_, first, second) => expect(await answers(first, second)).toEqual([]))

  test('thousands that have nothing to do with each other stay apart', async () => {
    const texts = unrelatedTexts(2000) as string[][]
    const lines = texts.map((words, i) => ({
      by: `Person${'abcdefghij'[i % 10]} Orr`,
      content: words.join(' '),
      on: '2025-03-04',
      article: `a${i % 50}`,
    }))
    expect(await answers(...lines)).toEqual([])
  })
})
