/** How a cue shows what its speaker thinks of whom the statement is about: "praised", "accused". */
export type Tone = 'negative' | 'positive'

const NEGATIVE =
  /\b(?:accus(?:e[sd]?|ing)|attack(?:s|ed|ing)?|berat(?:e[sd]?|ing)|blam(?:e[sd]?|ing)|blast(?:s|ed|ing)?|castigat(?:e[sd]?|ing)|condemn(?:s|ed|ing)?|criticis(?:e[sd]?|ing)|criticiz(?:e[sd]?|ing)|decri(?:es|ed)|decrying|denounc(?:e[sd]?|ing)|deplor(?:e[sd]?|ing)|deride[sd]?|lambast(?:e?s|ed|ing)|mock(?:s|ed|ing)?|rebuk(?:e[sd]?|ing)|ridicul(?:e[sd]?|ing)|scold(?:s|ed|ing)?|slam(?:s|med|ming)?|slat(?:es|ed|ing)|threaten(?:s|ed|ing)?)\b/iu
const POSITIVE =
  /\b(?:applaud(?:s|ed|ing)?|commend(?:s|ed|ing)?|congratulat(?:e[sd]?|ing)|endors(?:e[sd]?|ing)|hail(?:s|ed|ing)?|laud(?:s|ed|ing)?|prais(?:e[sd]?|ing)|salut(?:e[sd]?|ing)|thank(?:s|ed|ing)?|welcom(?:e[sd]?|ing))\b/iu
/** "was accused", and what takes it back: "stopped short of condemning". */
const TURNED =
  /\b(?:is|are|was|were|be|been|being|not|never|stopp(?:ed|ing)|refus(?:ed|ing)|declin(?:ed|ing))\b|n['’]t\b/iu

/** The tone that a cue shows; `undefined` where it shows none, as most do. */
export const toneOf = (cue: string | undefined): Tone | undefined => {
  if (cue === undefined || TURNED.test(cue)) return undefined
  return NEGATIVE.test(cue) ? 'negative' : POSITIVE.test(cue) ? 'positive' : undefined
}
