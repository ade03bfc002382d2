import { CUE_VERBS } from './cue-verbs.ts'

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*`
/** "? asked head teacher Moira Keane.", ", said Ellery on Monday." */
const VERB_FIRST = /[,?!…] (?<verb>\p{Ll}+) (?:[^.,?!…“”"]* )?\p{Lu}[^?!…“”"]*\.?$/u
/** ", Ellery said.", "? she asked on Monday." */
const VERB_LAST = new RegExp(
  `[,?!…] (?:he|she|they|(?:the \\p{Ll}+ )?(?:${NAME} ){0,3}${NAME}|the \\p{Ll}+) (?<verb>\\p{Ll}+)(?: (?:on|in|at|to|from) [^.,?!…“”"]*)?\\.?$`,
  'u',
)

/**
 * Where speech without a closing mark ends before the words that say whose it is: “Who would buy it? asked Ellery. Offset
 * behind its last sign; `undefined` where no such words follow.
 *
 * @param start where the opening mark stands
 * @param end where the stretch ends that the speech must end in
 */
export function cueBehind(paragraph: string, start: number, end: number): number | undefined {
  if (start < 0) return undefined
  const words = paragraph.slice(start, end).trimEnd()
  for (const pattern of [VERB_FIRST, VERB_LAST]) {
    const match = pattern.exec(words)
    const verb = CUE_VERBS.get(match?.groups?.verb ?? '')
    if (match && verb?.finite && (verb.complements.has('clause') || verb.complements.has('quotation')))
      return start + match.index + 1
  }
  return undefined
}
