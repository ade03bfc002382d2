import { cell, text } from '@observablehq/plot'
import type { AnyGraph } from '../../model/projected.ts'
import { chart } from './chart.ts'
import { FONT, gridOf, LABELS } from './grid.ts'
import { FAINT, INK, type Plot } from './picture.ts'
import { printedNames } from './printed-names.ts'
import { counted, fitted } from './words.ts'

const MOST = 15
/** From white to dark blue, which everybody sees as light to dark. */
const SHADES = ['#DCEBF7', '#A9CFE9', '#62A8D3', '#2A7AB5', '#0B4A80']

/** Who speaks how often about whom. */
export const matrix: Plot = ({ people: peopleOf, most = MOST }) => {
  const people = peopleOf()
  const speakers = strongest(people, (id) => people.outEdges(id))
  const rows = speakers.slice(0, most)
  const isRow = new Set(rows)
  const targets = strongest(people, (id) => people.filterInEdges(id, (_, __, source) => isRow.has(source)))
  const columns = targets.slice(0, most)
  const names = printedNames(people, [...rows, ...columns])
  const nameOf = (id: string): string => names.get(id) ?? id
  const cells = rows.flatMap((source, y) =>
    columns.flatMap((target, x) => {
      const edge = people.edge(source, target)
      const count = edge === undefined ? 0 : weightOf(people, edge)
      return count === 0 ? [] : [{ x, y, count, title: `${nameOf(source)} about ${nameOf(target)}: ${count}` }]
    }),
  )
  if (cells.length === 0) return undefined
  const shown = rows.map((source, y) => ({ source, y })).filter(({ y }) => cells.some((one) => one.y === y))
  const rowNames = shown.map(({ source }) => fitted(nameOf(source), LABELS, FONT))
  const columnNames = columns.map((id) => fitted(nameOf(id), LABELS, FONT))
  const highest = Math.max(...cells.map(({ count }) => count))
  const shadeOf = (count: number): number =>
    Math.min(SHADES.length - 1, Math.floor(((count - 1) / Math.max(1, highest - 1)) * (SHADES.length - 1) + 1e-9))
  const ys = shown.map(({ y }) => y)
  const xs = columns.map((_, x) => x)
  const grid = gridOf({ at: ys, names: rowNames }, { at: xs, names: columnNames })
  const omitted = [
    speakers.length > rows.length ? `${rows.length} of ${counted(speakers.length, 'speaker')}` : '',
    targets.length > columns.length ? `${columns.length} of those ${targets.length} whom they speak about` : '',
  ].filter(Boolean)
  return {
    title: 'Who speaks about whom',
    subtitle: `Rows speak, columns are spoken about; a figure says in how many statements.${omitted.length > 0 ? ` Shown are ${omitted.join(' and ')}, those with most.` : ''}`,
    legend: [],
    drawing: chart({
      ...grid.layout,
      marks: [
        ...grid.names,
        cell(
          ys.flatMap((y) => xs.map((x) => ({ x, y }))),
          { x: 'x', y: 'y', fill: ({ x, y }) => (rows[y] === columns[x] ? FAINT : '#F7F6F2') },
        ),
        cell(cells, { x: 'x', y: 'y', fill: ({ count }) => SHADES[shadeOf(count)], title: 'title' }),
        text(cells, {
          x: 'x',
          y: 'y',
          text: 'count',
          fontSize: FONT,
          fill: ({ count }) => (shadeOf(count) > 1 ? 'white' : INK),
        }),
      ],
    }),
  }
}

/** The nodes with edges of one kind, those with most statements first. */
const strongest = (graph: AnyGraph, edgesOf: (id: string) => readonly string[]): string[] =>
  graph
    .mapNodes((id, { label }) => ({
      id,
      label,
      strength: edgesOf(id).reduce((sum, edge) => sum + weightOf(graph, edge), 0),
    }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || (a.label < b.label ? -1 : 1))
    .map(({ id }) => id)

const weightOf = (graph: AnyGraph, edge: string): number => Number(graph.getEdgeAttribute(edge, 'weight') ?? 1)
