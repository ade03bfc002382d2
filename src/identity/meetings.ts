import { compareNames } from './names/compare.ts'
import { personName } from './names/person-name.ts'

/** In a block of more names than this, a name finds too many that look like it: only equal ones are joined there. */
const CROWD = 400

/** A full name in a block, with the id that it alone gives. */
export interface Met {
  readonly base: string
  readonly name: string
}

/** Whether more names meet in a block than are compared. */
export const isCrowded = (block: readonly Pick<Met, 'base'>[]): boolean =>
  block.length > CROWD && new Set(block.map(({ base }) => base)).size > CROWD

/** Of the names that meet in a block those that go together, two by two, by their ids. */
export function* togetherIn(block: readonly Met[]): Generator<[string, string]> {
  const named = block.map(({ base, name }) => ({ base, name: personName(name) }))
  for (const [first, one] of named.entries())
    for (const other of named.slice(first + 1))
      if (one.base !== other.base && compareNames(one.name, other.name, undefined, true) !== null)
        yield [one.base, other.base]
}
