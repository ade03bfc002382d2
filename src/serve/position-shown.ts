import type { Stand } from '../model/stands.ts'
import { rounded, type Told } from '../model/told.ts'
import { type Position as Found, surest } from '../positions/positions.ts'
import type { Position, Statement } from './shapes.ts'

/** A position as it is answered. */
export function positionShown(
  { on, isConcept, statements, runs, changes }: Found,
  nameOf: (id: string) => string,
  shown: (told: Told) => Statement,
): Position {
  const sided = ({ side, told }: Stand): Position['changes'][number]['before'] => ({ side, statement: shown(told) })
  return {
    on: { id: on, name: nameOf(on) },
    isConcept,
    total: statements,
    runs: runs.map(({ side, firstOn, lastOn, trust, stands }) => ({
      ...{ side, firstOn, lastOn, trust: rounded(trust), total: stands.length },
      surest: shown(surest(stands).told),
    })),
    changes: changes.map(({ before, after, days, trust }) => ({
      ...{ before: sided(before), after: sided(after), days, trust: rounded(trust) },
    })),
  }
}
