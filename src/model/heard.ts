import type { Attribution } from './statement.ts'

/** Cues whose subject hears: "the court heard", "Lowe was told". */
const HEARS =
  /^(?:(?:has|have|had|also|then|previously|later|earlier) ){0,3}heard\b|^(?:(?:has|have|had|also|then|explicitly|later|repeatedly) )*(?:was|were|been) (?:\p{L}+ )?(?:told|informed|warned|assured|reminded|advised|asked|pressed|questioned|quizzed)\b(?!.* (?:by|to)(?: |$))/iu

/** "Asked about it, Lowe said": who stands behind such a cue is asked. */
const ASKED = /^(?:when )?(?:asked|challenged|pressed|questioned|quizzed)\b/i

/** Whether the source of a statement is no source: who hears it, or is asked. */
export const isHearer = (text: string, { sources: [source], cues }: Pick<Attribution, 'sources' | 'cues'>): boolean => {
  const [cue] = cues
  if (!source || !cue) return false
  if (source.start < cue.start) return isHeard(text, { cues })
  return ASKED.test(text.slice(cue.start, cue.end)) && /,["”’']? $/.test(text.slice(cue.end, source.start))
}

/** Whether who stands before the first cue of a statement hears what is said, and does not say it. */
export function isHeard(text: string, { cues: [cue] }: Pick<Attribution, 'cues'>): boolean {
  if (!cue || !HEARS.test(text.slice(cue.start, cue.end))) return false
  return !/^ (?:\p{L}+ )?by\b/u.test(text.slice(cue.end, cue.end + 20))
}
