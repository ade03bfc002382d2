import type { Offsets } from '../model/record.ts'

/** Longest label of a statement or claim, in UTF-16 units. */
const EXCERPT_LENGTH = 80

/** The text on one line, every run of blanks one space; the same string where it is so, as most are. */
export const oneLine = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ').trim()

/** The beginning of a text, cut between words, to show where there is little room. */
export const excerpt = (text: string): string => {
  const line = oneLine(text)
  if (line.length <= EXCERPT_LENGTH) return line
  const head = line.slice(0, EXCERPT_LENGTH)
  const space = head.lastIndexOf(' ')
  // Without a space the cut may fall into a surrogate pair, half of which is no character.
  return `${space > 0 ? head.slice(0, space) : head.replace(/[\ud800-\udbff]$/, '')}…`
}

/**
 * The same characters in memory of their own: what is cut from an article's text is else a view of it, and keeps the whole
 * text in memory for as long as the graph is there.
 */
export const detached = (cut: string): string => {
  // One byte a character where that does, as in most sentences.
  const encoding = /^[\0-\xff]*$/.test(cut) ? 'latin1' : 'utf16le'
  return Buffer.from(cut, encoding).toString(encoding)
}

/** The same characters as a view of a longer text, where that has them: what is in memory anyhow is there once. */
export const partOf = (whole: string, words: string): string => {
  const start = whole.indexOf(words)
  return start < 0 ? words : whole.slice(start, start + words.length)
}

/** The text of several spans, ` … ` standing for what lies between them. */
export const wordsAt = (text: string, spans: readonly Offsets[]): string =>
  detached(spans.map(([start, end]) => text.slice(start, end)).join(' … '))

/** The words of a text, without case and punctuation. */
export const wordsOf = (text: string): readonly string[] => lettersAndDigits(text).split(' ')

/** A text in words without case and punctuation, a blank between them. */
export const lettersAndDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
