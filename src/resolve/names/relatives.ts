import type { Document } from '../../model/document.ts'
import { TITLE } from '../../model/honorifics.ts'
import type { Span } from '../../model/span.ts'

const RELATIVE = '(?:grand|step)?(?:mother|father|brother|sister|son|daughter|child)|wife|husband|uncle|aunt'
const TITLES = `(?:(?:the )?(?:former|late|then) )?(?:(?:${TITLE})\\.? ){0,2}`
/** "her late mother, ", "his brother, former president ", "wife of the late ", "He is the second child of Ann and ", "was born in Tarn to ". */
const BEFORE = new RegExp(
  `\\b(?:late|his|her|their) (?:[\\p{Ll}\\d-]+ )?(?:${RELATIVE})(?: |, ${TITLES})$|\\b(?:widow|${RELATIVE}) of ${TITLES}$|\\b(?:marriage|spouse|wife|husband|father|mother|children|siblings): $|\\b(?:he|she) (?:is|was) (?:an?|the) (?:\\p{L}+ ){0,2}(?:son|daughter|child) of \\p{Lu}\\p{L}+ and $|\\bborn (?:[\\p{L}\\d]+ ){0,4}to (?:\\p{Lu}\\p{L}+ and )?$`,
  'iu',
)

/** Whether somebody is named only as whose relative another is, who bears the surname alone. */
export const isNamedAside = ({ article: { text } }: Document, { start }: Span): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - 80), start))
