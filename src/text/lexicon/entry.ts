import type { LexiconKind } from '../../model/document.ts'

/** One form of a lexicon, as it stands in print ("the States", "U.S."). */
export interface LexiconEntry {
  readonly form: string
  readonly kind: LexiconKind
  readonly key: string
  readonly name: string
}
