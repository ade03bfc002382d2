import type { CueReading } from './encoder/cue-reading.ts'

/** A verb of speech with the gerund of what is said: "has denied ever seeking", "admitted taking". */
const WITH_GERUND =
  /^(?<head>(?:.*\s)?(?:den(?:y|ies|ied|ying)|admit(?:s|ted|ting)?(?: to)?|acknowledg(?:es?|ed|ing)|recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|regret(?:s|ted|ting)?|suggest(?:s|ed|ing)?|propos(?:es?|ed|ing)|confess(?:es|ed|ing)? to))\s+(?<said>(?:(?:ever|even|never|not|knowingly)\s+)*\p{Ll}{2,}ing(?:\s+\p{Ll}+)?)$/su

/** A reading whose cue has taken a gerund that begins what is said: "denied | seeking the post" and not "denied seeking | the post". */
export function withGerund(text: string, reading: CueReading): CueReading {
  const { cue, contents } = reading
  const { head, said } = WITH_GERUND.exec(text.slice(cue.start, cue.end))?.groups ?? {}
  const behind = contents.find(({ start }) => start >= cue.end && text.slice(cue.end, start).trim() === '')
  if (!head || !said || !behind) return reading
  return {
    ...reading,
    cue: { start: cue.start, end: cue.start + head.length },
    contents: contents.map((one) => (one === behind ? { start: cue.end - said.length, end: one.end } : one)),
  }
}
