import type { Document } from '../../model/document.ts'
import type { JudgedStance, StanceQuestion } from '../../model/judging.ts'
import { contains } from '../../model/span.ts'

/** Before a name, what others allege of its bearer: "the allegations of fraud against", and not "her claims against". */
const ALLEGED =
  /(?<!\b(?:my|our|his|her|their) (?:\p{L}+ ){0,2})\b(?:allegations?|accusations?|claims?|charges?|complaints?|suspicions?)(?: [^.;:,“”"]{1,50})? against (?:[\p{L}.’'-]+ ){0,4}$/u
/** Cues of those who allege something themselves. */
const RAISED =
  /\b(?:ma[dk]e|making|rais|repeat|renew|level|bring|brought|fil(?:es?|ed|ing)\b|lodg|press|announc|detail|back|support)/iu
/** Before a name, what is asked of its bearer: "whether". */
const ASKED = /\bwhether\b[^,.;:!?]*$/u
const HARM = '(?:deaths?|killing|murder|assassination|shooting|execution|disappearance|beating|poisoning|kidnapping)'
/** Before a name, and behind it, what was done to its bearer: "the killing of", "’s death". */
const HARM_TO = new RegExp(`\\b${HARM} of (?:[\\p{L}.’'-]+ ){0,4}$`, 'u')
const HARMED = new RegExp(`^[’']s? (?:\\p{Ll}+ )?${HARM}\\b`, 'u')

/**
 * The stance of words that name somebody aside: what others allege against them, what was done to them, what is asked of
 * them. "She called the claims against him absurd" and "she condemned his killing" are not against him: in annotated articles
 * no words about a death are against who died (of 9), and of 26 that ask whether, 20 are on nobody's side. `null` of all else,
 * and of who brings the charges: that is judged by its words.
 */
export function asideStance(
  { article: { text } }: Document,
  { cues, contents, mentions }: StanceQuestion,
): JudgedStance | null {
  const isRaised = cues.some(({ start, end }) => RAISED.test(text.slice(start, end)))
  const aside = contents.flatMap((content) =>
    mentions
      .filter((one) => contains(content, one))
      .map(({ start, end }) => {
        const before = text.slice(content.start, start)
        const isAlleged = !isRaised && ALLEGED.test(before)
        return isAlleged || ASKED.test(before) || HARM_TO.test(before) || HARMED.test(text.slice(end, end + 60))
      }),
  )
  return aside.length > 0 && aside.every(Boolean) ? { stance: 'neutral', confidence: 0.6 } : null
}
