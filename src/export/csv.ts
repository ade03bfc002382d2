import type { AnyGraph } from '../model/projected.ts'
import { columnsOf, textOf } from './columns.ts'
import { type FormatOptions, schemaOf } from './format.ts'

/**
 * Comma-separated values as in RFC 4180 (quotes doubled, but lines ended by `\n`), in UTF-8, with a header: two files,
 * one of nodes and one of edges, for pandas, spreadsheets and Gephi's import. A cell is empty where a node or edge has
 * no such property; a list is a JSON array.
 *
 * Cells that begin with `=`, `+`, `-` or `@` are not disarmed, since data must come back as it was: in a spreadsheet,
 * import such a file with every column as text.
 */

/** The nodes: `id`, `kind`, `label`, then every property of any kind of node. */
export function* nodesCsv(graph: AnyGraph, options: FormatOptions = {}): Generator<string> {
  const columns = columnsOf(schemaOf(options).nodes)
  yield row(['id', 'kind', 'label', ...columns.map(({ name }) => name)])
  for (const { node, attributes } of graph.nodeEntries())
    yield row([node, attributes.kind, attributes.label, ...columns.map((column) => textOf(attributes, column))])
}

/** The edges: `source`, `target`, `kind`, then every property of any kind of edge. */
export function* edgesCsv(graph: AnyGraph, options: FormatOptions = {}): Generator<string> {
  const columns = columnsOf(schemaOf(options).edges)
  yield row(['source', 'target', 'kind', ...columns.map(({ name }) => name)])
  for (const { source, target, attributes } of graph.edgeEntries())
    yield row([source, target, attributes.kind, ...columns.map((column) => textOf(attributes, column))])
}

/** A line of cells. Those without a value are empty, and an empty text is quoted. */
export const row = (cells: readonly (string | undefined)[]): string => `${cells.map(quoted).join(',')}\n`

const quoted = (cell: string | undefined): string => {
  if (cell === undefined) return ''
  return cell === '' || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
