import type { Article } from '../model/article.ts'
import { INVISIBLE } from '../model/printed.ts'
import { contains, type Span } from '../model/span.ts'
import { withoutCredits } from './credits.ts'

/** The article's text with everything that is not prose, bylines and credits too, blanked out, character for character, so that offsets hold. */
export function proseOf(article: Pick<Article, 'text' | 'markup'>): string {
  let prose = ''
  let at = 0
  for (const { start, end } of article.markup) {
    prose += article.text.slice(at, start) + article.text.slice(start, end).replace(/[^\r\n]/g, ' ')
    at = end
  }
  return withoutCredits(prose + article.text.slice(at))
}

/**
 * Where the article's title stands in its header; `null` where it has no header or the header spells it otherwise.
 * Only signs before all prose are a header: a title may also stand in a link further down.
 */
export function headingOf({ text, info, markup }: Article, prose: string): Span | null {
  const start = info.title?.trim() ? text.indexOf(info.title) : -1
  const span = { start, end: start + (info.title?.length ?? 0) }
  const isHeader = start >= 0 && markup.some((signs) => contains(signs, span))
  return isHeader && prose.slice(0, span.end).trim() === '' ? span : null
}

/** A text without its invisible characters, and the way back to the offsets of the original. */
export interface Visible {
  readonly text: string
  /** Offset in the original of the character at `offset` in `text`. */
  original(offset: number): number
}

/** Takes out what would break a word in two for the tagger: "gov\u00adernment" is read as "government". */
export function visible(text: string): Visible {
  if (text.search(INVISIBLE) < 0) return { text, original: (offset) => offset }
  const kept: number[] = []
  let clean = ''
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (char.search(INVISIBLE) >= 0) continue
    kept.push(i)
    clean += char
  }
  return { text: clean, original: (offset) => kept[offset] ?? text.length }
}
