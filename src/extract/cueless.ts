import { type Draft, endOf } from './draft.ts'
import type { CueReading } from './encoder/cue-reading.ts'
import type { Quotation } from './quotations.ts'
import type { Reading } from './reading.ts'

/** Trust in speech without a cue, and in a speaker's name before a colon: shares that were right on PolNeAR dev. */
const CONFIDENCE = { cueless: 0.4, labelled: 0.6 } as const

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
  confidence: CONFIDENCE.cueless,
})

function unclaimed(reading: Reading, drafts: readonly Draft[]): Quotation[] {
  const claimed = drafts.flatMap(({ cues, contents }) => [...cues, ...contents])
  const taken = new Set(claimed.flatMap((span) => reading.speechAt(span)))
  return reading.speech.filter((quotation) => !taken.has(quotation))
}

/** "WALLACE: Let's begin.": a name in capitals and a colon at the head of a paragraph, as transcripts have it. */
const LABEL = /^["“]?((?:\p{Lu}[\p{Lu}.’'-]+\s+){0,3}\p{Lu}[\p{Lu}.’'-]+):\s+(?=\S)/u
const NOT_A_SPEAKER =
  /^(?:NOTE|NOTES|UPDATED?|CORRECTION|CLARIFICATION|READ|READ MORE|SOURCE|RELATED|WATCH|VIDEO|PHOTO|MORE|BREAKING|LIVE|EXCLUSIVE|ANALYSIS|OPINION)$/

/** Paragraphs of a transcript of which the encoder made nothing. */
export function addLabelled(reading: Reading, readings: readonly CueReading[], drafts: Draft[]): void {
  const known = new Set(readings.flatMap(({ contents }) => contents.map(({ start }) => reading.paragraphAt(start))))
  for (const [number, paragraph] of reading.document.paragraphs.entries()) {
    const match = LABEL.exec(reading.text.slice(paragraph.start, paragraph.end))
    const name = match?.[1]
    if (!match || !name || known.has(number) || NOT_A_SPEAKER.test(name)) continue
    const start = paragraph.start + match[0].indexOf(name)
    const colon = start + name.length
    drafts.push({
      sources: [{ start, end: colon }],
      cues: [{ start: colon, end: colon + 1 }],
      contents: [{ start: paragraph.start + match[0].length, end: paragraph.end }],
      polarity: 'asserted',
      confidence: CONFIDENCE.labelled,
    })
  }
}
