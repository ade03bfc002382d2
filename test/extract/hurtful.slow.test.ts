import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Pieces } from '../../src/extract/encoder/pieces.ts'
import { windowsOf } from '../../src/extract/encoder/windows.ts'
import { wordsOf } from '../../src/extract/encoder/words.ts'
import { findQuotations } from '../../src/extract/quotations.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { processArticle } from '../../src/pipeline.ts'
import { ArticleRecordSchema } from '../../src/record/schema.ts'
import { encoder } from '../encoder.ts'
import { articleOf, documentOf } from '../text/document.ts'
import { eager, HURTFUL, newsOf } from './hurtful.mjs'

const pieces = new Pieces(JSON.parse(readFileSync(join(import.meta.dirname, '../../weights/tokenizer.json'), 'utf8')))
const issuesOf = (record: ArticleRecord): unknown => ArticleRecordSchema.safeParse(record).error?.issues ?? []

test.each(HURTFUL)('$name', async ({ textOf }) => {
  const text = textOf()
  expect(issuesOf(await processArticle(articleOf(text), eager))).toEqual([])
  const document = documentOf(text)
  const words = wordsOf(document, findQuotations(document))
  const windows = windowsOf(words, (word) => pieces.of(word), 254)
  expect(windows.length > 0).toBe(words.length > 0)
})

test.each(HURTFUL)('$name: the same twice', async ({ textOf }) => {
  const text = textOf(1 / 20)
  const record = await processArticle(articleOf(text), eager)
  expect(await processArticle(articleOf(text), eager)).toEqual(record)
})

test('100 KB of news with 350 names', async () => {
  const record = await processArticle(articleOf(newsOf(350)), encoder)
  expect(issuesOf(record)).toEqual([])
  expect(record.statements.length).toBeGreaterThan(1250)
  expect(record.entities.length).toBeGreaterThan(300)
})
