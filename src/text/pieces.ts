import type { Span } from '../model/span.ts'

/**
 * Most characters that are read at once. compromise and some rules take time that grows with the square of a sentence,
 * so a paragraph of many pages, or one without a full stop, is read in pieces; no paragraph of news is as long.
 */
const LONGEST = 2000

/** Cuts a paragraph into pieces to be read one by one: at the end of a sentence, else at a blank, else anywhere. */
export function piecesOf(paragraph: string): Span[] {
  const pieces: Span[] = []
  let start = 0
  while (paragraph.length - start > LONGEST) {
    const end = start + cutOf(paragraph.slice(start, start + LONGEST))
    pieces.push({ start, end })
    start = end
  }
  return [...pieces, { start, end: paragraph.length }]
}

function cutOf(text: string): number {
  const stops = [...text.matchAll(/[.!?…]["”’'»)]{0,3}\s/g)]
  const stop = stops.at(-1)
  if (stop) return stop.index + stop[0].length
  const blank = text.search(/\s\S*$/)
  if (blank > 0) return blank
  // Never between the halves of a character that takes two.
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length
}
