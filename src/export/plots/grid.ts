import { axisX, type Markish, text } from '@observablehq/plot'
import { INNER } from './picture.ts'
import { widthOf } from './words.ts'

/** Most width of a name, and size of letters. */
export const [LABELS, FONT] = [240, 13]
/** Height of a row. */
const ROW = 30
/** Names of columns stand at this angle, so that they are read with the head a little to one side. */
const SLANT = Math.PI / 4

/** The room that a table of cells takes, and the names of its rows and columns. */
export interface Grid {
  /** What `chart` is told of it. */
  readonly layout: {
    readonly height: number
    readonly marginTop: number
    readonly marginBottom: number
    readonly marginLeft: number
    readonly marginRight: number
    readonly x: object
    readonly y: object
  }
  readonly names: readonly Markish[]
}

/** Lays out a table: rows and columns are told by numbers, in order, and named. */
export function gridOf(
  rows: { readonly at: readonly number[]; readonly names: readonly string[] },
  columns: { readonly at: readonly number[]; readonly names: readonly string[] },
): Grid {
  const rise = Math.max(...columns.names.map((name) => widthOf(name, FONT))) * Math.sin(SLANT)
  const marginLeft = 12 + Math.max(...rows.names.map((name) => widthOf(name, FONT)))
  const column = Math.min(56, (INNER - marginLeft - rise) / columns.at.length)
  return {
    layout: {
      height: rise + 12 + ROW * rows.at.length,
      ...{
        marginTop: rise + 8,
        marginBottom: 4,
        marginLeft,
        marginRight: INNER - marginLeft - column * columns.at.length,
      },
      x: { type: 'band', domain: columns.at, label: null, padding: 0.06 },
      y: { type: 'band', domain: rows.at, axis: null, padding: 0.06 },
    },
    names: [
      axisX(columns.at, {
        anchor: 'top',
        tickSize: 0,
        tickPadding: 0,
        tickRotate: -45,
        fontSize: FONT,
        textAnchor: 'start',
        text: (_: number, i: number) => columns.names[i],
      }),
      text(rows.at, {
        y: (y) => y,
        text: (_, i) => rows.names[i],
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -10,
        fontSize: FONT,
      }),
    ],
  }
}
