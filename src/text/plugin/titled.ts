import type { PatternGroup } from './internals.ts'
import { oneOf } from './words.ts'

/** Titles that stand before a name and say that a person is meant, whatever else the name may be. */
const TITLES = ['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lord', 'lady', 'baroness']

/** "Mr Hask", "Lady Hask": the name without the title. */
export const TITLED: PatternGroup = {
  words: TITLES,
  patterns: [{ match: `${oneOf(TITLES)} @isTitleCase`, kind: 'titled', rank: 0, before: 1, capitals: 'all' }],
}
