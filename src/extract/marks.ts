/** A quotation mark in a paragraph, and what it can do there. */
export interface Mark {
  /** Offset into the paragraph. */
  readonly at: number
  /** 2 for the typewriter's double mark made of two single ones, else 1. */
  readonly length: number
  readonly kind: 'double' | 'single'
  readonly opens: boolean
  readonly closes: boolean
}

const DOUBLE_OPEN = ['“', '„', '«', '‟', '``']
const DOUBLE_CLOSE = ['”', '»']
/** Straight, double prime and full-width: the same sign opens and closes. */
const DOUBLE_STRAIGHT = ['"', '″', '＂', "''"]
const SINGLE_STRAIGHT = ["'", '′']
const MARK = /''|``|[“”„«»‟"″＂‘’‚‛'′]/g

const LETTER = /[\p{L}\p{N}]/u
/** What may stand before an opening mark: nothing, a blank, an opening bracket, a dash, another opening mark. */
const BEFORE_OPENING = /[\s([{<—–\-/“‘"'«]/u
/** What never stands behind an opening mark: the end, a blank, a comma or stop; but "…" and "..." do. */
const AFTER_CLOSING = /^(?:$|[\s,;:!?)\]]|\.(?!\.))/
/** Words that begin with an apostrophe, which typesetters often turn into an opening mark. */
const ELISION = /^(?:\d|(?:em|til|cause|tis|twas|n|bout|round|cos|im)\b)/i

/** The quotation marks of a paragraph in order; apostrophes are left out as far as their neighbours give them away. */
export function marksOf(paragraph: string): Mark[] {
  const marks: Mark[] = []
  for (const { 0: sign, index } of paragraph.matchAll(MARK)) {
    const mark = { at: index, length: sign.length, ...roleOf(paragraph, sign, index) }
    if (mark.opens || mark.closes) marks.push(mark)
  }
  return marks
}

function roleOf(paragraph: string, sign: string, at: number): Omit<Mark, 'at' | 'length'> {
  const previous = paragraph.charAt(at - 1)
  const next = paragraph.charAt(at + sign.length)
  const canOpen = (at === 0 || BEFORE_OPENING.test(previous)) && next !== '' && !/\s/.test(next)
  // „German“ quotations, and the wrong sign of a pair, close with an opening one: nothing that it could open follows.
  const isTurned = at > 0 && !BEFORE_OPENING.test(previous) && AFTER_CLOSING.test(paragraph.slice(at + sign.length))
  if (DOUBLE_OPEN.includes(sign)) return { kind: 'double', opens: !isTurned, closes: isTurned }
  if (DOUBLE_CLOSE.includes(sign)) return { kind: 'double', opens: false, closes: true }
  if (DOUBLE_STRAIGHT.includes(sign)) {
    // Where a full stop and the next sentence have no blank between them it may be either.
    const isGlued = /[\p{L}\p{N}][.!?]$/u.test(paragraph.slice(Math.max(0, at - 2), at)) && /\p{Lu}/u.test(next)
    const isEmpty = previous === sign
    return { kind: 'double', opens: canOpen || isGlued, closes: !canOpen || isEmpty || /["'”’]/.test(next) }
  }
  const isElision = ELISION.test(paragraph.slice(at + 1, at + 8))
  const canClose = at > 0 && !/\s/.test(previous) && !LETTER.test(next)
  if (SINGLE_STRAIGHT.includes(sign)) return { kind: 'single', opens: canOpen && !isElision, closes: canClose }
  if (sign === '’') return { kind: 'single', opens: false, closes: canClose }
  return { kind: 'single', opens: !isElision, closes: false }
}
