import type { Phrase } from '../internals.ts'

/** One form of a lexicon, as it stands in print ("the States", "U.S."). */
export interface LexiconEntry extends Pick<Phrase, 'key' | 'name' | 'capitalOf' | 'isParty'> {
  readonly form: string
  /** `other` for what only looks like one of these: "Labour Day", "American Express". */
  readonly kind: 'country' | 'demonym' | 'place' | 'organisation' | 'other'
}
