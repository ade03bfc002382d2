import type { NamedLabel } from './naming.ts'
import { type GivenParameters, type ParameterValues, parametersOf } from './parameters.ts'
import type { AnswerRow } from './plain.ts'
import type { Question } from './question.ts'

/** What answers questions: a Neo4j database, or a graph in this process. */
export interface Asked {
  /** The rows of a statement that changes nothing, days as `YYYY-MM-DD`, nodes and paths as plain objects. */
  answer(cypher: string, parameters?: ParameterValues): Promise<AnswerRow[]>
  /** Names and aliases of nodes of a label that may be meant by a name written otherwise. */
  namesNear(label: Exclude<NamedLabel, 'Outlet'>, name: string): Promise<string[]>
}

/**
 * The answer to a question. It cannot write: what is asked goes as parameters, never into the Cypher, and whatever
 * answers refuses to write.
 *
 * @throws {DatabaseError} where a parameter is wrong, or the database refuses or is lost
 */
export const ask = (database: Asked, question: Question, given: GivenParameters = {}): Promise<AnswerRow[]> =>
  database.answer(question.cypher, parametersOf(question, given))
