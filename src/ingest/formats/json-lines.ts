import { InputError, type Place } from '../../errors.ts'
import type { Article } from '../../model/article.ts'
import { type ByteSource, TOO_LARGE } from '../bytes.ts'
import { decodeText, encodingNotice } from '../encoding.ts'
import { EmptyFile, readerFault } from '../file-error.ts'
import { columnsOf, inWords } from './columns.ts'
import { exportOf } from './exported.ts'
import type { Format, ReaderContext } from './format.ts'
import { type Line, readLines } from './lines.ts'
import { articleOfRow, type Row } from './row.ts'

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

async function* readJsonLines(source: ByteSource, context: ReaderContext): AsyncGenerator<Article | InputError> {
  const { file, map } = context
  let empty = true
  const told = new Set<string>()
  for await (const line of readLines(source)) {
    const item = readLine(line, { file, line: line.number }, map)
    if (item === null) continue
    empty = false
    if (item instanceof InputError) yield item
    else {
      const { article, notices } = item
      const fresh = notices.filter((notice) => !told.has(notice))
      for (const notice of fresh) told.add(notice)
      yield fresh.length === 0 ? article : { ...article, notice: fresh.join('\n') }
    }
  }
  if (empty) yield new EmptyFile({ file }, 'is empty: give it lines or leave it out')
}

type Read = { article: Article; notices: readonly string[] } | InputError | null

function readLine({ bytes }: Line, place: Place, map: ReaderContext['map']): Read {
  try {
    const { values, encoding } = valuesOf(bytes, place)
    return values && articleOfValues(values, place, map, encoding)
  } catch (error) {
    return error instanceof InputError ? error : readerFault(place, error)
  }
}

/**
 * What a line holds; `null` for a blank one.
 *
 * @throws {InputError} where it is no object
 */
export function valuesOf(bytes: Buffer | null, place: Place): { values: Row | null; encoding: string | null } {
  if (bytes === null) throw new InputError(place, TOO_LARGE)
  const { text, encoding } = decodeText(bytes, place)
  const json = text.trim() // `trim` takes a byte-order mark and a carriage return away, too.
  return { values: json === '' ? null : parseObject(json, place), encoding }
}

/**
 * The article that an object is; `null` where it is a line of an export that is none.
 *
 * @throws {InputError} where it has no text
 */
export function articleOfValues(
  values: Row,
  place: Place,
  map: ReaderContext['map'],
  encoding: string | null = null,
): Exclude<Read, InputError> {
  const columns = columnsOf(Object.keys(values), map)
  const known = exportOf(values)
  const article = known ? known.read(values, place) : articleOfRow(values, columns, place)
  if (article === null) return null
  const { file } = place
  const guess =
    columns.get('text') === 'text' || article.info.textFrom || map
      ? undefined
      : `${file}: read as ${inWords(columns)}: say otherwise by --map`
  return {
    article,
    notices: [encodingNotice({ file }, encoding), guess, article.notice].filter((one) => one !== undefined),
  }
}

function parseObject(json: string, place: Place): Row {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new InputError(place, 'is not JSON: write one object a line, like {"text": "…"}')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(place, 'is not a JSON object: write it like {"text": "…"}')
  }
  return value as Row
}
