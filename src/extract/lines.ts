import type { Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { labelAt } from './labels.ts'

/** Behind a sentence, or one that is broken off, what may be a label. */
const INSIDE = /[.?!…—–][”"’)]?\s+(?=\p{Lu}[^\n:.?!]{0,60}:\s)/gu

/**
 * The lines of a transcript: paragraphs, divided where the labels of others stand within them ("I told him. Orr: Who
 * knew?"). Such a label must come twice at least, and some paragraph begin with one.
 */
export function linesOf({ prose: text, paragraphs }: Document): readonly Span[] {
  const labels = paragraphs.map((paragraph) => labelAt(text, paragraph))
  const heads = labels.flatMap((label) => label?.key ?? [])
  if (heads.length === 0) return paragraphs
  const inside = paragraphs.map(({ start, end }, i) => {
    const from = labels[i]?.behind ?? start
    return [...text.slice(from, end).matchAll(INSIDE)].flatMap(({ 0: gap, index }) => {
      const at = from + index + gap.length
      const key = labelAt(text, { start: at, end })?.key
      return key ? [{ start: at, end: from + index + gap.trimEnd().length, key }] : []
    })
  })
  const times = new Map<string, number>()
  for (const key of [...heads, ...inside.flat().map((one) => one.key)]) times.set(key, (times.get(key) ?? 0) + 1)
  return paragraphs.flatMap(({ start, end }, i): Span[] => {
    const cuts = inside[i]?.filter(({ key }) => (times.get(key) ?? 0) > 1) ?? []
    const starts = [start, ...cuts.map((one) => one.start)]
    const ends = [...cuts.map((one) => one.end), end]
    return starts.map((from, at) => ({ start: from, end: ends[at] ?? end }))
  })
}
