import type { Mention } from '../model/entity.ts'
import { sentenceAt } from '../model/locate.ts'
import type { Span } from '../model/span.ts'
import { endOf, type GrowingAttribution } from './growing-attribution.ts'
import type { Quotation } from './quotations.ts'
import type { QuotedDocument } from './quoted-document.ts'

/** Trust in speech without a cue: a judgement, for its words are sure and its speaker is not. */
const CONFIDENCE = 0.4

/** An attribution and where its last word stands. */
interface Ended {
  readonly attribution: GrowingAttribution
  readonly end: number
}

/**
 * Speech that no cue claims goes on with the statement before it in its paragraph (“…,” she said. “…”), unless the sentence
 * right before it tells of somebody by name (“Espin was having none of it. “…”): then it is that one's. Or else it stands for
 * itself: whose it is then is a question of who spoke last.
 */
export function addCueless(
  quoted: QuotedDocument,
  names: readonly Mention[],
  attributions: GrowingAttribution[],
): void {
  const ended = attributions
    .map((attribution): Ended => ({ attribution, end: endOf(attribution) }))
    .sort((a, b) => a.end - b.end)
  let last: Ended | undefined
  let next = 0
  for (const { start, end } of unclaimedSpeech(quoted, attributions)) {
    for (; (ended[next]?.end ?? Infinity) <= start; next++)
      if ((last?.end ?? 0) <= (ended[next]?.end ?? 0)) last = ended[next]
    const paragraph = quoted.document.paragraphs[quoted.paragraphAt(start)]
    const before = { start: Math.max(paragraph?.start ?? 0, last?.end ?? 0), end: start }
    const subject = subjectBefore(quoted, names, before)
    const goesOn = last !== undefined && last.end > (paragraph?.start ?? 0) && !subject
    const attribution = goesOn && last ? last.attribution : cueless(subject)
    if (!goesOn) attributions.push(attribution)
    attribution.contents.push({ start, end })
    last = { attribution, end }
  }
}

const cueless = (subject: Span | undefined): GrowingAttribution => ({
  sources: subject ? [subject] : [],
  cues: [],
  contents: [],
  polarity: 'asserted',
  confidence: CONFIDENCE,
})

/** Words before a subject's name: "Trustee Raul Espin", "The head teacher, Moira Keane". */
const LEAD = /^(?:[Tt]he )?(?:[\p{L}-]+,? ){0,3}$/u
const PREPOSITION = /\b(?:in|on|at|for|with|by|of|to|from|after|before|under|about|as|when|while|if|but|like|and)\b/i

/** The person that the last whole sentence in `before` begins with. */
function subjectBefore({ text, document }: QuotedDocument, names: readonly Mention[], before: Span): Span | undefined {
  const stop = /[.!?]["”’)]*\s+$/.exec(text.slice(before.start, before.end))
  const sentence = stop && document.sentences[sentenceAt(document, before.start + stop.index)]
  if (!sentence || sentence.start < before.start) return undefined
  const name = names.find(({ start, type }) => start >= sentence.start && start < before.end && type === 'PERSON')
  const lead = name ? text.slice(sentence.start, name.start) : ''
  if (!name || !LEAD.test(lead) || PREPOSITION.test(lead) || /^[’']s?\b/.test(text.slice(name.end, name.end + 2)))
    return undefined
  return { start: sentence.start, end: name.end }
}

/** Speech that no attribution has for its content. */
export function unclaimedSpeech(quoted: QuotedDocument, attributions: readonly GrowingAttribution[]): Quotation[] {
  const claimed = attributions.flatMap(({ cues, contents }) => [...cues, ...contents])
  const taken = new Set(claimed.flatMap((span) => quoted.speechAt(span)))
  return quoted.speech.filter((quotation) => !taken.has(quotation))
}
