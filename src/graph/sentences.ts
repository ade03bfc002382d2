/** How far, in UTF-16 units, the edge of a sentence is looked for. */
const REACH = 300

/** What ends a sentence: a stop with the marks that close behind it, and a blank; or the end of a line. */
const EDGE = /[.!?…]["”’»)\]]*\s+|[\r\n]+/g
const STOP = /^[^\r\n]*?[.!?…]["”’»)\]]*(?=\s|$)/

/**
 * Where the sentence around an offset begins, as far as its punctuation tells. A record keeps no sentences; an
 * abbreviation ("Mr.") read as an end makes the evidence a word shorter, no more.
 */
export const sentenceStart = (text: string, offset: number): number => {
  const from = Math.max(0, offset - REACH)
  const last = [...text.slice(from, offset).matchAll(EDGE)].at(-1)
  if (last !== undefined) return from + last.index + last[0].length
  return from === 0 ? 0 : offset
}

/** Where the sentence around an offset ends, its stop included; the offset itself where the sentence has ended there. */
export const sentenceEnd = (text: string, offset: number): number => {
  if (/[.!?…]["”’»)\]]*$/.test(text.slice(Math.max(0, offset - 4), offset))) return offset
  return offset + (STOP.exec(text.slice(offset, offset + REACH))?.[0].length ?? 0)
}
