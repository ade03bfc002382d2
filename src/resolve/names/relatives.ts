import type { Document } from '../../model/document.ts'
import { TITLE } from '../../model/honorifics.ts'
import type { Span } from '../../model/span.ts'

const RELATIVE = '(?:grand|step)?(?:mother|father|brother|sister|son|daughter|child)|wife|husband|uncle|aunt'
/** "her late mother, ", "He is the second child of Ann and ", "was born in Tarn to ". */
const BEFORE = new RegExp(
  `\\blate (?:${RELATIVE}),? $|\\b(?:he|she) (?:is|was) (?:an?|the) (?:\\p{L}+ ){0,2}(?:son|daughter|child) of (?:\\p{Lu}\\p{L}+ and )?$|\\bborn (?:[\\p{L}\\d]+ ){0,4}to (?:\\p{Lu}\\p{L}+ and )?$`,
  'iu',
)
const TITLES = `(?:(?:the )?(?:former|late|then) )?(?:(?:${TITLE})\\.? ){0,2}`
/** "his younger brother, former president ", "her 90-year-old mother, ", "wife of the late ", "Marriage: ". */
const OF_SOMEBODY = new RegExp(
  `\\b(?:his|her|their) (?:[\\p{Ll}\\d-]+ )?(?:${RELATIVE})(?: |, ${TITLES})$|\\b(?:widow|${RELATIVE}) of ${TITLES}$|\\b(?:marriage|spouse|wife|husband|father|mother|children|siblings): $`,
  'iu',
)
const before = ({ article: { text } }: Document, { start }: Span): string => text.slice(Math.max(0, start - 80), start)

/** Whether somebody is named only as whose child or widow another is, who bears the surname alone. */
export const isNamedAside = (document: Document, name: Span): boolean => BEFORE.test(before(document, name))

/** Whether somebody is named as another’s relative, who bears the surname alone unless a title tells them apart. */
export const isNamedAsRelative = (document: Document, name: Span): boolean => OF_SOMEBODY.test(before(document, name))
