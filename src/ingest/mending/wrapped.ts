import type { Mending, Replacement } from './mending.ts'

/** Width of lines that an editor broke, and fewest breaks by which it is told. */
const WIDTH = { least: 25, most: 110 }
const LEAST_BREAKS = 3
/** How many of the breaks must be where the next word did not fit any more, and how many of these within a sentence. */
const SHARE = { full: 0.6, within: 1 / 3 }

/** A line break between two lines that have words. */
interface Break {
  /** Offsets of the break, the blanks around it included. */
  readonly start: number
  readonly end: number
  /** The line before it. */
  readonly line: string
  /** The first word of the next line, and how far in it stands. */
  readonly next: string
  readonly indent: number
}

/** A line that begins a list, a heading, a table, or a turn of a transcript: none goes on in it. */
const BEGINS = /^(?:[-*+•|#>~`]|\d{1,3}[.)]$|[A-Z][A-Z .'’-]{2,30}:$)/
const ENDS = /[.!?…:][”’"')\]]*$/
/** A word cut in two, unless a name or a figure goes on behind the hyphen. */
const CUT = /\p{Ll}[-\u00AD]$/u
/** First parts that keep their hyphen, and are seldom the first part of a longer word. */
const KEEPS =
  /^(?:well|self|half|vice|attorney|year|two|three|five|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu

/**
 * Lines that an editor broke where a word did not fit any more are joined, and the words that it cut at a hyphen; where
 * a line of such a text ends early, or the next begins further in, a paragraph ends.
 */
export function mendWrapped(mending: Mending): void {
  const breaks = breaksOf(mending.text)
  const cuts = cutWords(mending.text, breaks)
  const width = breaks.reduce((most, { line }) => Math.max(most, line.length), 0)
  const isFull = (one: Break): boolean => cuts.has(one) || one.line.length + 1 + one.next.length > width
  if (!isWrapped(breaks, breaks.filter(isFull), width)) {
    mending.replace('words cut at line ends', [...cuts.values()])
    return
  }
  const isEnd = (one: Break): boolean => one.indent > 1 || (ENDS.test(one.line) && !isFull(one))
  const joins = breaks
    .filter((one) => !isEnd(one) && isFull(one) && !BEGINS.test(one.next))
    .map((one) => cuts.get(one) ?? { start: one.start, end: one.end, words: ' ' })
  const ends = parted(breaks.filter(isEnd), joins)
  mending.replace('lines broken within a paragraph', joins)
  mending.replace('paragraph breaks lost', ends)
}

const isWrapped = (breaks: readonly Break[], full: readonly Break[], width: number): boolean =>
  width >= WIDTH.least &&
  width <= WIDTH.most &&
  full.length >= LEAST_BREAKS &&
  full.length >= SHARE.full * breaks.length &&
  full.filter(({ line }) => !ENDS.test(line)).length >= SHARE.within * full.length

/** Empty lines for ends of paragraphs, at the offsets that they have once the lines before them are joined. */
function parted(ends: readonly Break[], joins: readonly Replacement[]): Replacement[] {
  let [shift, next] = [0, 0]
  return ends.map(({ start }) => {
    for (let join = joins[next]; join !== undefined && join.start < start; join = joins[++next])
      shift += join.words.length - (join.end - join.start)
    return { start: start + shift, end: start + shift, words: '\n' }
  })
}

function breaksOf(text: string): Break[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => {
    const words = line.trim()
    const start = index + line.indexOf(words)
    return { words, start, end: start + words.length, indent: start - index }
  })
  const filled = lines.filter(({ words }) => words !== '')
  return filled.slice(1).flatMap((line, i) => {
    const before = filled[i] as (typeof filled)[number]
    const isOneBreak = /^[^\r\n]*(?:\r\n|\n|\r)[^\r\n]*$/.test(text.slice(before.end, line.start))
    const next = /^\S+/.exec(line.words)?.[0] ?? ''
    return isOneBreak ? [{ start: before.end, end: line.start, line: before.words, next, indent: line.indent }] : []
  })
}

/** Words of which a part stands in the next line: without the hyphen, unless they have it elsewhere too, or always. */
function cutWords(text: string, breaks: readonly Break[]): Map<Break, Replacement> {
  const cuts = new Map<Break, Replacement>()
  if (!breaks.some(({ line }) => CUT.test(line))) return cuts
  const hyphenated = new Set(text.match(/\p{L}+-\p{L}+/gu))
  for (const one of breaks) {
    const { start, end, line, next } = one
    if (!CUT.test(line) || !/^\p{Ll}/u.test(next)) continue
    const first = /[\p{L}-]+(?=[-\u00AD]$)/u.exec(line)?.[0] ?? ''
    const second = /^\p{L}+/u.exec(next)?.[0] ?? ''
    const keeps =
      line.endsWith('-') && (KEEPS.test(first) || first.includes('-') || hyphenated.has(`${first}-${second}`))
    cuts.set(one, { start: start - 1, end, words: keeps ? '-' : '' })
  }
  return cuts
}
