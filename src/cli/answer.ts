import Table from 'cli-table3'
import stringWidth from 'string-width'
import { row as csvRow } from '../export/csv.ts'
import type { AnswerRow, Plain } from '../questions/plain.ts'
import { safeText } from './safe-text.ts'
import { colors } from './terminal.ts'

/** Rows as JSON, a line each. */
export const answerJsonLines = (rows: readonly AnswerRow[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('')

/** Rows as comma-separated values with a header; lists as JSON arrays. */
export const answerCsv = (rows: readonly AnswerRow[]): string =>
  [columnsOf(rows), ...rows.map((row) => Object.values(row).map(csvCell))].map(csvRow).join('')

const columnsOf = (rows: readonly AnswerRow[]): string[] => Object.keys(rows[0] ?? {})

const csvCell = (value: Plain): string | undefined => {
  if (value === null) return undefined
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Blanks between two columns. */
const GAP = 2

/**
 * Rows as a table. With the `width` of a terminal, long cells are wrapped to it, and then a line is drawn between
 * rows; without, every row is one line.
 */
export function answerTable(rows: readonly AnswerRow[], width?: number): string {
  const columns = columnsOf(rows)
  const cells = rows.map((row) => Object.values(row).map((value) => safeText(tableCell(value))))
  const widths = widthsOf([columns, ...cells], width ?? Infinity)
  const isWrapped = cells.some((row) => row.some((cell, column) => stringWidth(cell) > (widths[column] ?? 0)))
  const table = new Table({
    head: columns.map((column) => colors.bold(column)),
    chars: { ...NO_LINES, ...(isWrapped && { mid: '─' }) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    colWidths: widths.map((one) => one + GAP),
    colAligns: Object.values(rows[0] ?? {}).map((value) => (typeof value === 'number' ? 'right' : 'left')),
    wordWrap: isWrapped,
  })
  table.push(...cells)
  return `${table.toString().replace(/ +$/gm, '')}\n`
}

const tableCell = (value: Plain): string => {
  const isList = Array.isArray(value) && value.every((item) => typeof item !== 'object')
  return isList ? value.join('; ') : (csvCell(value) ?? '')
}

/** Widths of columns that fit into a line: narrow ones as they are, the others with equal shares of what is left. */
function widthsOf(lines: readonly (readonly string[])[], width: number): number[] {
  const columns = (lines[0] ?? []).map((_, index) => {
    const cells = lines.map((line) => line[index] ?? '')
    const words = cells.flatMap((cell) => cell.split(' '))
    // A word that is cut is lost to whoever wants to copy it.
    return { index, most: widest(cells), least: widest(words) }
  })
  const widths: number[] = []
  let left = width - GAP * columns.length
  let open = columns
  while (open.length > 0) {
    const share = Math.floor(left / open.length)
    const fixed = open.filter(({ most, least }) => most <= share || least >= share)
    for (const { index, most, least } of fixed.length > 0 ? fixed : open)
      widths[index] = Math.min(most, Math.max(share, least))
    left -= fixed.reduce((sum, { index }) => sum + (widths[index] ?? 0), 0)
    open = fixed.length > 0 ? open.filter((column) => !fixed.includes(column)) : []
  }
  return widths
}

const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => stringWidth(text)))

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
