import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { EDGE_KINDS, NODE_KINDS } from '../../src/model/schema.ts'
import { checkPage, PROJECT } from '../cli/pages.ts'
import { emptyDatabase } from './database.ts'

test('the commands in docs/neo4j.md work, and print what it says', async () => {
  const database = await emptyDatabase()
  await database.close()
  const { uri, user, password } = inject('neo4j')
  await checkPage('docs/neo4j.md', { NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password })
})

test('the picture of the schema has every label and every type', () => {
  const picture = readFileSync(join(PROJECT, 'docs/neo4j/schema.svg'), 'utf8')
  const words = [...picture.matchAll(/<text[^>]*>([^<]+)</g)].map((match) => match[1])
  expect(words).toEqual(expect.arrayContaining([...Object.keys(NODE_KINDS), ...Object.keys(EDGE_KINDS), 'Entity']))
})
