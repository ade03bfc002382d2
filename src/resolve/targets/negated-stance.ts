import type { Document } from '../../model/document.ts'
import type { JudgedStance, StanceQuestion } from '../../model/judging.ts'
import type { Polarity } from '../../model/statement.ts'

const DENIAL = /\b(?:den(?:y|ies|ied|ying)|denials?)\b/iu
/** Said of claims alone where it negates: "dismissed suggestions that"; "did not reject the plan" is no denial. */
const REJECTION =
  /^(?!.*(?:\b(?:not|never)\b|n[’']t\b)).*\b(?:refut|rebut|reject|dismiss|disput|rubbish|scotch|repudiat|scoff|(?:brush|play|slap|shoot|shot|knock|swat|bat|pour)\p{L}* (?:aside|off|down|back|away|cold water))/isu
/** Behind a name, what its bearer claims: "the board’s recent allegations". */
const CLAIM =
  /^(?:[’']s?)? (?:\p{L}+ ){0,2}(?:claims?|suggestions?|reports?|allegations?|accusations?|charges?|assertions?|arguments?|criticisms?)\b/u
/** Before a name, the same: "claims by the board", "allegations made against her by the board". */
const CLAIMED_BY =
  /\b(?:claims?|suggestions?|reports?|allegations?|accusations?|charges?|assertions?|arguments?|criticisms?)(?: (?:made|level+ed|brought|raised))?(?: against (?:the )?\p{L}+)? (?:by|from) (?:the )?(?:\p{Lu}[\p{L}.]* )*$/u
/** Cues whose "not" is itself a judgement, unlike that of "has not condemned" and "declined to criticise". */
const MEANT =
  /\b(?:reject\p{L}*|dismiss\p{L}*|disput\p{L}*|disavow\p{L}*|want\p{L}*|wish\p{L}*|like\p{L}*|believ\p{L}*|think\p{L}*|thought|trust\p{L}*|agree\p{L}*|accept\p{L}*|support\p{L}*|back(?:s|ed|ing)?|endors\p{L}*)\b/iu

/**
 * The stance of what is denied, or said not to have been said: the words of such a content tell the opposite, or nothing. A denial
 * defends whom it is about (14 of 17 in annotated articles, none against), but for whose claim is denied; what is not said is
 * on nobody's side (three in four). `null` of all else, which is judged by its words.
 */
export function negatedStance(
  { article: { text } }: Document,
  polarity: Polarity,
  { cues, mentions }: StanceQuestion,
): JudgedStance | null {
  if (polarity !== 'negated') return null
  const cue = cues.map(({ start, end }) => text.slice(start, end)).join(' ')
  if (DENIAL.test(cue) || REJECTION.test(cue)) {
    const isClaimant = mentions.some(
      ({ start, end }) =>
        CLAIM.test(text.slice(end, end + 60)) || CLAIMED_BY.test(text.slice(Math.max(0, start - 60), start)),
    )
    return isClaimant ? { stance: 'against', confidence: 0.7 } : { stance: 'for', confidence: 0.8 }
  }
  return MEANT.test(cue) ? null : { stance: 'neutral', confidence: 0.75 }
}
