import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changesOf } from '../../src/eval/changes.ts'
import { evaluate, worstOf } from '../../src/eval/evaluate.ts'
import type { GoldArticle } from '../../src/eval/gold.ts'
import type { Figure } from '../../src/eval/tally.ts'
import { processArticle } from '../../src/pipeline.ts'
import { encoder } from '../encoder.ts'
import { articleOf } from '../text/document.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')
const SHARED = process.env.ONRECORD_SHARED ?? join(import.meta.dirname, '../../../shared')

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

// The scorer that the project is judged by lies beside a checkout that has the annotated articles.
if (existsSync(SHARED))
  test('agree with the independent scorer on every figure', async () => {
    const gold = readFileSync(join(SHARED, 'data/graph-dev.ndjson'), 'utf8').trim().split('\n')
    const articles = gold.map((line) => JSON.parse(line) as GoldArticle)
    const predicted: GoldArticle[] = []
    for (const { id, text } of articles) predicted.push(await processArticle(articleOf(text, { id }), encoder))
    const file = join(mkdtempSync(join(tmpdir(), 'onrecord-')), 'predicted.ndjson')
    writeFileSync(file, predicted.map((record) => JSON.stringify(record)).join('\n'))
    const scorer = [join(SHARED, 'eval/score.mjs'), join(SHARED, 'data/graph-dev.ndjson'), file]
    const theirs = execFileSync(process.execPath, scorer, { encoding: 'utf8' })
    const figures = Object.entries(evaluate(articles, byId(predicted)).figures)
    const lines = theirs.trim().split('\n').slice(1)
    expect(figures.map(([name]) => name)).toEqual(lines.map((line) => line.slice(0, 34).trim()))
    const per = (share: number): string => (100 * share).toFixed(1)
    for (const [i, [name, { precision, recall, f1 }]] of figures.entries()) {
      const ours = name.startsWith('content recall') ? [per(recall)] : [per(precision), per(recall), per(f1)]
      expect([name, ...(lines[i]?.slice(34).match(/\d+\.\d/g) ?? [])]).toEqual([name, ...ours])
    }
  })
