import type { Values } from '../model/schema-graph.ts'
import { type Column, textOf } from './columns.ts'
import type { ExportFile } from './format.ts'
import type { Table } from './table.ts'

/**
 * Comma-separated values as in RFC 4180 (quotes doubled, but lines ended by `\n`), in UTF-8, with a header, for pandas,
 * spreadsheets and Gephi's import. A cell is empty where there is nothing; a list is a JSON array.
 *
 * Cells that begin with `=`, `+`, `-` or `@` are not disarmed, since data must come back as it was; but for Excel, which
 * takes them for formulas and a file without a byte order mark for one of its own alphabet, they have an apostrophe before
 * them.
 */
export const csvFile = (table: Table, excel = false): ExportFile => ({
  file: `${table.name}.csv`,
  text: csv(table, excel),
})

function* csv({ columns, rows }: Table, excel: boolean): Generator<string> {
  yield `${excel ? '\ufeff' : ''}${row(columns.map(({ name }) => name))}`
  for (const values of rows()) {
    const cells = columns.map((column) => cellOf(values, column))
    yield row(excel ? cells.map(disarmed) : cells)
  }
}

/**
 * A value as text; of a list with no backslash before a quotation mark: Gephi takes it for an escape of its own, and then loses
 * all rows behind it without a word.
 */
const cellOf = (values: Values, column: Column): string | undefined => {
  const cell = textOf(values, column)
  return typeof values[column.name] === 'object'
    ? cell?.replace(/\\["\\]/g, (sign) => SAME_IN_JSON[sign] ?? sign)
    : cell
}

const SAME_IN_JSON: Readonly<Record<string, string>> = { '\\"': '\\u0022', '\\\\': '\\u005c' }

/** What Excel, LibreOffice or Google take for the beginning of a formula. */
const FORMULA = /^\s*[=+\-@\t\r]/

/** The cell as a spreadsheet shows it without working it out. Numbers stay numbers. */
const disarmed = (cell: string | undefined): string | undefined =>
  cell !== undefined && FORMULA.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell

/** A line of cells. Those without a value are empty, and an empty text is quoted. */
export const row = (cells: readonly (string | undefined)[]): string => `${cells.map(quoted).join(',')}\n`

const quoted = (cell: string | undefined): string => {
  if (cell === undefined) return ''
  return cell === '' || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
