import { createHash } from 'node:crypto'
import type { Place } from '../errors.ts'
import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import type { Fields } from './fields.ts'

/** What a place is called where there is no file. */
export const STANDARD_INPUT = 'standard input'

/** Puts an article together: its id, its info, and its byte-order mark as markup. */
export function articleOf(text: string, fields: Fields, place: Place, markup: readonly Span[] = []): Article {
  const { id, ...about } = fields
  const file = place.file === STANDARD_INPUT ? null : place.file
  return {
    id: id ?? fields.url ?? `sha256:${createHash('sha256').update(text).digest('hex')}`,
    info: { ...about, file, line: place.line ?? null, ...(place.part !== undefined && { part: place.part }) },
    text,
    markup: [...byteOrderMark(text), ...markup],
  }
}

/** Where an article was read, to name it in messages. */
export const placeOf = ({ path, info: { file, line, part } }: Article): Place => ({
  file: path ?? file ?? STANDARD_INPUT,
  ...(line !== null && { line }),
  ...(part !== undefined && { part }),
})

/** How many characters of byte-order mark the text begins with. */
export const byteOrderMarkLength = (text: string): number => (text.startsWith('\uFEFF') ? 1 : 0)

const byteOrderMark = (text: string): Span[] =>
  byteOrderMarkLength(text) === 0 ? [] : [{ start: 0, end: byteOrderMarkLength(text) }]
