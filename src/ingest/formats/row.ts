import { InputError, type Place } from '../../errors.ts'
import type { Article } from '../../model/article.ts'
import { articleOf } from '../article-of.ts'
import { possible } from '../characters.ts'
import { fieldsOf } from '../fields.ts'
import type { Columns } from './columns.ts'

export type Row = Readonly<Record<string, unknown>>

/** Most properties of an article, and most characters of one: more is data of another kind. */
const MOST = { properties: 60, characters: 2000 }

const REPLACED = 'its text has halves of surrogate pairs or NULs, which are no characters: read as U+FFFD'

/**
 * The article of a row of a table, or of an object: what is mapped becomes text and fields, the rest its properties.
 *
 * @throws {InputError} where it has no text
 */
export function articleOfRow(row: Row, columns: Columns, place: Place): Article {
  const text = textOf(row[columns.get('text') ?? 'text'])
  if (text.trim() === '') throw new InputError(place, noText(columns))
  const mended = possible(text)
  const article = articleOf(mended, fieldsOfRow(row, columns, place), place)
  return mended === text ? article : { ...article, notice: `${place.file}:${place.line}: ${REPLACED}` }
}

const noText = (columns: Columns): string => {
  const column = columns.get('text')
  return column === undefined || column === 'text'
    ? 'has no "text": give the article\'s text as a string'
    : `has no text in "${column}": give the column of the text by --map text=…`
}

/** What a row says of its article besides the text. */
export function fieldsOfRow(row: Row, columns: Columns, place: Place): ReturnType<typeof fieldsOf> {
  const mapped = Object.fromEntries([...columns].map(([field, column]) => [field, plainOf(row[column])]))
  const properties = propertiesOf(row, new Set(columns.values()))
  return { ...fieldsOf({ ...mapped, id: row[columns.get('id') ?? 'id'] }, place), ...(properties && { properties }) }
}

/** Text in one piece or in paragraphs. */
const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  const isParagraphs = Array.isArray(value) && value.every((part) => typeof part === 'string')
  return isParagraphs ? value.join('\n\n') : ''
}

/** The name of what is an object with a name, of several the names. */
export function plainOf(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value))
    return value
      .map(plainOf)
      .filter((one) => typeof one === 'string')
      .join(', ')
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value
  const { name, title } = value as Row
  return name ?? title ?? null
}

function propertiesOf(row: Row, taken: ReadonlySet<string>): Record<string, string> | undefined {
  const properties: [string, string][] = []
  for (const [name, value] of Object.entries(row)) {
    if (taken.has(name) || name.trim() === '' || properties.length >= MOST.properties) continue
    const isPlain =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
    const words = isPlain ? possible(String(value).trim()) : value instanceof Date ? value.toISOString() : ''
    if (words !== '' && words.length <= MOST.characters) properties.push([possible(name.trim()), words])
  }
  return properties.length === 0 ? undefined : Object.fromEntries(properties)
}
