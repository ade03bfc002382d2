/**
 * Writes the documents that are made from the code: `npm run docs`, which builds first. The tests import the functions
 * and fail when a document is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { apiPage } from './api.mjs'
import { architecturePage, architecturePicture } from './architecture.mjs'
import { favouritesArchive } from './favourites.mjs'
import { styleSheet } from './style.mjs'

const QUERIES = join(import.meta.dirname, '../queries')

/** File name → text of every question there is. */
export const questions = () =>
  Object.fromEntries(
    globSync('*.cypher', { cwd: QUERIES })
      .sort()
      .map((file) => [file, readFileSync(join(QUERIES, file), 'utf8')]),
  )

/** @param {object} schema the JSON Schema of a record */
export const recordSchemaFile = (schema) => `${JSON.stringify(schema, null, 2)}\n`

/** @param {object} nodeKinds @param {object} edgeKinds the tables of `src/model/schema.ts` */
export const graphSchemaPage = (nodeKinds, edgeKinds) => `# The graph

_Made from \`src/model/schema.ts\` by \`npm run docs\`: edit that file, not this one._

A **statement** is a node, since it joins more than two things: who said it, about whom, to whom, where it is printed.
Every node has \`id\`, the same on every run for the same articles, and \`label\`, a short name to show that tells it from
others: "president (Russia)". A property
marked _optional_ is absent where the articles do not say; nothing is ever null. Offsets count UTF-16 units, from
\`start\` up to, not including, \`end\`.

## Nodes

Nodes made from entities (${entityLabels(nodeKinds)}) carry the label \`Entity\` as well.

${Object.entries(nodeKinds).map(nodeSection).join('\n\n')}

## Edges

There is at most one edge of a kind from one node to another.

${Object.entries(edgeKinds).map(edgeSection).join('\n\n')}

## In files

[What opens where](exports.md) has all formats. In GEXF, GraphML, DOT and CSV, a list is a string holding a JSON array
(\`["Healey","Mr Healey"]\`): any other separator may occur in a name, and Gephi and NetworkX do not read GEXF's own lists
faithfully. XML cannot hold control characters; they become U+FFFD there, as U+001F does in the lists for \`neo4j-admin\`,
where it stands between items. In tables and in JSON for Cytoscape and d3 a statement's \`source\` is called \`sourceWords\`,
since readers take whatever has a \`source\` for an edge.

**Long names.** A database finds nodes by names of up to 8,000 bytes of UTF-8 (Neo4j's index takes 8,164). A longer
\`name\` is cut there, between characters, by \`onrecord load\` and in the files for \`neo4j-admin\`, which say so in a line;
the whole is in \`fullName\`, which other nodes do not have. All other files have the whole \`name\`.
`

/** The page on identity with its table of weights as it is now. @param {string} page @param {Record<string, number>} weights */
export const identityPage = (page, weights) => {
  const rows = Object.entries(weights).map(([reason, weight]) => [reason, String(weight)])
  return page.replace(
    /(?<=<!-- weights -->\n)[\s\S]*(?=<!-- \/weights -->)/,
    () => `\n${table([['reason', 'weight'], ...rows])}\n\n`,
  )
}

const entityLabels = (nodeKinds) =>
  Object.entries(nodeKinds)
    .filter(([, { entity }]) => entity !== undefined)
    .map(([label]) => `\`${label}\``)
    .join(', ')

const nodeSection = ([label, { doc, properties }]) => `### ${label}\n\n${doc}\n\n${propertyTable(properties)}`

const edgeSection = ([name, { doc, from, to, properties }]) =>
  `### ${name}\n\n${from.join(' or ')} → ${to.join(' or ')}. ${doc}${properties.length > 0 ? `\n\n${propertyTable(properties)}` : ''}`

const propertyTable = (properties) => table([['property', 'type', ''], ...properties.map(propertyRow)])

const propertyRow = ({ name, type, optional, doc }) => [`\`${name}\``, optional ? `${type}, optional` : type, doc]

/** Rows of cells, the first of them the header, as a Markdown table whose columns line up. */
const table = ([header, ...rows]) => {
  const widths = header.map((_, i) => Math.max(3, ...[header, ...rows].map((row) => row[i].length)))
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`
  return [header, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n')
}

const writeAll = async () => {
  const { NODE_KINDS, EDGE_KINDS } = await import('../dist/model/schema.js')
  const { NODE_COLOURS } = await import('../dist/model/looks.js')
  const { recordJsonSchema } = await import('../dist/record/schema.js')
  writeFileSync(join(import.meta.dirname, 'graph-schema.md'), graphSchemaPage(NODE_KINDS, EDGE_KINDS))
  writeFileSync(join(import.meta.dirname, 'record.schema.json'), recordSchemaFile(recordJsonSchema()))
  const { WEIGHTS } = await import('../dist/identity/weights.js')
  const identity = join(import.meta.dirname, 'identity.md')
  writeFileSync(identity, identityPage(readFileSync(identity, 'utf8'), WEIGHTS))
  const page = join(import.meta.dirname, 'architecture.md')
  writeFileSync(page, architecturePage(readFileSync(page, 'utf8')))
  writeFileSync(join(import.meta.dirname, 'api.md'), apiPage())
  writeFileSync(join(import.meta.dirname, 'architecture.svg'), architecturePicture())
  writeFileSync(join(import.meta.dirname, 'neo4j/style.grass'), styleSheet(NODE_KINDS, NODE_COLOURS))
  writeFileSync(join(import.meta.dirname, 'neo4j/favourites.zip'), favouritesArchive(questions()))
}

if (process.argv[1] === import.meta.filename) await writeAll()
