import { InputError, type Place } from '../../errors.ts'
import type { Article } from '../../model/article.ts'
import { articleOf } from '../article-of.ts'
import { type ByteSource, TOO_LARGE } from '../bytes.ts'
import { possible } from '../characters.ts'
import { decodeText, encodingNotice } from '../encoding.ts'
import { fieldsOf } from '../fields.ts'
import { EmptyFile, readerFault } from '../file-error.ts'
import type { Format, ReaderContext } from './format.ts'
import { type Line, readLines } from './lines.ts'

/**
 * JSON lines: an object a line with `text`, and whatever else is known of the article. A bad line is yielded as an error
 * and the next line is read; blank lines are passed over.
 */
export const JSON_LINES: Format = {
  name: 'jsonl',
  doc: 'JSON lines, an article a line',
  endings: ['.jsonl', '.ndjson'],
  recognises: ({ text }) => /^\s*\{.*\}[ \t\r]*\n\s*\{/.test(text),
  read: readJsonLines,
}

async function* readJsonLines(source: ByteSource, { file }: ReaderContext): AsyncGenerator<Article | InputError> {
  let empty = true
  let toldEncoding = false
  for await (const line of readLines(source)) {
    const item = readLine(line, { file, line: line.number })
    if (item === null) continue
    empty = false
    if (item instanceof InputError) yield item
    else {
      const { article, encoding } = item
      const notice: string | undefined = toldEncoding ? undefined : encodingNotice({ file }, encoding)
      toldEncoding ||= notice !== undefined
      yield notice === undefined ? article : { ...article, notice }
    }
  }
  if (empty) yield new EmptyFile({ file }, 'is empty: give it lines or leave it out')
}

function readLine({ bytes }: Line, place: Place): { article: Article; encoding: string | null } | InputError | null {
  try {
    if (bytes === null) throw new InputError(place, TOO_LARGE)
    const { text, encoding } = decodeText(bytes, place)
    const json = text.trim() // `trim` takes a byte-order mark and a carriage return away, too.
    return json === '' ? null : { article: articleOfJson(json, place), encoding }
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
  const article = articleOf(mended, fieldsOf(values, place), place)
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
