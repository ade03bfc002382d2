import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROJECT } from './pages.ts'

const { apiPage } = (await import(join(PROJECT, 'docs/api.mjs'))) as { apiPage: () => string }

/** With UPDATE=1, or `npm run docs`, it is written anew: whatever differs is a change for those who import it. */
test('docs/api.md has every name of the library as it is declared', () => {
  const file = join(PROJECT, 'docs/api.md')
  if (process.env.UPDATE) writeFileSync(file, apiPage())
  expect(apiPage()).toBe(readFileSync(file, 'utf8'))
})
