import type { Document } from '../../model/document.ts'
import type { JudgedStance } from '../../model/judging.ts'
import type { Attribution } from '../../model/statement.ts'

/** Cues whose "not" is itself a judgement, unlike that of "has not condemned" and "declined to criticise". */
const MEANT =
  /\b(?:den(?:y|ies|ied|ying)|denials?|refut\p{L}*|rebut\p{L}*|reject\p{L}*|dismiss\p{L}*|disput\p{L}*|disavow\p{L}*|want\p{L}*|wish\p{L}*|like\p{L}*|believ\p{L}*|think\p{L}*|thought|trust\p{L}*|agree\p{L}*|accept\p{L}*|support\p{L}*|back(?:s|ed|ing)?|endors\p{L}*)\b/iu

/**
 * The stance of what somebody is said not to have said: none, which is right of three in four of those that were judged by
 * hand. `null` of all else.
 */
export function unsaidStance({ article }: Document, { polarity, cues }: Attribution): JudgedStance | null {
  if (polarity !== 'negated') return null
  const words = cues.map(({ start, end }) => article.text.slice(start, end)).join(' ')
  return MEANT.test(words) ? null : { stance: 'neutral', confidence: 0.75 }
}
