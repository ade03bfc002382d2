import { type Draft, endOf } from './draft.ts'
import type { Quotation } from './quotations.ts'
import type { Reading } from './reading.ts'

/** Trust in speech without a cue: a judgement, for its words are sure and its speaker is not. */
const CONFIDENCE = 0.4

/** A draft and where its last word stands. */
interface Ended {
  readonly draft: Draft
  readonly end: number
}

/**
 * Speech that no cue claims goes on with the statement before it in its paragraph (“…,” she said. “…”), or else stands
 * for itself: whose it is then is a question of who spoke last.
 */
export function addCueless(reading: Reading, drafts: Draft[]): void {
  const ended = drafts.map((draft): Ended => ({ draft, end: endOf(draft) })).sort((a, b) => a.end - b.end)
  let last: Ended | undefined
  let next = 0
  for (const { start, end } of unclaimed(reading, drafts)) {
    for (; (ended[next]?.end ?? Infinity) <= start; next++)
      if ((last?.end ?? 0) <= (ended[next]?.end ?? 0)) last = ended[next]
    const paragraph = reading.document.paragraphs[reading.paragraphAt(start)]
    const draft = last && last.end > (paragraph?.start ?? 0) ? last.draft : cueless()
    if (draft !== last?.draft) drafts.push(draft)
    draft.contents.push({ start, end })
    last = { draft, end }
  }
}

const cueless = (): Draft => ({
  sources: [],
  cues: [],
  contents: [],
  polarity: 'asserted',
  confidence: CONFIDENCE,
})

function unclaimed(reading: Reading, drafts: readonly Draft[]): Quotation[] {
  const claimed = drafts.flatMap(({ cues, contents }) => [...cues, ...contents])
  const taken = new Set(claimed.flatMap((span) => reading.speechAt(span)))
  return reading.speech.filter((quotation) => !taken.has(quotation))
}
