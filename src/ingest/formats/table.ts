import { InputError } from '../../errors.ts'
import type { Article } from '../../model/article.ts'
import { EmptyFile, readerFault } from '../file-error.ts'
import { type Columns, columnsOf, inWords, likelyText, missingColumns } from './columns.ts'
import { exportOf } from './exported.ts'
import { articleOfRow, type Row } from './row.ts'

/** A row of a table, and the line where it stands. */
export interface Numbered {
  readonly row: Row
  readonly line: number
}

/** How many rows are looked at to tell which columns hold what. */
const SAMPLE = 20

/**
 * The articles of a table's rows. Which columns hold what is told by their names, and said with the first article; where no
 * name tells of the text, the user is asked.
 *
 * @throws {InputError} where that is not sure, or the user names a column that is not there
 */
export async function* articlesOfRows(
  rows: AsyncIterable<Numbered>,
  file: string,
  map: ReadonlyMap<string, string> | undefined,
): AsyncGenerator<Article | InputError> {
  let settledOn: { columns: Columns; notice: string | undefined } | undefined
  let count = 0
  for await (const batch of inBatches(rows)) {
    settledOn ??= settle(
      batch.map(({ row }) => row),
      file,
      map,
    )
    for (const numbered of batch) {
      const item = readRow(numbered, settledOn.columns, file)
      if (item === null) continue
      count += 1
      const { notice } = settledOn
      if (item instanceof InputError || notice === undefined) yield item
      else {
        yield { ...item, notice: item.notice === undefined ? notice : `${notice}\n${item.notice}` }
        settledOn = { ...settledOn, notice: undefined }
      }
    }
  }
  if (count === 0) throw new EmptyFile({ file }, 'has no article in it: give it rows below its names of columns')
}

async function* inBatches(rows: AsyncIterable<Numbered>): AsyncGenerator<Numbered[]> {
  let batch: Numbered[] = []
  for await (const row of rows) {
    if (batch.push(row) < SAMPLE) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function settle(
  rows: readonly Row[],
  file: string,
  map: ReadonlyMap<string, string> | undefined,
): { columns: Columns; notice: string | undefined } {
  const names = Object.keys(rows[0] ?? {})
  const [missing] = missingColumns(names, map)
  if (missing !== undefined)
    throw new InputError({ file }, `has no column "${missing}": its columns are ${listOf(names)}`)
  const columns = columnsOf(names, map)
  if (exportOf(rows[0] ?? {})) return { columns, notice: noTextNotice(rows, file) }
  if (!columns.has('text')) {
    const likely = likelyText(rows)
    const example = likely === undefined ? 'text=…' : `text=${likely}`
    throw new InputError(
      { file },
      `which of its columns is the text? Say so, as in --map ${example}: it has ${listOf(names)}`,
    )
  }
  const kept = names.filter((name) => ![...columns.values()].includes(name))
  const rest = kept.length === 0 ? '' : `; kept as properties: ${listOf(kept)}`
  return { columns, notice: `${file}: read as ${inWords(columns)}${rest}. Say otherwise by --map` }
}

const noTextNotice = (rows: readonly Row[], file: string): string | undefined =>
  'media_name' in (rows[0] ?? {}) && !rows.some(({ text }) => text)
    ? `${file}: has no texts, only titles and addresses: what is at the addresses must be read to find statements`
    : undefined

/** Names in a message: as many as one line takes. */
const listOf = (names: readonly string[]): string => {
  const shown = names.slice(0, 20).map((name) => name.slice(0, 40).replace(/\s+/g, ' '))
  return shown.join(', ') + (names.length > shown.length ? ', …' : '')
}

function readRow({ row, line }: Numbered, columns: Columns, file: string): Article | InputError | null {
  const place = { file, line }
  try {
    const known = exportOf(row)
    return known ? known.read(row, place) : articleOfRow(row, columns, place)
  } catch (error) {
    return error instanceof InputError ? error : readerFault(place, error)
  }
}
