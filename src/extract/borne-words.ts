import { titlesBefore } from '../model/honorifics.ts'
import type { Span } from '../model/span.ts'

/** Whether a name can only be a person's: a longer one, or one behind a title. */
export const isBearers = (text: string, { start, end }: Span): boolean =>
  /\s/.test(text.slice(start, end)) || titlesBefore(text, start).length > 0

/** The words of such names among those that are taken for persons, each with where it first stands in one. */
export function borneWords(text: string, persons: readonly Span[]): ReadonlyMap<string, number> {
  const borne = new Map<string, number>()
  for (const person of persons.filter((one) => isBearers(text, one)))
    for (const word of text.slice(person.start, person.end).split(/\s/))
      if (!borne.has(word)) borne.set(word, person.start)
  return borne
}
