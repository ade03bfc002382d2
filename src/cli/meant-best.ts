import { isNodeId } from '../decisions/decision.ts'
import type { RecordGraph } from '../graph/draft.ts'
import { type FoundEntity, findEntities } from '../graph/find-entities.ts'
import { nameKey } from '../model/name-key.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { sayUnknown } from './projected.ts'
import { say } from './terminal.ts'

/** How many others are named. */
const MOST = 8

/**
 * Whom a name that somebody typed means: of several bearers the one most spoken of, which is said, with who else bears it;
 * `null` where nobody does.
 */
export function meantBest(graph: RecordGraph, given: string): FoundEntity | null {
  const [best, ...others] = findEntities(graph, given)
  if (best === undefined) return null
  if (isNodeId(given) || (others.length === 0 && nameKey(best.name) === nameKey(given))) return best
  if (others.length > 0) say(tellOthers(given, best, others))
  else say(`${given}: taken as ${best.name}`)
  return best
}

const tellOthers = (given: string, best: FoundEntity, others: readonly FoundEntity[]): string => {
  const shown = others.slice(0, MOST).map(({ id, kind, name }) => `${name} (${kind}, ${id})`)
  const more = others.length > MOST ? ` and ${others.length - MOST} more` : ''
  return `${given}: taken as ${best.name} (${best.kind}, ${best.id}), most spoken of; others: ${shown.join(', ')}${more}`
}

/** Says that nobody and nothing is called so, and what may be meant. */
export function unknown(graph: RecordGraph, entity: string): ExitCode {
  sayUnknown(graph, entity)
  return EXIT.FAILED
}
