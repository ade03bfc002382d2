import { readFile } from 'node:fs/promises'
import { InputError } from '../errors.ts'
import { checkDecision, type PlacedDecision } from './decision.ts'

/** Decisions as they are read, and what is wrong with the others. */
export interface ReadDecisions {
  readonly decisions: readonly PlacedDecision[]
  /** A line each that is no decision. */
  readonly problems: readonly InputError[]
  /** What else is to be told: a line that a run which broke off did not finish. */
  readonly notices: readonly string[]
}

/**
 * Reads the decisions of files. None is there: no decisions.
 *
 * @throws {InputError} where a file is there and cannot be read, or is not UTF-8
 */
export async function readDecisions(files: readonly string[]): Promise<ReadDecisions> {
  const read = await Promise.all(files.map(async (file) => parseDecisions(await textOf(file), file)))
  return {
    decisions: read.flatMap(({ decisions }) => decisions),
    problems: read.flatMap(({ problems }) => problems),
    notices: read.flatMap(({ notices }) => notices),
  }
}

async function textOf(file: string): Promise<string> {
  try {
    // As of a stream: a last character that is not whole belongs to a line that is not.
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file), { stream: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return ''
    const problem = error instanceof TypeError ? 'is not UTF-8: convert it to UTF-8' : `cannot be read (${code})`
    throw new InputError({ file }, problem, { cause: error })
  }
}

/**
 * The decisions in a text of JSON lines, such as people edit: a byte order mark, lines ended as on Windows, empty lines and a
 * last line without an end do no harm.
 */
export function parseDecisions(text: string, file: string): ReadDecisions {
  const decisions: PlacedDecision[] = []
  const problems: InputError[] = []
  const notices: string[] = []
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  for (const [index, content] of lines.entries()) {
    if (content.trim() === '') continue
    const line = index + 1
    const value = parsed(content)
    const decision = value instanceof SyntaxError ? NOT_JSON(value) : checkDecision(value)
    if (typeof decision !== 'string') decisions.push({ decision, file, line })
    else if (line === lines.length && isUnfinished(content, value))
      notices.push(`${file}:${line}: left out the unfinished line, of a run that broke off`)
    else problems.push(new InputError({ file, line }, decision))
  }
  return { decisions, problems, notices }
}

const NOT_JSON = ({ message }: SyntaxError): string => `it is not JSON (${message}): one decision a line`

const BEGINNING = '{"kind":'

/** Whether a last line without an end is the first part of one: what a run leaves that is killed while it writes. */
const isUnfinished = (content: string, error: unknown): boolean =>
  error instanceof SyntaxError &&
  (/end of JSON|Unterminated/.test(error.message) || error.message.endsWith(`position ${content.length}`)) &&
  (content.startsWith(BEGINNING) || BEGINNING.startsWith(content))

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch (error) {
    return error
  }
}
