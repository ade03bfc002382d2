import type { Span } from '../model/span.ts'
import type { GrowingAttribution } from './growing-attribution.ts'
import type { Quotation } from './quotations.ts'
import type { QuotedDocument } from './quoted-document.ts'

/** Trust in the name below a quotation: a judgement. */
const CONFIDENCE = 0.7

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`
/** "— Azra Gould", "- Board Chair Thomas Oyelaran", "-- Anna Field, 34, owner of the Corran Inn". */
const SIGNATURE = new RegExp(
  `^\\s*(?<dash>[—–―-]{1,2})\\s*(?<source>${WORD}(?:\\s(?:de|van|von|der|bin|al|of|the|and|${WORD})){0,6}(?:,\\s[^.!?“”"\\n]{2,90}|\\s\\([^()\\n]{2,60}\\))?)\\.?$`,
  'u',
)

/** Quotations that no cue claims, with the speaker behind a dash at the end of the paragraph or in one of its own. */
export function signedQuotations(quoted: QuotedDocument, unclaimed: readonly Quotation[]): GrowingAttribution[] {
  return unclaimed.flatMap(({ start, end }): GrowingAttribution[] => {
    const signed = signatureBehind(quoted, end)
    return signed ? [{ ...signed, contents: [{ start, end }], polarity: 'asserted', confidence: CONFIDENCE }] : []
  })
}

function signatureBehind(
  quoted: QuotedDocument,
  end: number,
): Pick<GrowingAttribution, 'sources' | 'cues'> | undefined {
  const { paragraphs } = quoted.document
  const number = quoted.paragraphAt(end - 1)
  const own = { start: end, end: paragraphs[number]?.end ?? end }
  const place: Span | undefined = own.start < own.end ? own : paragraphs[number + 1]
  const words = place ? quoted.text.slice(place.start, place.end) : ''
  const { dash = '', source = '' } = SIGNATURE.exec(words)?.groups ?? {}
  if (!place || !source) return undefined
  const dashAt = place.start + words.indexOf(dash)
  const sourceAt = place.start + words.indexOf(source)
  return {
    sources: [{ start: sourceAt, end: sourceAt + source.length }],
    cues: [{ start: dashAt, end: dashAt + dash.length }],
  }
}
