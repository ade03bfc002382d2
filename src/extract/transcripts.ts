import type { CueReading } from './encoder/cue-reading.ts'
import type { GrowingAttribution } from './growing-attribution.ts'
import type { QuotedDocument } from './quoted-document.ts'

/** Trust in a name before a colon: a judgement, since annotated articles have too few of them to count. */
const CONFIDENCE = 0.6

/** "WALLACE: Let's begin.": a name in capitals and a colon at the head of a paragraph, as transcripts have it. */
const LABEL = /^["“]?((?:\p{Lu}[\p{Lu}.’'-]+\s+){0,3}\p{Lu}[\p{Lu}.’'-]+):\s+(?=\S)/u
const NOT_A_SPEAKER =
  /^(?:NOTE|NOTES|UPDATED?|CORRECTION|CLARIFICATION|READ|READ MORE|SOURCE|RELATED|WATCH|VIDEO|PHOTO|MORE|BREAKING|LIVE|EXCLUSIVE|ANALYSIS|OPINION)$/

/** Paragraphs of a transcript of which the encoder made nothing. */
export function addLabelled(
  quoted: QuotedDocument,
  readings: readonly CueReading[],
  attributions: GrowingAttribution[],
): void {
  const known = new Set(readings.flatMap(({ contents }) => contents.map(({ start }) => quoted.paragraphAt(start))))
  for (const [number, paragraph] of quoted.document.paragraphs.entries()) {
    const match = LABEL.exec(quoted.text.slice(paragraph.start, paragraph.end))
    const name = match?.[1]
    if (!match || !name || known.has(number) || NOT_A_SPEAKER.test(name)) continue
    const start = paragraph.start + match[0].indexOf(name)
    const colon = start + name.length
    attributions.push({
      sources: [{ start, end: colon }],
      cues: [{ start: colon, end: colon + 1 }],
      contents: [{ start: paragraph.start + match[0].length, end: paragraph.end }],
      polarity: 'asserted',
      confidence: CONFIDENCE,
    })
  }
}
