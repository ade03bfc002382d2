import { InputError, type Place } from '../errors.ts'
import type { Article } from '../model/article.ts'
import { articleOf } from './article-of.ts'
import { type ByteSource, decode, isUtf16, TOO_LARGE } from './bytes.ts'
import { possible } from './characters.ts'
import { fieldsOf } from './fields.ts'
import { EmptyFile, readerFault } from './file-error.ts'
import { type Line, readLines } from './lines.ts'

/**
 * Reads JSON lines: an object a line with `text`, and whatever else is known of the article. A bad line is yielded as
 * an error and the next line is read; blank lines are passed over.
 */
export async function* readJsonLines(source: ByteSource, file: string): AsyncGenerator<Article | InputError> {
  let empty = true
  for await (const line of readLines(source)) {
    const item = readLine(line, { file, line: line.number })
    if (item === null) continue
    empty = false
    yield item
    if (line.number === 1 && line.bytes !== null && isUtf16(line.bytes)) return // No later line can be read either.
  }
  if (empty) yield new EmptyFile({ file }, 'is empty: give it lines or leave it out')
}

function readLine({ bytes }: Line, place: Place): Article | InputError | null {
  try {
    if (bytes === null) throw new InputError(place, TOO_LARGE)
    const json = decode(bytes, place).trim() // `trim` takes a byte-order mark and a carriage return away, too.
    return json === '' ? null : articleOfJson(json, place)
  } catch (error) {
    return error instanceof InputError ? error : readerFault(place, error)
  }
}

function articleOfJson(json: string, place: Place): Article {
  const values = parseObject(json, place)
  const { text } = values
  if (typeof text !== 'string' || text.trim() === '') {
    throw new InputError(place, 'has no "text": give the article\'s text as a string')
  }
  const mended = possible(text)
  const article = articleOf(mended, fieldsOf(values, place), place, [])
  return mended === text ? article : { ...article, notice: `${place.file}:${place.line}: ${REPLACED}` }
}

const REPLACED = 'its text has halves of surrogate pairs or NULs, which are no characters: read as U+FFFD'

function parseObject(json: string, place: Place): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new InputError(place, 'is not JSON: write one object a line, like {"text": "…"}')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(place, 'is not a JSON object: write it like {"text": "…"}')
  }
  return value as Readonly<Record<string, unknown>>
}
