import { HONORIFIC } from '../../model/honorifics.ts'
import type { PatternGroup } from './internals.ts'
import { oneOf, wordsOf } from './words.ts'

const TITLES = wordsOf(HONORIFIC.toLowerCase())

/** "Mr Hask", "Lady Hask": the name without the title, which says that a person is meant, whatever else the name may be. */
export const TITLED: PatternGroup = {
  words: TITLES,
  patterns: [{ match: `${oneOf(TITLES)} @isTitleCase`, kind: 'titled', rank: 0, before: 1, capitals: 'all' }],
}
