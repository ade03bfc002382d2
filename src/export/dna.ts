import type { Statement } from 'sql.js'
import { nodeId, statementId } from '../model/node-id.ts'
import type { AnyGraph } from '../model/projected.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { NodeAttributes } from '../model/schema.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import { type Told, toldOf } from '../model/told.ts'
import { dnaSchema, VARIABLES } from './dna-schema.ts'
import type { FormatOptions } from './format.ts'

const STATEMENT = ['STATEMENTS', 'ID, StatementTypeId, DocumentId, Start, Stop, Coder', '?, 1, ?, ?, ?, 1'] as const
const DOCUMENT = ['DOCUMENTS', 'ID, Title, Text, Coder, Source, Notes, Date', '?, ?, ?, 1, ?, ?, ?'] as const
const value = (table: string, column: string) => [table, `StatementId, VariableId, ${column}`, '?, ?, ?'] as const

/**
 * A file of Discourse Network Analyzer 3 (SQLite): articles as documents, and each statement at its place in the text, with its
 * speaker as person or organization, what it is about most as concept, and whether it is asserted as agreement, so that
 * coding goes on there. It is opened as coder Admin with the password "onrecord".
 */
export async function* dna(given: AnyGraph, { records = () => [] }: FormatOptions = {}): AsyncGenerator<Uint8Array> {
  const graph = given as SchemaGraph
  // Only who wants such a file waits for it.
  const { default: initSqlJs } = await import('sql.js')
  const { Database } = await initSqlJs()
  const database = new Database()
  for (const sql of ['BEGIN', ...dnaSchema()]) database.run(sql)
  const into = ([table, columns, values]: readonly [string, string, string]): Statement =>
    database.prepare(`INSERT INTO ${table} (${columns}) VALUES (${values})`)
  const insert = {
    document: into(DOCUMENT),
    statement: into(STATEMENT),
    entity: into(['ENTITIES', 'ID, VariableId, Value', '?, ?, ?']),
    short: into(value('DATASHORTTEXT', 'Entity')),
    long: into(value('DATALONGTEXT', 'Value')),
    boolean: into(value('DATABOOLEAN', 'Value')),
  }
  const entities = new Map<string, number>()
  /** The number of a value of a variable, which stands there once, also where it is empty. */
  const entityOf = (variable: number, words: string): number => {
    const text = short(words)
    const key = `${variable} ${text}`
    const known = entities.get(key)
    if (known !== undefined) return known
    entities.set(key, entities.size + 1)
    insert.entity.run([entities.size, variable, text])
    return entities.size
  }
  let [documents, statements] = [0, 0]
  for (const record of records()) {
    if (!graph.hasNode(nodeId('Article', record.id))) continue
    documents += 1
    insert.document.run([documents, ...documentOf(record)])
    for (const one of toldIn(graph, record)) {
      statements += 1
      const { start, end, polarity, cue, text } = one.attributes
      insert.statement.run([statements, documents, start, end])
      for (const [variable, words] of [...valuesOf(graph, one), [VARIABLES.cue.id, cue ?? ''] as const])
        insert.short.run([statements, variable, entityOf(variable, words)])
      insert.long.run([statements, VARIABLES.words.id, text])
      insert.boolean.run([statements, VARIABLES.agreement.id, polarity === 'negated' ? 0 : 1])
    }
  }
  for (const statement of Object.values(insert)) statement.free()
  database.run('COMMIT')
  yield database.export()
  database.close()
}

/** The statements of a record that the graph has. */
const toldIn = (graph: SchemaGraph, record: ArticleRecord): Told[] =>
  [...new Set(record.statements.map((statement) => statementId(record, statement)))]
    .filter((id) => graph.hasNode(id))
    .map((id) => toldOf(graph, id))

/** Title, text, source, notes, and seconds since 1970; of an undated article none. A line ends by one character there. */
const documentOf = ({ id, text, article }: ArticleRecord): (string | number)[] => [
  short(article.title ?? article.file ?? id),
  text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n'),
  short(article.outlet ?? ''),
  article.url ?? '',
  article.publishedAt === null ? 0 : Date.parse(`${article.publishedAt}T00:00:00Z`) / 1000,
]

/** Who says it, as a person or else as an organization, and what it is about most. */
const valuesOf = (graph: SchemaGraph, { speakers, targets, attributes }: Told): (readonly [number, string])[] => {
  const nodes = speakers.map((id) => graph.getNodeAttributes(id))
  const named = (isPerson: boolean): string =>
    nodes
      .filter(({ kind }) => (kind === 'Person') === isPerson)
      .map(({ label }) => label)
      .join('; ')
  const [target] = targets
  return [
    [VARIABLES.person.id, nodes.length === 0 ? (attributes.source ?? '') : named(true)],
    [VARIABLES.organization.id, named(false)],
    [VARIABLES.concept.id, target === undefined ? '' : (graph.getNodeAttributes(target) as NodeAttributes).label],
  ]
}

/** As much as a short text holds. */
const short = (text: string): string => Array.from(text.replaceAll('\0', '')).slice(0, 190).join('')
