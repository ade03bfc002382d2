import type { Statement } from 'sql.js'
import { nodeId, statementId } from '../model/node-id.ts'
import type { AnyGraph } from '../model/projected.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { NodeAttributes } from '../model/schema.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import { standsOf } from '../model/stands.ts'
import { type Told, toldOf } from '../model/told.ts'
import { dnaSchema, VARIABLES } from './dna-schema.ts'
import type { FormatOptions } from './format.ts'

const STATEMENT = ['STATEMENTS', 'ID, StatementTypeId, DocumentId, Start, Stop, Coder', '?, 1, ?, ?, ?, 1'] as const
const DOCUMENT = ['DOCUMENTS', 'ID, Title, Text, Coder, Source, Notes, Date', '?, ?, ?, 1, ?, ?, ?'] as const
const value = (table: string, column: string) => [table, `StatementId, VariableId, ${column}`, '?, ?, ?'] as const

/**
 * A file of Discourse Network Analyzer 3 (SQLite): articles as documents, and each statement at its place in the text, with its
 * speaker as person or organization, each target or concept that it is for or against as concept, and which as agreement;
 * of a statement that takes no side, what it is about most, and whether that is asserted. Coding goes on there. It is opened as coder Admin with the password "onrecord".
 */
export async function* dna(
  given: AnyGraph,
  { records = () => [], areSidesOnly = false }: FormatOptions = {},
): AsyncGenerator<Uint8Array> {
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
    for (const one of toldIn(graph, record))
      for (const { concept, isAgreed } of codesOf(graph, one, areSidesOnly)) {
        statements += 1
        const { start, end, cue, text } = one.attributes
        insert.statement.run([statements, documents, start, end])
        const { concept: at, cue: cueAt } = VARIABLES
        for (const [variable, words] of [...speakersOf(graph, one), [at.id, concept], [cueAt.id, cue ?? '']] as const)
          insert.short.run([statements, variable, entityOf(variable, words)])
        insert.long.run([statements, VARIABLES.words.id, text])
        insert.boolean.run([statements, VARIABLES.agreement.id, isAgreed ? 1 : 0])
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

/** Who says it, as a person or else as an organization. */
const speakersOf = (graph: SchemaGraph, { speakers, attributes }: Told): [number, string][] => {
  const nodes = speakers.map((id) => graph.getNodeAttributes(id))
  const named = (isPerson: boolean): string =>
    nodes
      .filter(({ kind }) => (kind === 'Person') === isPerson)
      .map(({ label }) => label)
      .join('; ')
  return [
    [VARIABLES.person.id, nodes.length === 0 ? (attributes.source ?? '') : named(true)],
    [VARIABLES.organization.id, named(false)],
  ]
}

/** A concept that a statement is on, and whether it agrees. */
interface Code {
  readonly concept: string
  readonly isAgreed: boolean
}

/**
 * What it is for and against; of a statement that takes no side, what it is about most, and whether that is asserted, unless
 * only sides are wanted.
 */
const codesOf = (graph: SchemaGraph, told: Told, areSidesOnly: boolean): Code[] => {
  const label = (id: string): string => (graph.getNodeAttributes(id) as NodeAttributes).label
  const sides = new Map([...standsOf(graph, told)].map(({ on, side }) => [on, side]))
  if (sides.size > 0) return [...sides].map(([on, side]) => ({ concept: label(on), isAgreed: side === 'for' }))
  if (areSidesOnly) return []
  const [target] = told.targets
  return [{ concept: target === undefined ? '' : label(target), isAgreed: told.attributes.polarity !== 'negated' }]
}

/** As much as a short text holds. */
const short = (text: string): string => Array.from(text.replaceAll('\0', '')).slice(0, 190).join('')
