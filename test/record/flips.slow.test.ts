import { expect, test } from 'vitest'
import { namedSeedRecords } from '../seed-records.mjs'
import { flips } from './flips.ts'

test('of 600 changed bits in the log of the sample articles each is named, and mended by the next build', async () => {
  const records = namedSeedRecords().map(([name, record]) => ({
    ...record,
    article: { ...record.article, file: record.article.file ?? name },
  }))
  const counts = { bits: 0, named: 0, mended: 0 }
  for await (const { told, isMended } of flips(records, 600, 14)) {
    counts.bits += 1
    if (told.length === 1) counts.named += 1
    if (isMended) counts.mended += 1
  }
  expect(counts).toEqual({ bits: 600, named: 600, mended: 600 })
})
