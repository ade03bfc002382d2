import { Cover } from '../model/cover.ts'
import type { Span } from '../model/span.ts'
import type { NameReading } from './encoder/name-reading.ts'

const BEFORE = /(?<![\p{L}’'-])(?!(?:Anti|Pro|Post|Pre|Non|Ex|Mid|Neo|Ultra|Then|Vice)-)\p{Lu}\p{Ll}+-$/u
const BEHIND = /^-\p{Lu}[\p{L}’']+(?![\p{L}-])/u
/** The longest word that is looked for beside a name. */
const LONGEST = 30

/**
 * Persons' names of which the encoder saw only a part of a word with a hyphen, or two parts: "Michel Orr" of "Jean-Michel Orr",
 * and "Moss" and "Pell" where somebody is called "Ida Moss-Pell"; "Moss-Pell" may be two of whom nobody is.
 *
 * @param names in order
 */
export function withHyphens(text: string, names: readonly NameReading[]): NameReading[] {
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end)
  const isFull = (name: Span): boolean => wordsOf(name).includes(' ')
  const persons = names.filter(({ type }) => type === 'PERSON')
  const doubles = new Set(persons.filter(isFull).flatMap((name) => DOUBLE.exec(wordsOf(name)) ?? []))
  const covered = new Cover(text.length, names)
  const isFree = (name: Span, { start, end }: Span): boolean =>
    !covered.touches({ start, end: name.start }) && !covered.touches({ start: name.end, end })
  const result: NameReading[] = []
  let grown = 0
  for (const name of names) {
    // The other part.
    if (name.start < grown) continue
    const whole = name.type === 'PERSON' ? wholeOf(text, name) : name
    const isMeant = isFull(name) ? isFree(name, whole) : doubles.has(wordsOf(whole))
    if (isMeant && whole.end > name.end) grown = whole.end
    result.push(isMeant ? { ...name, ...whole } : name)
  }
  return result
}

const DOUBLE = /(?<= )[\p{L}’']+-[\p{L}’'-]+$/u

function wholeOf(text: string, { start, end }: Span): Span {
  const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0].length ?? 0
  const behind = BEHIND.exec(text.slice(end, end + LONGEST))?.[0].length ?? 0
  return { start: start - before, end: end + behind }
}
