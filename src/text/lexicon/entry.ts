import type { LexiconMatch } from '../../model/document.ts'

/** One form of a lexicon, as it stands in print ("the States", "U.S."). */
export interface LexiconEntry extends Pick<LexiconMatch, 'kind' | 'key' | 'name' | 'capitalOf'> {
  readonly form: string
}
