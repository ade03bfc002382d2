import { decodeHTMLStrict } from 'entities'
import { InputError, type Place } from '../errors.ts'
import type { ArticleInfo } from '../model/article.ts'
import { possible } from './characters.ts'
import { looseDate } from './loose-date.ts'

/** What an input says of an article, besides its text. */
export interface Fields extends Omit<ArticleInfo, 'file' | 'line' | 'part' | 'mended'> {
  readonly id: string | null
}

export const NO_FIELDS: Fields = { id: null, url: null, title: null, outlet: null, agency: null, publishedAt: null }

/**
 * Picks an article's fields from a JSON object or from YAML front matter. Unknown names, blank values and values of
 * another type are passed over: only an id matters enough to be an error.
 *
 * @throws {InputError} where the id is neither a string nor a number that can be read exactly
 */
export function fieldsOf(values: Readonly<Record<string, unknown>>, place: Place): Fields {
  const author = wordsOf(values.author) ?? wordsOf(values.byline)
  return {
    id: idOf(values.id, place),
    url: stringOf(values.url),
    title: wordsOf(values.title),
    outlet: wordsOf(values.outlet) ?? wordsOf(values.publisher),
    agency: wordsOf(values.agency),
    publishedAt: looseDate(stringOf(values.publishedAt) ?? stringOf(values.date)),
    ...(author !== null && { author }),
  }
}

function idOf(value: unknown, place: Place): string | null {
  const usable = value === undefined || value === null || typeof value === 'string' || Number.isSafeInteger(value)
  if (!usable) throw new InputError(place, 'its "id" is neither a string nor a whole number: put it in quotes')
  return stringOf(value)
}

/** What may have HTML's character references in it, as feeds and collections do. */
function wordsOf(value: unknown): string | null {
  const words = stringOf(value)
  return words?.includes('&') ? decodeHTMLStrict(words) : words
}

function stringOf(value: unknown): string | null {
  const string = typeof value === 'number' ? String(value) : value
  return typeof string === 'string' ? possible(string.trim()) || null : null
}
