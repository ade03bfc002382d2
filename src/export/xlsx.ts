import type { Cell } from 'write-excel-file/node'
import type { PropertyType } from '../model/schema.ts'
import type { Values } from '../model/schema-graph.ts'
import { textOf } from './columns.ts'
import type { Table } from './table.ts'
import { withoutForbidden } from './xml.ts'

/** As much as a sheet or a cell of Excel holds. */
const MOST_ROWS = 1_048_576
const MOST_CHARACTERS = 32_767

/** A workbook with a sheet a table: days are days, numbers numbers, and no text is ever a formula. */
export async function* xlsx(tables: readonly Table[]): AsyncGenerator<Uint8Array> {
  // Only who wants a workbook waits for it.
  const { default: writeExcel } = await import('write-excel-file/node')
  const sheets = tables.map((table) => ({ sheet: table.name, stickyRowsCount: 1, data: [...rowsOf(table)] }))
  yield await writeExcel(sheets).toBuffer()
}

function* rowsOf({ columns, rows }: Table): Generator<Cell[]> {
  yield columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' }))
  let left = MOST_ROWS - 1
  for (const values of rows()) {
    if (left === 0) return
    left -= 1
    yield columns.map((column) => cellOf(values[column.name], column.type, textOf(values, column)))
  }
}

const cellOf = (value: Values[string] | undefined, type: PropertyType, text = ''): Cell => {
  if (value === undefined) return null
  if (type === 'integer' || type === 'float') return { value: value as number, type: Number }
  if (type === 'date') return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  return { value: withoutForbidden(text).slice(0, MOST_CHARACTERS), type: String }
}
