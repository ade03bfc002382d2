import type { Phrase } from '../internals.ts'

/** One form of a lexicon, as it stands in print ("the States", "U.S."). */
export interface LexiconEntry extends Pick<Phrase, 'key' | 'name' | 'capitalOf' | 'isParty'> {
  readonly form: string
  readonly kind: 'country' | 'demonym' | 'place' | 'organisation'
}
