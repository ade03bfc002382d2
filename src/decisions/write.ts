import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { InputError, OutputError } from '../errors.ts'
import { removeLeftovers, writeAside } from '../export/write-aside.ts'
import { Lock } from '../record/lock.ts'
import { checkDecision, type Decision, type PlacedDecision } from './decision.ts'
import { parseDecisions } from './read.ts'

/** The decision as a line of a file, its keys in one order, so that files can be compared. */
export const decisionLine = (decision: Decision): string => {
  const { kind, by, at, why, ...rest } = decision
  return JSON.stringify({ kind, ...rest, by, at, why })
}

/**
 * Adds a decision as the last line of a file, which is made if need be. The line is there whole or not at all, whoever else
 * is writing and whenever this is broken off. Returns where it is.
 *
 * @param tell is told what was mended: a last line that is unfinished is kept in a file beside this one
 * @throws {InputError} where it is no valid decision
 * @throws {OutputError} where the file cannot be written; it is then as it was
 */
export const appendDecision = async (
  file: string,
  decision: Decision,
  tell: (notice: string) => void = () => {},
): Promise<PlacedDecision> => {
  const checked = checkDecision(decision)
  if (typeof checked === 'string') throw new InputError({ file }, `not written, since ${checked}`)
  return whileLocked(file, async () => {
    const text = await mended(file, tell)
    const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`
    await writeAside(file, [whole, `${decisionLine(checked)}\n`])
    return { decision: checked, file, line: whole.split('\n').length }
  })
}

/**
 * Takes back a decision: its line is removed, all others stay as they are. Returns what was taken back.
 *
 * @param line 1-based; the last decision, where not given
 * @throws {InputError} where the line is no decision
 */
export const undoDecision = (file: string, line?: number): Promise<PlacedDecision> =>
  whileLocked(file, async () => {
    const text = textOf(file)
    const { decisions } = parseDecisions(text, file)
    const undone = line === undefined ? decisions.at(-1) : decisions.find((one) => one.line === line)
    if (undone === undefined)
      throw new InputError(line ? { file, line } : { file }, 'no decision is there to take back')
    const lines = text.split(/(?<=\n)/)
    await writeAside(file, [lines.filter((_, index) => index !== undone.line - 1).join('')])
    return undone
  })

/** How often, and after how many milliseconds each, another who is writing is waited for. */
const TRIES = 600
const PAUSE_MS = 50

async function whileLocked<T>(file: string, use: () => Promise<T>): Promise<T> {
  const lock = await acquire(file)
  try {
    await removeLeftovers(file)
    return await use()
  } finally {
    lock.release()
  }
}

async function acquire(file: string): Promise<Lock> {
  for (let tries = 1; ; tries += 1)
    try {
      return Lock.acquire(file)
    } catch (error) {
      if (!(error instanceof OutputError) || error.cause !== undefined || tries === TRIES) throw error
      await wait(PAUSE_MS)
    }
}

/** The text of a file, without an unfinished last line, which is put aside. */
async function mended(file: string, tell: (notice: string) => void): Promise<string> {
  const text = textOf(file)
  const { notices } = parseDecisions(text, file)
  if (notices.length === 0) return text
  const whole = text.lastIndexOf('\n') + 1
  const aside = `${file}.unfinished`
  await writeAside(aside, [textOf(aside), `${text.slice(whole)}\n`])
  tell(`${file}: the last line is unfinished, of a run that broke off; what is there of it is now in ${aside}`)
  return text.slice(0, whole)
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')
