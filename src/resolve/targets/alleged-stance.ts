import type { Document } from '../../model/document.ts'
import type { JudgedStance, StanceQuestion } from '../../model/judging.ts'
import { contains } from '../../model/span.ts'

/** Before a name, what others allege of its bearer: "the allegations of fraud against", and not "her claims against". */
const ALLEGED =
  /(?<!\b(?:my|our|his|her|their) (?:\p{L}+ ){0,2})\b(?:allegations?|accusations?|claims?|charges?|complaints?|suspicions?)(?: [^.;:,“”"]{1,50})? against (?:[\p{L}.’'-]+ ){0,4}$/u
/** Cues of those who allege something themselves. */
const RAISED =
  /\b(?:ma[dk]e|making|rais|repeat|renew|level|bring|brought|fil(?:es?|ed|ing)\b|lodg|press|announc|detail|back|support)/iu

/**
 * The stance of words about what others allege of somebody: they are seldom against that one. "She called the claims
 * against him absurd", "he was surprised by the charges against her". `null` of all else, and of who brings the charges, which
 * is judged by its words.
 */
export function allegedStance(
  { article: { text } }: Document,
  { cues, contents, mentions }: StanceQuestion,
): JudgedStance | null {
  const before = contents.flatMap((content) =>
    mentions.filter((one) => contains(content, one)).map(({ start }) => text.slice(content.start, start)),
  )
  const isAlleged = before.length > 0 && before.every((words) => ALLEGED.test(words))
  if (!isAlleged || cues.some(({ start, end }) => RAISED.test(text.slice(start, end)))) return null
  return { stance: 'neutral', confidence: 0.6 }
}
