import { DatabaseError } from '../errors.ts'
import type { ServerAddress } from '../neo4j/address.ts'
import { isLoadComplete } from '../neo4j/load-state.ts'
import { type Asked, ask } from '../questions/ask.ts'
import { NAMING } from '../questions/naming.ts'
import { type GivenParameters, parametersOf } from '../questions/parameters.ts'
import type { AnswerRow } from '../questions/plain.ts'
import { type Question, readQuestions } from '../questions/question.ts'
import { answerCsv, answerJsonLines, answerTable } from './answer.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { damagedLines } from './files.ts'
import { openGraphHere } from './graph-here.ts'
import { nameMeant } from './name-meant.ts'
import { suggestion } from './nearest.ts'
import { openDatabase } from './server.ts'
import { colors, print, say } from './terminal.ts'
import { whichBuild } from './which-build.ts'

export interface QueryOptions extends ServerAddress {
  readonly param: GivenParameters
  /** Folder of the build that is asked, in this process, instead of a server. */
  readonly dir?: string
  readonly json?: true
  readonly csv?: true
}

/** `onrecord query`: the answer of a database or a build to one of the questions, or a list of them. */
export async function query(name: string | undefined, options: QueryOptions): Promise<ExitCode> {
  const questions = readQuestions()
  if (name === undefined) {
    await print(options.json ? answerJsonLines(questions.map(described)) : listOf(questions))
    return EXIT.OK
  }
  const question = questions.find((one) => one.name === name)
  if (question === undefined) return unknown(name, questions)
  const problem = problemWith(question, options.param)
  if (problem === null)
    return options.dir === undefined ? answer(question, options) : answerHere(question, options.dir, options)
  say(problem)
  return EXIT.USAGE
}

async function answer(question: Question, options: QueryOptions): Promise<ExitCode> {
  const database = await openDatabase(options)
  try {
    if (!(await isLoadComplete(database)))
      say('The last load was broken off, so the answer may lack something: run `onrecord load` again.')
    return await answerOf(database, 'database', question, options)
  } finally {
    await database.close()
  }
}

/** The answer of a build, without a server. */
async function answerHere(question: Question, folder: string, options: QueryOptions): Promise<ExitCode> {
  const damaged = damagedLines()
  const graph = await openGraphHere(whichBuild(folder), damaged)
  try {
    const code = await answerOf(graph, 'build', question, options)
    return code === EXIT.OK ? damaged.conclude() : code
  } finally {
    graph.close()
  }
}

async function answerOf(
  asked: Asked,
  place: 'database' | 'build',
  question: Question,
  options: QueryOptions,
): Promise<ExitCode> {
  const given = await withNamesMeant(asked, place, question, options.param)
  if (given === null) return EXIT.FAILED
  const rows = await ask(asked, question, given)
  if (rows.length === 0) say('Nothing found.')
  else await print(inFormat(rows, options))
  return EXIT.OK
}

/** The parameters, with the names that nodes have for those given; `null` where it is said that one is unclear. */
async function withNamesMeant(
  asked: Asked,
  place: 'database' | 'build',
  { parameters }: Question,
  given: GivenParameters,
): Promise<GivenParameters | null> {
  const meant: Record<string, string | number | boolean> = { ...given }
  for (const { name, default: ownDefault } of parameters) {
    const label = NAMING[name]
    const value = given[name] ?? ownDefault
    if (label === undefined || value === null) continue
    const found = await nameMeant(asked, place, label, String(value))
    if (found === null) {
      if (given[name] === undefined) say(`That is the default, from the sample articles: set --param ${name}=…`)
      return null
    }
    meant[name] = found
  }
  return meant
}

const inFormat = (rows: readonly AnswerRow[], { json, csv }: QueryOptions): string => {
  if (json) return answerJsonLines(rows)
  // There is no width in a pipe, and some terminals say 0.
  return csv ? answerCsv(rows) : answerTable(rows, process.stdout.columns || undefined)
}

/** What is wrong with the parameters: told before anything is asked of a server, or of the user. */
function problemWith(question: Question, given: GivenParameters): string | null {
  try {
    parametersOf(question, given)
    return null
  } catch (error) {
    if (error instanceof DatabaseError) return error.message
    throw error
  }
}

function unknown(name: string, questions: readonly Question[]): ExitCode {
  const names = questions.map((question) => question.name)
  say(`There is no question "${name}". ${suggestion(name, names, '`onrecord query` lists them.')}`)
  return EXIT.USAGE
}

const described = ({ name, title, purpose, parameters }: Question): AnswerRow => ({
  name,
  title,
  purpose,
  parameters: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.default])),
})

const listOf = (questions: readonly Question[]): string => {
  const width = Math.max(...questions.map(({ name }) => name.length))
  const lines = questions.map(({ name, title, parameters }) => {
    const taken = parameters.map((parameter) => parameter.name).join(', ')
    return `${colors.bold(name.padEnd(width))}  ${title} ${colors.dim(`(${taken})`)}\n`
  })
  return lines.join('')
}
