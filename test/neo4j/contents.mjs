import { createHash } from 'node:crypto'

/** @typedef {import('../../src/neo4j/database.ts').Database} Database */

/**
 * All that a database holds, as lines in an order of their own. Equal contents give equal lines.
 *
 * @param {Database} database
 * @returns {Promise<string[]>}
 */
export async function contents(database) {
  const nodes = await database.read('MATCH (n) RETURN [n.id, labels(n), properties(n)] AS line')
  const edges = await database.read('MATCH (a)-[r]->(b) RETURN [a.id, type(r), b.id, properties(r)] AS line')
  return [...nodes, ...edges].map(({ line }) => JSON.stringify(line.map(inOrder))).sort()
}

/**
 * A digest of all that a database holds.
 *
 * @param {Database} database
 */
export const checksum = async (database) =>
  createHash('sha256')
    .update((await contents(database)).join('\n'))
    .digest('hex')

/** Labels and properties have no order. */
const inOrder = (value) => {
  if (Array.isArray(value)) return [...value].sort()
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .map(([name, one]) => [name, String(one?.constructor?.name), one])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
}
