import { readdirSync, readFileSync } from 'node:fs'

/** What a parameter takes: its default says. A `day` is text such as `2026-02-11`. */
export type ParameterType = 'text' | 'day' | 'integer' | 'decimal' | 'boolean'

export interface Parameter {
  readonly name: string
  readonly type: ParameterType
  /** `null`: text that may be left out. */
  readonly default: string | number | boolean | null
  /** What it is, where its name does not tell. */
  readonly doc?: string
}

/** A question to the graph: a file of `queries`. */
export interface Question {
  /** Name of the file, without `.cypher`. */
  readonly name: string
  readonly title: string
  /** What it answers, in a sentence or two. */
  readonly purpose: string
  readonly parameters: readonly Parameter[]
  readonly cypher: string
}

/** As near to `src/neo4j` as to `dist/neo4j`. */
const FOLDER = new URL('../../queries/', import.meta.url)
const ENDING = '.cypher'

/** All questions there are, by name. */
export const readQuestions = (): readonly Question[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort()
    .map(readQuestion)

/** The question of a name that is one. */
export const readQuestion = (name: string): Question =>
  parseQuestion(name, readFileSync(new URL(`${name}${ENDING}`, FOLDER), 'utf8'))

const PARAMETER = /^:param (?<name>\w+) => (?<value>'(?:[^'\\]|\\.)*'|[\w.-]+)(?: \/\/ (?<doc>.+))?$/

/**
 * A question from its file: comment lines with the title, the purpose and `:param NAME => DEFAULT // WHAT IT IS`, as
 * Neo4j Browser takes them too, then Cypher.
 *
 * @throws {SyntaxError} where it is not of this form
 */
export function parseQuestion(name: string, file: string): Question {
  const lines = file.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const [title = '', ...rest] = lines.slice(0, Math.max(end, 0)).map((line) => line.slice(2).trim())
  const parameters = rest.filter((line) => line.startsWith(':')).map((line) => parameterOf(name, line))
  const purpose = rest.filter((line) => !line.startsWith(':')).join(' ')
  const cypher = lines.slice(end).join('\n').trim()
  if (title === '' || purpose === '' || cypher === '')
    throw new SyntaxError(`${name}${ENDING}: needs a title, a purpose and Cypher`)
  return { name, title, purpose, parameters, cypher }
}

function parameterOf(question: string, line: string): Parameter {
  const { name, value, doc } = PARAMETER.exec(line)?.groups ?? {}
  const parsed = value === undefined ? undefined : defaultOf(value)
  if (name === undefined || parsed === undefined) throw new SyntaxError(`${question}${ENDING}: cannot read "${line}"`)
  return { name, ...parsed, ...(doc !== undefined && { doc }) }
}

function defaultOf(text: string): Pick<Parameter, 'type' | 'default'> | undefined {
  if (text.startsWith("'")) {
    const value = text.slice(1, -1).replace(/\\(.)/g, '$1')
    return { type: /^\d{4}-\d\d-\d\d$/.test(value) ? 'day' : 'text', default: value }
  }
  if (text === 'null') return { type: 'text', default: null }
  if (text === 'true' || text === 'false') return { type: 'boolean', default: text === 'true' }
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return undefined
  return { type: text.includes('.') ? 'decimal' : 'integer', default: Number(text) }
}
