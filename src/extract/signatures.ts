import type { Span } from '../model/span.ts'
import type { GrowingAttribution } from './growing-attribution.ts'
import type { Quotation } from './quotations.ts'
import type { QuotedDocument } from './quoted-document.ts'

/** Trust in the name below a quotation: a judgement. */
const CONFIDENCE = 0.7

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`
const NAME = `${WORD}(?:\\s(?:de|van|von|der|bin|al|of|the|and|${WORD})){0,6}`
const DASH = '(?<sign>[—–―-]{1,2})'
/** "— Azra Gould", "- Board Chair Thomas Oyelaran", "-- Anna Field, 34, owner of the Corran Inn", "– @azra". */
const SIGNATURE = new RegExp(
  `^\\s*${DASH}\\s*(?<source>@\\w{2,30}|${NAME}(?:,\\s[^.!?“”"\\n]{2,90}|\\s\\([^()\\n]{2,60}\\))?)\\.?$`,
  'u',
)
/** "(Azra Gould, Corran)", "(Azra Gould, 34)", but not "(Laughter)" nor whose picture it is. */
const IN_BRACKETS = new RegExp(
  `^\\s*(?<sign>\\()(?!.*\\b(?:Images|Photos?|Pictures|Press|Archives?|Handout)\\b)(?<source>${WORD}\\s${NAME}(?:,\\s\\p{Ll}[^.!?:;,“”"()\\n]{2,60})?)(?:,\\s[^.!?:;“”"()\\n]{2,40})?\\)\\.?$`,
  'u',
)

/** Quotations that no cue claims, with the speaker behind a dash, or in brackets, at the end of the paragraph or in one of its own. */
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
  const { sign = '', source = '' } = (SIGNATURE.exec(words) ?? IN_BRACKETS.exec(words))?.groups ?? {}
  if (!place || !source) return undefined
  const signAt = place.start + words.indexOf(sign)
  const sourceAt = place.start + words.indexOf(source)
  return {
    sources: [{ start: sourceAt, end: sourceAt + source.length }],
    cues: [{ start: signAt, end: signAt + sign.length }],
  }
}
