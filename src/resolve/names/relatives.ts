import type { Document } from '../../model/document.ts'
import { TITLE } from '../../model/honorifics.ts'
import type { Span } from '../../model/span.ts'

const RELATIVE = '(?:grand|step)?(?:mother|father|brother|sister|son|daughter|child)|wife|husband|uncle|aunt'
const TITLES = `(?:(?:the )?(?:former|late|then) )?(?:(?:${TITLE})\\.? ){0,2}`
/** "his brother, former president ", "wife of the late ", "Spouse: ". */
const BESIDE = new RegExp(
  `\\b(?:his|her|their) (?:[\\p{Ll}\\d-]+ )?(?:${RELATIVE})(?: |, ${TITLES})$|\\b(?:widow|${RELATIVE}) of ${TITLES}$|\\b(?:marriage|spouse|wife|husband|father|mother|children|siblings): $`,
  'iu',
)
/** "her late mother, ", "He is the second child of Ann and ", "was born in Tarn to ". */
const IN_A_LIFE = new RegExp(
  `\\blate (?:${RELATIVE}),? $|\\b(?:he|she) (?:is|was) (?:an?|the) (?:\\p{L}+ ){0,2}(?:son|daughter|child) of (?:\\p{Lu}\\p{L}+ and )?$|\\bborn (?:[\\p{L}\\d]+ ){0,4}to (?:\\p{Lu}\\p{L}+ and )?$`,
  'iu',
)

/** How somebody is named only as whose relative another is: beside that one, or where that one's life is told, who then bears the surname alone. */
export type Aside = 'beside' | 'in a life'

export function asideOf({ article: { text } }: Document, { start }: Span): Aside | null {
  const before = text.slice(Math.max(0, start - 80), start)
  if (IN_A_LIFE.test(before)) return 'in a life'
  return BESIDE.test(before) ? 'beside' : null
}
