import type { Offsets } from '../model/record.ts'
import { firstWhere } from '../model/search.ts'

/**
 * Gives spans of a text, half-open and in UTF-16 units as everywhere here, in code points, which is how Python, XML and the
 * Web Annotation standard count.
 */
export const codePoints = (text: string): ((span: Offsets) => Offsets) => {
  // Whatever is written in two units, in order: each before an offset takes one off it.
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index)
  const before = (offset: number): number => offset - firstWhere(pairs, (index) => index >= offset)
  return ([start, end]) => [before(start), before(end)]
}
