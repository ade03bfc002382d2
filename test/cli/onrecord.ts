import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

/** The program as it is shipped. */
const MAIN = join(import.meta.dirname, '../../dist/cli/main.js')

const STUB = pathToFileURL(join(import.meta.dirname, 'stub-pipeline.mjs')).href

if (!existsSync(MAIN))
  throw new Error(`${MAIN} is missing: run \`npm run build\` before these tests, as \`npm test\` does`)

export interface Options {
  readonly cwd: string
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Whether to read articles in earnest, and not with the quick `stub-pipeline.mjs`. */
  readonly inEarnest?: boolean
  /** The user to run it as, by number. */
  readonly uid?: number
}

export interface Outcome {
  /** `null` where a signal ended it. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `onrecord` to its end. */
export function onrecord(args: readonly string[], { stdin = '', ...options }: Options): Promise<Outcome> {
  const child = startOnrecord(args, options)
  child.stdin.end(stdin)
  return outcomeOf(child)
}

/** Runs a line of bash, in which `onrecord` is the program. */
export function bash(line: string, options: Options): Promise<Outcome> {
  const script = `onrecord() { ${quote(process.execPath)} ${quote(MAIN)} "$@"; }\n${line}`
  const child = spawn('bash', ['-c', script], { cwd: options.cwd, env: environment(options) })
  child.stdin.end()
  return outcomeOf(child)
}

/** Starts `onrecord`, its standard input open; by the command given before it, if one is. */
export function startOnrecord(
  args: readonly string[],
  options: Options,
  by: readonly string[] = [],
): ChildProcessWithoutNullStreams {
  const { cwd, uid } = options
  const [command = '', ...rest] = [...by, process.execPath, MAIN, ...args]
  return spawn(command, rest, { cwd, env: environment(options), ...(uid !== undefined && { uid }) })
}

export async function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  // It may end before it has read all that it is given.
  child.stdin.on('error', () => {})
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, stdout, stderr }
}

/** What a shell on a plain terminal would give, whatever the tests themselves run under. */
const environment = ({ env = {}, inEarnest = false }: Options): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  TERM: 'xterm',
  ...env,
  NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} ${inEarnest ? '' : `--import "${STUB}"`}`,
})

const quote = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`
