import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changesOf } from '../../src/eval/changes.ts'
import { evaluate, worstOf } from '../../src/eval/evaluate.ts'
import type { GoldArticle } from '../../src/eval/gold.ts'
import type { Figure } from '../../src/eval/tally.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')

const byId = (articles: readonly GoldArticle[]): Map<string, GoldArticle> =>
  new Map(articles.map((one) => [one.id, one]))
const seeds = readdirSync(SEEDS)
  .filter((file) => file.endsWith('.record.json'))
  .map((file) => JSON.parse(readFileSync(join(SEEDS, file), 'utf8')) as GoldArticle)

describe('figures', () => {
  test('are perfect for gold itself', () => {
    const { figures, articles } = evaluate(seeds, byId(seeds))
    for (const [name, { f1, gold }] of Object.entries(figures)) {
      // Entities are told by the mentions they share, and one name may stand inside another's: the scorer's own limit.
      const isByEntity = /^(?:entity|holds|about|said-about|named speaker|addressee)/.test(name)
      if (gold > 0) expect(f1, name).toBeGreaterThanOrEqual(isByEntity ? 0.85 : 1)
    }
    for (const { right, predicted, gold } of articles) expect([predicted, right]).toEqual([gold, gold])
  })

  test('are nought where nothing was found', () => {
    const { figures } = evaluate(seeds, new Map())
    for (const { f1, predicted } of Object.values(figures)) expect([f1, predicted]).toEqual([0, 0])
  })

  const TEXT = 'Ellery said the plan would fail. Tarn denied it.'
  const gold: GoldArticle = {
    id: 'a',
    text: TEXT,
    statements: [
      { source: [[0, 6]], cue: [[7, 11]], content: [[12, 31]] },
      { source: [[33, 37]], cue: [[38, 44]], content: [[45, 47]] },
    ],
  }
  const figuresOf = (statements: GoldArticle['statements'] = []): Readonly<Record<string, Figure>> =>
    evaluate([gold], byId([{ id: 'a', text: TEXT, statements }])).figures

  test.each<[string, GoldArticle['statements'], string, number, number]>([
    ['a full stop and quotation marks do not count', [{ content: [[11, 32]] }], 'content exact', 1, 0.5],
    [
      'half of a content is enough',
      [{ source: [[0, 6]], content: [[16, 31]] }],
      'attribution (who-string said what)',
      1,
      0.5,
    ],
    ['less is not', [{ source: [[0, 6]], content: [[27, 31]] }], 'attribution (who-string said what)', 0, 0],
    [
      'a content of another source is wrong',
      [{ source: [[33, 37]], content: [[12, 31]] }],
      'attribution (who-string said what)',
      0,
      0,
    ],
    [
      'one of two is half',
      [{ source: [[0, 6]], cue: [[7, 11]], content: [[12, 31]] }, { content: [[33, 44]] }],
      'attribution, all three exact',
      0.5,
      0.5,
    ],
    ['soft counts shares', [{ cue: [[7, 9]], content: [[12, 31]] }], 'cue soft', 1, 0.25],
  ])('%s', (_, statements, name, precision, recall) => {
    const figure = figuresOf(statements)[name]
    expect([figure?.precision, figure?.recall]).toEqual([precision, recall])
  })

  test('the worst articles come first', () => {
    const evaluation = evaluate(seeds, byId(seeds.slice(1)))
    expect(worstOf(evaluation, 1)).toMatchObject([{ id: seeds[0]?.id, right: 0, predicted: 0 }])
  })

  test('changes are what one has and the other has not', () => {
    const before = byId([{ id: 'a', text: TEXT, statements: gold.statements?.slice(0, 1) ?? [] }])
    const now = byId([{ id: 'a', text: TEXT, statements: gold.statements?.slice(1) ?? [] }])
    expect(changesOf([gold], before, now)).toEqual([
      { id: 'a', kind: 'lost', words: 'Ellery | said | the plan would fail' },
      { id: 'a', kind: 'won', words: 'Tarn | denied | it' },
    ])
  })
})
