import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { EDGE_KINDS, NODE_KINDS } from '../../src/model/schema.ts'
import { checkPage, PAGES_WITH_DATABASE, PROJECT } from '../cli/pages.ts'
import { emptyDatabase } from './database.ts'

test.each(PAGES_WITH_DATABASE)('the commands in %s work, and print what it says', async (page) => {
  const database = await emptyDatabase()
  await database.close()
  const { uri, user, password } = inject('neo4j')
  await checkPage(page, { NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password })
})

test('the picture of the schema has every label and every type', () => {
  const picture = readFileSync(join(PROJECT, 'docs/neo4j/schema.svg'), 'utf8')
  const words = [...picture.matchAll(/<text[^>]*>([^<]+)</g)].map((match) => match[1])
  expect(words).toEqual(expect.arrayContaining([...Object.keys(NODE_KINDS), ...Object.keys(EDGE_KINDS), 'Entity']))
})
