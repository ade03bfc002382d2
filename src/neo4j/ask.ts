import { DatabaseError } from '../errors.ts'
import { BUILD_NODE } from '../model/schema-graph.ts'
import type { Database } from './database.ts'
import { type GivenParameters, parametersOf } from './parameters.ts'
import { type Plain, plainOf } from './plain.ts'
import type { Question } from './question.ts'

/** A row of an answer, its columns in the order of the question. */
export type AnswerRow = Readonly<Record<string, Plain>>

/**
 * The answer to a question. It cannot write: what is asked goes as parameters, never into the Cypher, and the server
 * refuses to write in the transaction.
 *
 * @throws {DatabaseError} where a parameter is wrong, or the server refuses or is lost
 */
export async function ask(database: Database, question: Question, given: GivenParameters = {}): Promise<AnswerRow[]> {
  const rows = await database.read(question.cypher, parametersOf(question, given))
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainOf(value)])))
}

/**
 * Whether all of a build is in the database: not where its load was broken off.
 *
 * @throws {DatabaseError} where no build was ever loaded
 */
export async function isLoadComplete(database: Database): Promise<boolean> {
  const [build] = await database.read<{ complete: boolean }>(
    `MATCH (b:${BUILD_NODE.kind}) RETURN b.complete AS complete`,
  )
  if (build === undefined) throw new DatabaseError('the database holds no graph of onrecord: run `onrecord load` first')
  return build.complete
}
