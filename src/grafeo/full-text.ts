import { databaseProperties } from '../model/database-form.ts'
import { isEntityLabel, NODE_KINDS, NODE_LABELS, type NodeLabel } from '../model/schema.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import { type Hit, type Indexed, WordIndex } from './word-index.ts'
import { nameWords, textWords } from './words.ts'

/**
 * How questions look words up: Neo4j's procedure for it, with the words put together for Lucene before. The engine has
 * neither, so that here the words are looked up first, and what they find is handed to the question.
 */
const LOOKUP =
  /WITH replace\(replace\(\$words,[\s\S]*?CALL db\.index\.fulltext\.queryNodes\('(?<index>\w+)', query\) YIELD node AS (?<node>\w+)(?<score>, score)?/

/** Cypher without the lookup of words in it, and what that finds; `null` where it looks up none. */
export function withFound(
  cypher: string,
  words: unknown,
  indexOf: (name: string) => WordIndex,
): { cypher: string; found: Hit[] } | null {
  const { index, node, score } = LOOKUP.exec(cypher)?.groups ?? {}
  if (index === undefined || node === undefined) return null
  const label = index === 'onrecord_entities' ? 'Entity' : 'Statement'
  const start = `UNWIND $found AS hit\nMATCH (${node}:${label} {id: hit.id})\nWITH ${node}${score ? ', hit.score AS score' : ''}`
  return { cypher: cypher.replace(LOOKUP, () => start), found: indexOf(index).find(String(words)) }
}

/** An index of a graph by the name that Neo4j's has. */
export const wordIndexOf = (graph: SchemaGraph, name: string): WordIndex =>
  name === 'onrecord_entities'
    ? new WordIndex(nameWords, indexed(graph, NODE_LABELS.filter(isEntityLabel)))
    : new WordIndex(textWords, indexed(graph, ['Statement']))

function* indexed(graph: SchemaGraph, labels: readonly NodeLabel[]): Generator<Indexed> {
  for (const { node, attributes } of graph.nodeEntries()) {
    if (!labels.includes(attributes.kind)) continue
    const names = databaseProperties(NODE_KINDS[attributes.kind].properties)
      .filter(({ index }) => index === 'words' || index === 'both')
      .map((property) => property.name)
    const values = attributes as unknown as Readonly<Record<string, string | readonly string[]>>
    yield { id: node, fields: names.map((property) => [values[property] ?? []].flat()) }
  }
}
