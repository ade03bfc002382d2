import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { environment, MAIN, outcomeOf, startOnrecord } from './start.mjs'

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

const quote = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`
