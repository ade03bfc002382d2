import type { EntityRef, PlacedDecision, StatementRef } from './decision.ts'

/** All entities that a decision points at. */
export function refsOf({ decision }: PlacedDecision): readonly EntityRef[] {
  switch (decision.kind) {
    case 'same':
    case 'different':
      return decision.entities
    case 'of':
      return [decision.entity, ...(decision.owner === null ? [] : [decision.owner])]
    case 'speaker':
      return decision.speakers
    case 'about':
      return decision.about
    case 'rename':
    case 'retype':
    case 'drop':
      return [decision.entity]
    default:
      return []
  }
}

/** The statement that a decision points at, if it is of one. */
export const statementOf = ({ decision }: PlacedDecision): StatementRef | undefined =>
  'statement' in decision ? decision.statement : undefined

/** An entity in words: `"J. D. Vance"`, `"Ortiz" in a.txt`, `person:0123456789abcdef`. */
export const inWords = ({ id, name, article }: EntityRef): string =>
  `${name === undefined ? id : JSON.stringify(name)}${article === undefined ? '' : ` in ${article}`}`

/** Later ones first; of one time, those further down. */
export const latestFirst = (a: PlacedDecision, b: PlacedDecision): number =>
  Date.parse(b.decision.at) - Date.parse(a.decision.at) ||
  (a.file === b.file ? b.line - a.line : a.file < b.file ? 1 : -1)

/** How many are listed to choose from. */
const MOST = 10

/** That a reference may mean several. @param several each with its id */
export const severalOf = (ref: EntityRef, several: readonly string[]): string =>
  `${inWords(ref)} may mean several, give one by its id: ${several.slice(0, MOST).join(', ')}${several.length > MOST ? '…' : ''}`
