import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WEIGHTS } from '../../src/identity/weights.ts'
import { EDGE_KINDS, NODE_KINDS } from '../../src/model/schema.ts'
import { recordJsonSchema } from '../../src/record/schema.ts'

const DOCS = join(import.meta.dirname, '../../docs')
const { graphSchemaPage, identityPage, recordSchemaFile } = await import(join(DOCS, 'generate.mjs'))

/** If one of these fails, run `npm run docs`. */
test.each([
  ['record.schema.json', recordSchemaFile(recordJsonSchema())],
  ['graph-schema.md', graphSchemaPage(NODE_KINDS, EDGE_KINDS)],
  ['identity.md', identityPage(readFileSync(join(DOCS, 'identity.md'), 'utf8'), WEIGHTS)],
])('docs/%s is up to date', (file, expected) => {
  expect(readFileSync(join(DOCS, file), 'utf8')).toBe(expected)
})
