import { InputError, type Place } from '../../errors.ts'
import type { Article } from '../../model/article.ts'
import { type ByteSource, readBegin } from '../bytes.ts'
import { decodeText } from '../encoding.ts'
import { EmptyFile } from '../file-error.ts'
import { Skipped } from '../skipped.ts'
import { columnsOf, missingColumns } from './columns.ts'
import { exportOf } from './exported.ts'
import type { Format, ReaderContext } from './format.ts'
import { listedObjects } from './json-objects.ts'
import type { Row } from './row.ts'
import { articlesOfRows, type Numbered } from './table.ts'

/** Answers of services, and other JSON that holds a list of articles, or one. */
export const JSON_FILE: Format = {
  name: 'json',
  doc: 'JSON with a list of articles: answers of NewsAPI, Event Registry, and the like',
  endings: ['.json'],
  recognises: ({ text, ending }) => ending === '.json' && /^\s*[[{]/.test(text),
  read: readJson,
}

/** A file of more bytes than these is not held whole: its articles are read one by one. */
const MOST = 64_000_000

async function* readJson(source: ByteSource, context: ReaderContext): AsyncGenerator<Article | InputError> {
  const { file, map } = context
  const place = { file }
  const { begun, isWhole, all } = await readBegin(source, MOST)
  if (!isWhole) {
    yield* articlesIn(longRows(all, context), context, true)
    return
  }
  const { text } = decodeText(begun, place)
  if (text.trim() === '') throw new EmptyFile(place, 'is empty: give it articles or leave it out')
  const value = parsed(text, place)
  if (isRecord(value)) {
    yield new Skipped(place, 'not an article', 'is a record that onrecord made of an article')
    return
  }
  const rows = rowsIn(value, map)
  if (rows === null) throw new InputError(place, NONE)
  yield* articlesIn(numbered(rows), context, rows.length > 1)
}

const NONE = 'is JSON without articles: give a list of objects with "text", or name its text by --map text=…'

/** The articles of rows, each called by its number where there may be several. */
async function* articlesIn(
  rows: AsyncIterable<Numbered>,
  { file, map }: ReaderContext,
  areMany: boolean,
): AsyncGenerator<Article | InputError> {
  for await (const item of articlesOfRows(rows, file, map)) {
    if (item instanceof InputError)
      yield item.place.line === undefined
        ? item
        : new InputError({ file, part: `article ${item.place.line}` }, item.problem)
    else yield { ...item, info: { ...item.info, line: null, ...(areMany && { part: `article ${item.info.line}` }) } }
  }
}

/** The articles of a value that is too long to be held, wherever it has lists of them. */
async function* longRows(source: ByteSource, { file, map }: ReaderContext): AsyncGenerator<Numbered> {
  let line = 0
  for await (const bytes of listedObjects(source, { file })) {
    const value = parsed(decodeText(bytes, { file }).text, { file })
    if (isRow(value) && isArticle(value, map)) yield { row: value, line: ++line }
  }
  if (line === 0) throw new InputError({ file }, NONE)
}

function parsed(text: string, place: Place): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new InputError(
      place,
      `is not JSON (${String((error as Error).message)
        .split('\n')[0]
        ?.slice(0, 100)}): mend it or leave it out`,
    )
  }
}

async function* numbered(rows: readonly Row[]): AsyncGenerator<Numbered> {
  yield* rows.map((row, index) => ({ row, line: index + 1 }))
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether it is what onrecord itself writes: articles that stand beside their records are not to be read twice. */
const isRecord = (value: unknown): boolean =>
  isRow(value) && ['schema', 'maker', 'text', 'entities', 'mentions', 'statements'].every((name) => name in value)

/** How deep lists of articles lie in what services answer. */
const DEPTH = 4

/** The longest list of articles, or the one article that it is; `null` where there is none. */
function rowsIn(value: unknown, map: ReaderContext['map'], depth = 0): Row[] | null {
  if (Array.isArray(value)) {
    const rows = value.filter(isRow)
    if (rows.some((row) => isArticle(row, map))) return rows
  } else if (depth === 0 && isRow(value) && isArticle(value, map)) return [value]
  if (depth >= DEPTH || typeof value !== 'object' || value === null) return null
  const parts = Object.values(value).slice(0, 1000)
  const lists = parts.map((part) => rowsIn(part, map, depth + 1)).filter((list) => list !== null)
  const isList = Array.isArray(value) && lists.length > 1
  return isList ? lists.flat() : (lists.sort((a, b) => b.length - a.length)[0] ?? null)
}

const isArticle = (row: Row, map: ReaderContext['map']): boolean => {
  if (exportOf(row)) return true
  const names = Object.keys(row)
  const column = columnsOf(names, map).get('text')
  return (
    column !== undefined &&
    missingColumns(names, map).length === 0 &&
    (typeof row[column] === 'string' || Array.isArray(row[column]))
  )
}
