import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brokenPromises, documentOf } from './document.ts'

const CORPUS = join(
  process.env.ONRECORD_SHARED ?? join(import.meta.dirname, '../../../shared'),
  'data/polnear/dev.ndjson',
)
// The corpus may not be passed on: where it is missing, so is this test.
if (existsSync(CORPUS)) {
  test('every article of PolNeAR keeps the promises', () => {
    for (const line of readFileSync(CORPUS, 'utf8').trim().split('\n'))
      expect(brokenPromises(documentOf((JSON.parse(line) as { text: string }).text))).toEqual([])
  })
}
