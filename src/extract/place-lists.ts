import type { Span } from '../model/span.ts'
import type { NameReading } from './encoder/name-reading.ts'

/** Between two who are listed. */
const BETWEEN = /^(?:, (?:and )?| and )$/

/** "Pell, Tarn and Orr" are places where the others are: a single word at the end of a list is no person. */
export function inPlaces(text: string, names: readonly NameReading[]): NameReading[] {
  const wordsOf = ({ start, end }: Span): string[] => text.slice(start, end).split(/\s/)
  const surnames = new Set(names.filter(({ type }) => type === 'PERSON').flatMap((one) => wordsOf(one).slice(1)))
  const isUnborne = (name: Span): boolean => wordsOf(name).every((word, i) => i === 0 && !surnames.has(word))
  const lists: NameReading[][] = []
  for (const name of names) {
    const last = lists.at(-1)?.at(-1)
    if (last && BETWEEN.test(text.slice(last.end, name.start))) lists.at(-1)?.push(name)
    else lists.push([name])
  }
  return lists.flatMap((list) => {
    const persons = list.filter(({ type }) => type === 'PERSON')
    const [only] = persons
    const isPlace = only && persons.length === 1 && list.length > 2 && isUnborne(only) && only === list.at(-1)
    const others = list.every((one) => one === only || one.type === 'PLACE' || one.type === 'COUNTRY')
    return isPlace && others ? [...list.slice(0, -1), { ...only, type: 'PLACE' as const }] : list
  })
}
