import { DatabaseError } from '../errors.ts'
import type { Parameter, ParameterType, Question } from './question.ts'

/** Values of parameters, checked: what is sent. */
export type ParameterValues = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** Values for some of a question's parameters, as typed on a command line or as they are. */
export type GivenParameters = Readonly<Record<string, string | number | boolean>>

interface Type {
  /** What is wanted, in words. */
  readonly wanted: string
  /** The value to send, or `undefined` where the text is none of the type. */
  readonly read: (text: string) => string | number | boolean | undefined
}

const TYPES: Readonly<Record<ParameterType, Type>> = {
  text: { wanted: 'text', read: (text) => text },
  day: { wanted: 'a day such as 2026-02-11', read: (text) => (isDay(text) ? text : undefined) },
  // All of them count something.
  integer: { wanted: 'a whole number', read: (text) => (isCount(text) ? Number(text) : undefined) },
  decimal: { wanted: 'a number', read: (text) => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined) },
  boolean: {
    wanted: 'true or false',
    read: (text) => (['true', 'false'].includes(text) ? text === 'true' : undefined),
  },
}

const isCount = (text: string): boolean => /^\d+$/.test(text) && Number.isSafeInteger(Number(text))

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/**
 * All of a question's parameters, ready to be sent: those given, checked and typed as their defaults are, and the
 * defaults of the others.
 *
 * @throws {DatabaseError} where one is given that the question does not have, or that is of the wrong type
 */
export function parametersOf({ name, parameters }: Question, given: GivenParameters): ParameterValues {
  const names = parameters.map((parameter) => parameter.name)
  const unknown = Object.keys(given).find((one) => !names.includes(one))
  if (unknown !== undefined)
    throw new DatabaseError(`${name} has no parameter "${unknown}": it has ${names.join(', ') || 'none'}`)
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, sentValue(parameter, given)]))
}

function sentValue(
  { name, type, default: ownDefault }: Parameter,
  given: GivenParameters,
): string | number | boolean | null {
  const { wanted, read } = TYPES[type]
  const text = Object.hasOwn(given, name) ? given[name] : ownDefault
  if (text === null || text === undefined) return null
  const value = read(String(text))
  if (value === undefined) throw new DatabaseError(`parameter ${name} must be ${wanted}, not "${text}"`)
  return value
}
