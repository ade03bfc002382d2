import type { Span } from '../model/span.ts'
import { analyse } from './compromise.ts'
import { piecesOf } from './pieces.ts'
import { PHRASES, type Term } from './plugin/internals.ts'

/** A word with its place in the paragraph it was read from. */
export interface Word extends Span {
  readonly text: string
  readonly tags: ReadonlySet<string>
  readonly root: string | undefined
  /** What the plugin recognised here. */
  readonly [PHRASES]: Term[typeof PHRASES]
}

const WORD = /[\p{L}\p{N}]+/gu
/** Marks that compromise now and then leaves on a word, though they belong to the sentence. */
const EDGES = { before: /[\s"“”‘«([{]/, behind: /[\s"“”»)\]}]/ }

/**
 * The words of a paragraph, sentence by sentence; offsets are into `paragraph`. Words are in order and disjoint, and
 * every letter and digit lies in one.
 */
export const wordsOf = (paragraph: string): Word[][] =>
  piecesOf(paragraph).flatMap(({ start, end }) => {
    const sentences = wordsOfPiece(paragraph.slice(start, end))
    if (start === 0) return sentences
    return sentences.map((words) =>
      words.map((word) => ({ ...word, start: word.start + start, end: word.end + start })),
    )
  })

/**
 * compromise gives no offsets that survive its contractions ("don't" is a word and an empty one), so each word is
 * looked for from where the last one ended; what it has rewritten or lost becomes plain words without tags.
 */
function wordsOfPiece(piece: string): Word[][] {
  let at = 0
  const sentences: Word[][] = []
  for (const terms of analyse(piece)) {
    const words: Word[] = []
    for (const term of terms) {
      const word = locate(piece, at, term)
      if (!word) continue
      words.push(...plainWords(piece, at, word.start), word)
      at = word.end
    }
    sentences.push(...atQuotedStops(piece, words))
  }
  const rest = plainWords(piece, at, piece.length)
  if (rest.length > 0) sentences.push(rest)
  return sentences
}

function locate(piece: string, from: number, term: Term): Word | null {
  const text = withoutEdges(term.text)
  if (!text) return null
  const start = piece.indexOf(text, from)
  // A word far away is another one of the same letters: this one was rewritten.
  if (start < 0 || start - from > term.pre.length + term.text.length + 40) return null
  return { start, end: start + text.length, text, tags: term.tags, root: term.root, [PHRASES]: term[PHRASES] }
}

function withoutEdges(term: string): string {
  let start = 0
  let end = term.length
  while (start < end && EDGES.before.test(term.charAt(start))) start++
  while (start < end && EDGES.behind.test(term.charAt(end - 1))) end--
  return term.slice(start, end)
}

/** Ends a sentence also where its full stop stands inside quotation marks, which compromise reads over. */
function atQuotedStops(piece: string, words: readonly Word[]): Word[][] {
  const sentences: Word[][] = []
  words.forEach((word, i) => {
    const gap = piece.slice(words[i - 1]?.end, word.start)
    // Nearly all gaps are one blank.
    const isNew = i === 0 || (gap.length > 2 && QUOTED_STOP.test(gap) && /^\p{Lu}/u.test(word.text))
    if (isNew) sentences.push([word])
    else sentences.at(-1)?.push(word)
  })
  return sentences
}

const QUOTED_STOP = /[.!?…]["”’'»]+\s+["“‘'«([]*$/

const NO_TAGS: ReadonlySet<string> = new Set()

function plainWords(piece: string, start: number, end: number): Word[] {
  const gap = piece.slice(start, end)
  if (gap.trim() === '') return []
  return [...gap.matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
    tags: NO_TAGS,
    root: undefined,
    [PHRASES]: undefined,
  }))
}
