import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { evaluate } from '../../src/eval/evaluate.ts'
import type { GoldArticle } from '../../src/eval/gold.ts'
import { processArticle } from '../../src/pipeline.ts'
import { encoder } from '../encoder.ts'
import { folderOf } from '../ingest/folder.ts'
import { articleOf } from '../text/document.ts'

const SHARED = process.env.ONRECORD_SHARED ?? join(import.meta.dirname, '../../../shared')

// The scorer that the project is judged by lies beside a checkout that has the annotated articles.
if (existsSync(SHARED))
  test('agree with the independent scorer on every figure', async () => {
    const gold = readFileSync(join(SHARED, 'data/graph-dev.ndjson'), 'utf8').trim().split('\n')
    const articles = gold.map((line) => JSON.parse(line) as GoldArticle)
    const predicted: GoldArticle[] = []
    for (const { id, text } of articles) predicted.push(await processArticle(articleOf(text, { id }), encoder))
    const file = join(folderOf({}), 'predicted.ndjson')
    writeFileSync(file, predicted.map((record) => JSON.stringify(record)).join('\n'))
    const scorer = [join(SHARED, 'eval/score.mjs'), join(SHARED, 'data/graph-dev.ndjson'), file]
    const theirs = execFileSync(process.execPath, scorer, { encoding: 'utf8' })
    const figures = Object.entries(evaluate(articles, new Map(predicted.map((one) => [one.id, one]))).figures)
    const lines = theirs.trim().split('\n').slice(1)
    expect(figures.map(([name]) => name)).toEqual(lines.map((line) => line.slice(0, 34).trim()))
    const per = (share: number): string => (100 * share).toFixed(1)
    for (const [i, [name, { precision, recall, f1 }]] of figures.entries()) {
      const ours = name.startsWith('content recall') ? [per(recall)] : [per(precision), per(recall), per(f1)]
      expect([name, ...(lines[i]?.slice(34).match(/\d+\.\d/g) ?? [])]).toEqual([name, ...ours])
    }
  })
