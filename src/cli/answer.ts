import Table from 'cli-table3'
import stringWidth from 'string-width'
import { csvRow } from '../export/csv.ts'
import type { AnswerRow } from '../neo4j/ask.ts'
import type { Plain } from '../neo4j/plain.ts'
import { safeText } from './safe-text.ts'
import { colors } from './terminal.ts'

/** Rows as JSON, a line each. */
export const answerJsonLines = (rows: readonly AnswerRow[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('')

/** Rows as comma-separated values with a header; lists as JSON arrays. */
export const answerCsv = (rows: readonly AnswerRow[]): string =>
  [columnsOf(rows), ...rows.map((row) => Object.values(row).map(csvCell))].map(csvRow).join('')

const columnsOf = (rows: readonly AnswerRow[]): string[] => Object.keys(rows[0] ?? {})

const csvCell = (value: Plain): string => {
  if (value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Blanks between two columns. */
const GAP = 2

/**
 * Rows as a table. With the `width` of a terminal, long cells are wrapped to it and a line is drawn between rows; without,
 * every row is one line.
 */
export function answerTable(rows: readonly AnswerRow[], width?: number): string {
  const columns = columnsOf(rows)
  const cells = rows.map((row) => Object.values(row).map((value) => safeText(tableCell(value))))
  const widths = widthsOf([columns, ...cells], width ?? Infinity)
  const table = new Table({
    head: columns.map((column) => colors.bold(column)),
    chars: { ...NO_LINES, ...(width !== undefined && { mid: '─', 'mid-mid': '─' }) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    colWidths: widths.map((one) => one + GAP),
    colAligns: Object.values(rows[0] ?? {}).map((value) => (typeof value === 'number' ? 'right' : 'left')),
    wordWrap: width !== undefined,
  })
  table.push(...cells)
  return `${table.toString().replace(/ +$/gm, '')}\n`
}

const tableCell = (value: Plain): string => {
  const isList = Array.isArray(value) && value.every((item) => typeof item !== 'object')
  return isList ? value.join('; ') : csvCell(value)
}

/** Widths of columns that fit into a line: narrow ones as they are, the others with equal shares of what is left. */
function widthsOf(lines: readonly (readonly string[])[], width: number): number[] {
  const cells = (lines[0] ?? []).map((_, column) => lines.map((line) => line[column] ?? ''))
  const natural = cells.map((column) => Math.max(...column.map((cell) => stringWidth(cell))))
  // A word that is cut is lost to whoever wants to copy it.
  const least = cells.map((column) => Math.max(...column.flatMap((cell) => cell.split(' ')).map((w) => stringWidth(w))))
  let left = width - GAP * natural.length
  let waiting = natural.length
  const widths = [...natural]
  for (const column of [...natural.keys()].sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0))) {
    const share = Math.floor(left / waiting)
    widths[column] = Math.min(natural[column] ?? 0, Math.max(share, least[column] ?? 0))
    left -= widths[column] ?? 0
    waiting -= 1
  }
  return widths
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
}
