import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { readArticles } from '../../src/ingest/read-articles.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { processArticle } from '../../src/pipeline.ts'
import { encoder } from '../encoder.ts'

const HERE = import.meta.dirname
const names = readdirSync(HERE).flatMap((file) =>
  file.endsWith('.txt') && !file.includes('.differences.') ? file.slice(0, -4) : [],
)

async function recordOf(name: string): Promise<ArticleRecord> {
  for await (const article of readArticles([join(HERE, `${name}.txt`)])) {
    if (article instanceof InputError) throw article
    return processArticle(article, encoder)
  }
  throw new Error(`${name}.txt holds no article`)
}

/** Confidence aside, of which the last digit may differ from one processor to another. */
const withoutConfidence = ({ statements, ...record }: ArticleRecord): object => ({
  ...record,
  statements: statements.map(({ confidence, speakerConfidence, ...statement }) => statement),
})

/** JSON with every entity, mention and statement on a line of its own, so that a change is easy to read. */
const print = (record: ArticleRecord): string =>
  `${JSON.stringify(withoutConfidence(record), null, 1)
    .replace(/\{[^{}]*\}|\[[^[\]{}]*\]/g, (part) => part.replace(/\n\s*/g, ' '))
    .replace(/\n {3,}/g, ' ')}\n`

// What is made of each article is compared exactly with the file beside it; UPDATE=1 rewrites those files.
describe.each(names)('%s', (name) => {
  test('gives the record beside it', async () => {
    const file = join(HERE, `${name}.json`)
    const printed = print(await recordOf(name))
    if (process.env.UPDATE) writeFileSync(file, printed)
    expect(printed).toBe(readFileSync(file, 'utf8'))
  })
})

test('one article holds what shifts offsets', () => {
  const text = readFileSync(join(HERE, 'bridge.txt'), 'utf8')
  for (const sign of ['\ufeff', '\r\n', '\u00a0', '\u00ad', '😡', '\u200d']) expect(text).toContain(sign)
})
