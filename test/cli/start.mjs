import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

/** The program as it is shipped. */
export const MAIN = join(import.meta.dirname, '../../dist/cli/main.js')

const STUB = pathToFileURL(join(import.meta.dirname, 'stub-pipeline.mjs')).href

/** @typedef {import('./onrecord.ts').Options} Options */

/**
 * Starts `onrecord`, its standard input open; by the command given before it, if one is.
 *
 * @param {readonly string[]} args
 * @param {Omit<Options, 'stdin'>} options
 * @param {readonly string[]} [by]
 */
export function startOnrecord(args, options, by = []) {
  const { cwd, uid } = options
  const [command = '', ...rest] = [...by, process.execPath, MAIN, ...args]
  return spawn(command, rest, { cwd, env: environment(options), ...(uid !== undefined && { uid }) })
}

/**
 * What came of it, once it and the processes that it started have ended.
 *
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} child
 * @returns {Promise<import('./onrecord.ts').Outcome>}
 */
export async function outcomeOf(child) {
  // It may end before it has read all that it is given.
  child.stdin.on('error', () => {})
  const ended = new Promise((resolve) => child.on('close', resolve))
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, stdout, stderr }
}

/**
 * What a shell on a plain terminal would give, whatever the tests themselves run under.
 *
 * @param {Pick<Options, 'env' | 'inEarnest'>} options
 * @returns {NodeJS.ProcessEnv}
 */
export const environment = ({ env = {}, inEarnest = false }) => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  TERM: 'xterm',
  // As in `vitest.config.ts`.
  ONRECORD_RUNTIME: 'wasm',
  ...env,
  NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} ${inEarnest ? '' : `--import "${STUB}"`}`,
})
