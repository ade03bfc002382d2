import { availableParallelism } from 'node:os'
import { InputError } from '../errors.ts'
import { sentenceOf } from '../graph/add-statement.ts'
import { placeOf } from '../ingest/article-of.ts'
import type { FormatOptions } from '../ingest/read-file.ts'
import { Reading } from '../ingest/reading.ts'
import type { Article } from '../model/article.ts'
import type { ModelName } from '../model/encoder-model.ts'
import type { ArticleRecord } from '../model/record.ts'
import { Encoder, type Explanation, explainArticle } from '../pipeline.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { explanationLines } from './explanation-lines.ts'
import { Places, pathFrom } from './places.ts'
import { safeText } from './safe-text.ts'
import { colors, print, say } from './terminal.ts'

export interface ExplainOptions extends FormatOptions {
  readonly model: ModelName
  /** Line of the article in a JSON lines file. */
  readonly line?: number
  /** Number of the only statement asked for, from 1. */
  readonly statement?: number
  readonly pronouns?: true
  readonly json?: true
}

/** An explanation with the evidence, and where in the user's files it stands: `file:line:column`. */
interface PlacedExplanation extends Explanation {
  readonly sentence: string
  readonly place: string
}

/** `onrecord explain`: who was taken for whom in one article, and why. */
export async function explain(path: string, options: ExplainOptions): Promise<ExitCode> {
  const { model, statement, pronouns, json } = options
  const reading = await Reading.open([path], options)
  const article = await onlyArticle(reading, path, options.line)
  if (article.notice) say(article.notice)
  const encoder = await Encoder.load({ model, threads: availableParallelism() })
  if (encoder.notice) say(encoder.notice)
  const { record, explanations } = await explainArticle(article, encoder)
  const wanted = record.statements[(statement ?? 0) - 1]?.id
  if (statement !== undefined && wanted === undefined) return noSuchStatement(article, record)
  const placed = explanations
    .filter((one) => (statement === undefined ? pronouns || one.statement !== null : one.statement === wanted))
    .map(placedIn(record, new Places(record, pathFrom(reading.root ?? undefined))))
  if (placed.length === 0) say('No statement was found.')
  for (const [index, one] of placed.entries())
    await print(json ? `${JSON.stringify(one)}\n` : `${index === 0 ? '' : '\n'}${linesOf(one).join('\n')}\n`)
  return EXIT.OK
}

/**
 * The only article of a path, or the one in a line of it.
 *
 * @throws {InputError} where there is none, or more than one, or it cannot be used
 */
async function onlyArticle(reading: Reading, path: string, line: number | undefined): Promise<Article> {
  let found: Article | undefined
  for await (const item of reading.articles()) {
    const itsLine = item instanceof InputError ? item.place.line : item.info.line
    if (line !== undefined && itsLine !== line) continue
    if (item instanceof InputError) throw item
    if (found) throw new InputError({ file: path }, 'has several articles: give the path of one, or its line by --line')
    found = item
  }
  if (!found) throw new InputError({ file: path, ...(line !== undefined && { line }) }, 'no article is there')
  return found
}

function noSuchStatement(article: Article, { statements }: ArticleRecord): ExitCode {
  const { length } = statements
  const problem = length === 0 ? 'no statement was found in it' : `--statement takes a number from 1 to ${length} here`
  say(new InputError(placeOf(article), problem).message)
  return EXIT.USAGE
}

const placedIn =
  ({ text, statements }: ArticleRecord, places: Places) =>
  (explanation: Explanation): PlacedExplanation => {
    const { start, end, statement } = explanation
    const said = statements.find(({ id }) => id === statement)
    return {
      ...explanation,
      sentence: sentenceOf(text, said ?? { source: [[start, end]], cue: [], content: [] }),
      place: places.at(start),
    }
  }

const linesOf = (explanation: PlacedExplanation): string[] => {
  const { statement, sentence, place } = explanation
  return [
    `${colors.bold(statement === null ? 'pronoun' : statement.replace(/^s/, 'Statement '))}  ${colors.dim(safeText(place))}`,
    `  ${safeText(sentence)}`,
    ...explanationLines(explanation).map((line) => `  ${line}`),
  ]
}
