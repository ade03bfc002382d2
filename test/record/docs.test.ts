import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EDGE_KINDS, NODE_KINDS } from '../../src/model/schema.ts'
import { recordJsonSchema } from '../../src/record/schema.ts'

const DOCS = join(import.meta.dirname, '../../docs')
const { graphSchemaPage, recordSchemaFile } = await import(join(DOCS, 'generate.mjs'))

/** If one of these fails, run `npm run docs`. */
test.each([
  ['record.schema.json', recordSchemaFile(recordJsonSchema())],
  ['graph-schema.md', graphSchemaPage(NODE_KINDS, EDGE_KINDS)],
])('docs/%s is up to date', (file, expected) => {
  expect(readFileSync(join(DOCS, file), 'utf8')).toBe(expected)
})
