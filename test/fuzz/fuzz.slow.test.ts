import { expect, test } from 'vitest'
import { readFile } from '../../src/ingest/read-file.ts'
import { processArticle } from '../../src/pipeline.ts'
import { ArticleRecordSchema } from '../../src/record/schema.ts'
import { serializeRecord } from '../../src/record/serialize.ts'
import { encoder } from '../encoder.ts'
import { eager } from '../extract/hurtful.mjs'
import { problemsOf } from './check.mjs'
import { inputOf } from './inputs.mjs'

// `npm run bench:fuzz` reads thousands more.
test('200 inputs of all kinds, from seeds: each a valid record or one line, twice the same', async () => {
  const onrecord = { readFile, processArticle, ArticleRecordSchema, serializeRecord }
  for (let seed = 1; seed <= 200; seed++)
    expect(await problemsOf(inputOf(seed), onrecord, seed % 4 === 0 ? encoder : eager), `seed ${seed}`).toEqual([])
})
