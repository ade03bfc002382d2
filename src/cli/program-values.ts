/** What is typed behind options, as values; what is none is told by commander, with the option. */
import { InvalidArgumentError } from 'commander'
import { FORMAT_NAMES, type FormatName } from '../ingest/formats/format-names.ts'
import { readMap } from '../ingest/formats/map.ts'
import { isoDate } from '../ingest/iso-date.ts'
import type { FormatOptions } from '../ingest/read-file.ts'
import type { GivenParameters } from '../questions/parameters.ts'

export function parseFormat(value: string): FormatName {
  const format = FORMAT_NAMES.find((name) => name === value)
  if (format !== undefined) return format
  throw new InvalidArgumentError(`Give one of ${FORMAT_NAMES.join(', ')}.`)
}

export function parseMap(pairs: string): FormatOptions['map'] {
  try {
    return readMap(pairs)
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}

export const addParameter = (given: string, earlier: GivenParameters): GivenParameters => {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(given) ?? []
  if (name === undefined || value === undefined) throw new InvalidArgumentError('Give it as name=value.')
  return { ...earlier, [name]: value }
}

const MOST_JOBS = 1024
/** Below this there is no room for the language pass itself. */
const LEAST_MEMORY = 256

export const parseJobs = (value: string): number => wholeNumber(value, MOST_JOBS)
export const parseMemory = (value: string): number => wholeNumber(value, 1_000_000, LEAST_MEMORY)
export const parseBatch = (value: string): number => wholeNumber(value, 100_000)
export const parsePort = (value: string): number => wholeNumber(value, 65_535)
export const parseBytes = (value: string): number => wholeNumber(value, 100_000_000)
export const parseCount = (value: string): number => wholeNumber(value, 1_000_000)

export function parseDay(value: string): string {
  const day = isoDate(value)
  if (day !== null) return day
  throw new InvalidArgumentError('Give a day as YYYY-MM-DD.')
}

export function parseShare(value: string): number {
  const number = Number(value)
  if (value.trim() !== '' && number >= 0 && number <= 1) return number
  throw new InvalidArgumentError('Give a number from 0 to 1.')
}

const MOST_PAUSE = 3600

export function parsePause(value: string): number {
  const number = Number(value)
  if (value.trim() !== '' && number >= 0 && number <= MOST_PAUSE) return number
  throw new InvalidArgumentError(`Give a number of seconds from 0 to ${MOST_PAUSE}.`)
}

/** What goes into the head of a request: one line, of plain characters. */
export function parseContact(value: string): string {
  if (/^[\x21-\x7e]{3,200}$/.test(value) && !/[()\\]/.test(value)) return value
  throw new InvalidArgumentError('Give an address of mail or the web, without blanks.')
}

function wholeNumber(value: string, most: number, least = 1): number {
  const number = Number(value)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`)
}
