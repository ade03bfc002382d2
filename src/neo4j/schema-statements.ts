import { databaseProperties } from '../model/database-form.ts'
import { ENTITY, isEntityLabel, NODE_KINDS, NODE_LABELS, type NodeLabel } from '../model/schema.ts'
import { BUILD_NODE } from '../model/schema-graph.ts'

const ENTITY_KINDS = NODE_LABELS.filter(isEntityLabel)
const OTHER_KINDS = NODE_LABELS.filter((label) => !isEntityLabel(label))

/**
 * Cypher that makes ids unique, which a graph needs before it is loaded, since its nodes are found by them. Made from the
 * schema table, as all here; may be run again.
 */
export const constraintStatements = (): readonly string[] =>
  [...LABELS_WITH_ENTITY, BUILD_NODE.kind].map(
    (label) =>
      `CREATE CONSTRAINT onrecord_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  )

/**
 * Cypher that makes the indexes by which names and days are found by value, and texts by word, and waits until they
 * answer. Made after the first load, they take a fraction of the time that filling them bit by bit would.
 */
export const indexStatements = (): readonly string[] => [
  ...valueIndexes(),
  ...wordIndexes(),
  'CALL db.awaitIndexes(3600)',
]

/** All of them, for a database that is filled already. */
export const schemaStatements = (): readonly string[] => [...constraintStatements(), ...indexStatements()]

/** Entities are met by any name of their kind and by `Entity` too, so both labels have each index. */
const LABELS_WITH_ENTITY = [...NODE_LABELS, ENTITY] as const

const valueIndexes = (): string[] =>
  LABELS_WITH_ENTITY.flatMap((label) =>
    indexedProperties(label, 'value').map(
      (name) =>
        `CREATE INDEX onrecord_${label.toLowerCase()}_${name.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (n.${name})`,
    ),
  )

const wordIndexes = (): string[] => [
  // Accents and case fold away in names; in texts, words are taken by their stems: "strike" finds "strikes".
  wordIndex('onrecord_entities', ENTITY_KINDS, 'standard-folding'),
  ...OTHER_KINDS.filter((label) => indexedProperties(label, 'words').length > 0).map((label) =>
    wordIndex(`onrecord_${label.toLowerCase()}s`, [label], 'english'),
  ),
]

const wordIndex = (index: string, labels: readonly NodeLabel[], analyzer: string): string => {
  const properties = new Set(labels.flatMap((label) => indexedProperties(label, 'words')))
  const on = [...properties].map((name) => `n.${name}`).join(', ')
  return (
    `CREATE FULLTEXT INDEX ${index} IF NOT EXISTS FOR (n:${labels.join('|')}) ON EACH [${on}] ` +
    `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`
  )
}

const indexedProperties = (label: NodeLabel | typeof ENTITY, by: 'value' | 'words'): string[] => {
  const kind = label === ENTITY ? 'Person' : label
  return databaseProperties(NODE_KINDS[kind].properties)
    .filter(({ index }) => index === by || index === 'both')
    .map(({ name }) => name)
}
