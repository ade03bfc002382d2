import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const PROJECT = join(import.meta.dirname, '../..')
const { countriesFile } = await import(join(PROJECT, 'packaging/countries.mjs'))

test('countries.json is what world-countries says: if not, run `npm run countries`', () => {
  expect(readFileSync(join(PROJECT, 'src/text/plugin/lexicon/countries.json'), 'utf8')).toBe(countriesFile())
})
