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
 * Speech that no cue claims goes on with the statement before it in its paragraph (“…,” she said. “…”), or else stands
 * for itself: whose it is then is a question of who spoke last.
 */
export function addCueless(quoted: QuotedDocument, attributions: GrowingAttribution[]): void {
  const ended = attributions
    .map((attribution): Ended => ({ attribution, end: endOf(attribution) }))
    .sort((a, b) => a.end - b.end)
  let last: Ended | undefined
  let next = 0
  for (const { start, end } of unclaimed(quoted, attributions)) {
    for (; (ended[next]?.end ?? Infinity) <= start; next++)
      if ((last?.end ?? 0) <= (ended[next]?.end ?? 0)) last = ended[next]
    const paragraph = quoted.document.paragraphs[quoted.paragraphAt(start)]
    const attribution = last && last.end > (paragraph?.start ?? 0) ? last.attribution : cueless()
    if (attribution !== last?.attribution) attributions.push(attribution)
    attribution.contents.push({ start, end })
    last = { attribution, end }
  }
}

const cueless = (): GrowingAttribution => ({
  sources: [],
  cues: [],
  contents: [],
  polarity: 'asserted',
  confidence: CONFIDENCE,
})

function unclaimed(quoted: QuotedDocument, attributions: readonly GrowingAttribution[]): Quotation[] {
  const claimed = attributions.flatMap(({ cues, contents }) => [...cues, ...contents])
  const taken = new Set(claimed.flatMap((span) => quoted.speechAt(span)))
  return quoted.speech.filter((quotation) => !taken.has(quotation))
}
