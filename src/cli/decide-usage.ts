import type { DecisionKind } from '../decisions/decision.ts'
import { ENTITY_TYPES } from '../model/entity.ts'
import { ENTITY_LABELS } from '../model/schema.ts'
import { POLARITIES } from '../model/statement.ts'

/** Kind → how it is typed, and what it does. */
export const USAGE: Readonly<Record<DecisionKind, readonly [typed: string, does: string]>> = {
  same: ['same NAME NAME', 'the two are one'],
  different: ['different NAME NAME', 'the two are never one'],
  rename: ['rename NAME NEW', 'it is called so'],
  retype: ['retype NAME TYPE', `it is a ${ENTITY_TYPES.map((type) => ENTITY_LABELS[type].toLowerCase()).join(', ')}`],
  drop: ['drop NAME', 'it is nobody and nothing'],
  of: ['of NAME OWNER', 'the office or body is of this country or body; `none` for nobody'],
  speaker: ['speaker STATEMENT NAME…', 'who says it; `none` where nobody is named'],
  about: ['about STATEMENT NAME…', 'about whom it is, all of them; `none` for nobody'],
  concept: ['concept STATEMENT CONCEPT', 'it is on this concept of the codebook; with --not, it is not'],
  'not-a-statement': ['not-a-statement STATEMENT', 'nobody says that there'],
  polarity: ['polarity STATEMENT KIND', `it is ${POLARITIES.join(', ')}`],
  forget: ['forget ARTICLE', 'the article is left out for good'],
}
