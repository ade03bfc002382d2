import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { InputError } from '../../errors.ts'
import type { Article } from '../../model/article.ts'
import { type ByteSource, MAX_ARTICLE_BYTES, TOO_LARGE } from '../bytes.ts'
import { encodingNotice, fromWindows, isWindows1252 } from '../encoding.ts'
import { EmptyFile } from '../file-error.ts'
import { type Head, readHead } from '../head.ts'
import type { Format, ReaderContext } from './format.ts'
import { articlesOfRows, type Numbered } from './table.ts'

/** Tables of articles: a row an article, with the names of the columns above. */
export const CSV: Format = {
  name: 'csv',
  doc: 'tables (CSV, TSV), an article a row',
  endings: ['.csv', '.tsv', '.tab'],
  recognises: ({ text, ending }) =>
    ending === '.txt' &&
    delimiterOf(text) !== null &&
    /^["']?(?:id|title|text|headline|date|url|body)["']?[,;\t]/i.test(text),
  read: readCsv,
}

async function* readCsv(source: ByteSource, { file, map }: ReaderContext): AsyncGenerator<Article | InputError> {
  const { head, whole } = await readHead(source, file)
  if (head.text.trim() === '') throw new EmptyFile({ file }, 'is empty: give it rows or leave it out')
  const delimiter = delimiterOf(head.text)
  if (delimiter === null)
    throw new InputError(
      { file },
      'is no table with names of columns in its first line: give it such a line, or name its format by --format',
    )
  const isWindows = !isUtf8(untilLineEnd(head)) && isWindows1252(untilLineEnd(head))
  const notice = isWindows ? encodingNotice({ file }, 'windows-1252') : undefined
  const rows = rowsOf(isWindows ? fromWindows(whole) : whole, delimiter, file)
  let told = notice === undefined
  for await (const item of articlesOfRows(rows, file, map)) {
    yield told || item instanceof InputError
      ? item
      : { ...item, notice: [notice, item.notice].filter(Boolean).join('\n') }
    told ||= !(item instanceof InputError)
  }
}

async function* rowsOf(source: ByteSource, delimiter: string, file: string): AsyncGenerator<Numbered> {
  const { parse } = await import('csv-parse')
  const parser = Readable.from(source).pipe(
    parse({
      bom: true,
      columns: (names: string[]) => names.map((name, index) => name.trim() || `column ${index + 1}`),
      delimiter,
      info: true,
      // Tables written by hand or by careless programs are read as far as they can be told.
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: MAX_ARTICLE_BYTES,
    }),
  )
  let line = 2
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>
      info: { lines: number }
    }>) {
      yield { row: record, line }
      line = info.lines + 1
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code?.startsWith('CSV_')) throw error
    const problem =
      code === 'CSV_MAX_RECORD_SIZE'
        ? `${TOO_LARGE}, or close the quotation mark that opens there`
        : `is no CSV that can be read (${message.split('\n')[0]})`
    throw new InputError({ file, line }, problem)
  } finally {
    parser.destroy()
  }
}

/** What parts the columns: the sign that the first line has most of outside marks; `null` where it has one column. */
function delimiterOf(text: string): string | null {
  const [header = ''] = text
    .replace(/^\uFEFF/, '')
    .replace(/"[^"]*"/g, 'x')
    .split(/\r\n|\n|\r/)
  const counts = [',', ';', '\t', '|'].map((sign) => [sign, header.split(sign).length - 1] as const)
  const [[sign, count]] = counts.sort(([, a], [, b]) => b - a) as [readonly [string, number]]
  return count > 0 && header.length < 20_000 ? sign : isOnlyText(header) ? ',' : null
}

/** A table of nothing but texts. */
const isOnlyText = (header: string): boolean => /^["']?(?:text|body|content|article)["']?\s*$/i.test(header)

const untilLineEnd = ({ bytes }: Head): Uint8Array => {
  const end = bytes.lastIndexOf(10)
  return end < 0 ? bytes : bytes.subarray(0, end)
}
