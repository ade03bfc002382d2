import type { SchemaGraph } from '../../model/schema-graph.ts'
import { toldIn } from '../../model/told.ts'
import { counted, dayInWords } from './words.ts'

/** More outlets than these are counted, not named. */
const MOST_NAMED = 3

/** The line that says where a picture comes from: how many statements, of which articles, outlets and days. */
export const sourceOf = (statements: SchemaGraph, only: readonly string[]): string => {
  const told = [...toldIn(statements)]
  const days = told.flatMap(({ day }) => day ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  const when =
    first === undefined || last === undefined
      ? ''
      : first === last
        ? `, ${dayInWords(first)}`
        : `, ${dayInWords(first)} to ${dayInWords(last)}`
  const articles = counted(new Set(told.map(({ article }) => article)).size, 'article')
  const outlets = [...new Set(told.flatMap(({ outlet }) => outlet ?? []))].map((id) =>
    statements.getNodeAttribute(id, 'label'),
  )
  const whose = outlets.length > MOST_NAMED ? counted(outlets.length, 'outlet') : outlets.sort().join(', ')
  const asked = only.length > 0 ? ` Only ${only.join(', ')}.` : ''
  return `Source: ${counted(told.length, 'statement')} in ${articles}${whose && ` (${whose})`}${when}.${asked} Found and counted by onrecord.`
}
