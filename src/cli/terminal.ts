import { inspect } from 'node:util'
import pc from 'picocolors'
import { OutputError } from '../errors.ts'
import { safeText } from './safe-text.ts'

/** Thrown where the program that reads our output has ended, as `head` does: no failure, but no use in going on. */
export class BrokenPipe extends Error {
  override readonly name = 'BrokenPipe'
}

/** Colours for standard output: none in a pipe, whatever the environment says. */
export const colors = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true)

// Without a listener an error of a stream ends the process; `print` gets the same error by its callback.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

/**
 * Writes data to standard output, and waits while its reader is slow.
 *
 * @throws {BrokenPipe} where the reader has ended
 * @throws {OutputError} where it cannot be written, the disk being full for example
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(outputProblem(error)) : resolve()))
  })
}

let makeRoom = (): void => {}

/** Sets what is done before a line is said: a progress bar takes itself away. */
export function beforeSaying(callback: () => void): void {
  makeRoom = callback
}

/** Writes a line to standard error: words for a person. Names and texts in it may come from anywhere. */
export function say(line: string): void {
  makeRoom()
  process.stderr.write(`${safeText(line)}\n`)
}

/** Reports an error that is no one's but ours, with where it arose. */
export function sayFault(error: unknown): void {
  process.stderr.write(`This is a fault of onrecord, please report it:\n${inspect(error)}\n`)
}

function outputProblem(error: NodeJS.ErrnoException): Error {
  if (error.code === 'EPIPE') return new BrokenPipe()
  return new OutputError('standard output', `cannot be written (${error.message})`, { cause: error })
}
