import { axisX, dot, gridX, ruleY, text } from '@observablehq/plot'
import { chart } from './chart.ts'
import { type Drawing, FAINT, GREY } from './picture.ts'
import type { Row } from './rows.ts'
import { intervalOf, type Span, startOf } from './spans.ts'
import { counted, dayInWords, fitted, widthOf } from './words.ts'

/** Rows in one colour, one under the other. */
export interface Band {
  readonly colour: string
  readonly rows: readonly Row[]
}

const [ROW, TOP, BOTTOM, LABELS, TOTALS] = [28, 8, 36, 290, 44]
/** Radii: of the largest bubble, of one with a figure in it, and of a single statement. */
const [LARGEST, LEAST, SINGLE] = [13, 7, 3.5]
/** How much wider bold letters are. */
const BOLD = 1.08

/** For each row a bubble a stretch of time, as large as there are statements. Statements without a day are left out. */
export const bubbles = (bands: readonly Band[], span: Span): Drawing => {
  // Bands are a row apart.
  const rows = bands.flatMap(({ colour, rows }, band) => [
    ...(band > 0 ? [undefined] : []),
    ...rows.map((row) => ({ ...row, colour })),
  ])
  const domain = rows.map((_, i) => i)
  const keys = domain.filter((i) => rows[i] !== undefined)
  const cells = rows.flatMap((row, i) => {
    if (row === undefined) return []
    const { label, told, colour } = row
    const counts = new Map<number, number>()
    for (const { day } of told)
      if (day !== undefined) {
        const start = startOf(day, span).getTime()
        counts.set(start, (counts.get(start) ?? 0) + 1)
      }
    return [...counts].map(([start, count]) => ({ i, label, colour, start: new Date(start), count }))
  })
  const most = Math.max(...cells.map(({ count }) => count))
  const labels = rows.map((row) => fitted(row?.label ?? '', LABELS, 13))
  const marginLeft = 12 + Math.max(...labels.map((label) => widthOf(label, 13) * BOLD))
  const height = TOP + ROW * rows.length + BOTTOM
  const radius = ({ count }: { count: number }): number =>
    count === 1 ? SINGLE : Math.max(LEAST, Math.round(10 * LARGEST * Math.sqrt(count / most)) / 10)
  return chart({
    height,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft,
    marginRight: TOTALS,
    x: { type: 'point', interval: intervalOf(span), label: null, padding: 0.7 },
    y: { type: 'band', domain, axis: null, padding: 0 },
    r: { type: 'identity' },
    marks: [
      gridX({ stroke: FAINT, strokeOpacity: 1 }),
      ruleY(keys, { y: (i) => i, stroke: FAINT }),
      axisX({ anchor: 'bottom', tickSize: 0, fontSize: 12 }),
      ...[true, undefined].map((isTotal) =>
        text(
          keys.filter((i) => rows[i]?.isTotal === isTotal),
          {
            ...{ y: (i) => i, text: (i) => labels[i], frameAnchor: 'left', textAnchor: 'end', dx: -10 },
            ...{ fontSize: 13, fontWeight: isTotal ? 'bold' : 'normal' },
          },
        ),
      ),
      text(keys, {
        ...{ y: (i) => i, text: (i) => String(rows[i]?.told.length), fontSize: 13, fill: GREY },
        ...{ frameAnchor: 'right', textAnchor: 'end', dx: TOTALS - 8 },
      }),
      dot(cells, {
        ...{ x: 'start', y: 'i', r: radius, fill: 'colour', stroke: 'white', strokeWidth: 1 },
        title: ({ label, start, count }) =>
          `${label}, ${span === 'day' ? '' : `${span} of `}${dayInWords(start.toISOString().slice(0, 10))}: ${counted(count, 'statement')}`,
      }),
      text(
        cells.filter((cell) => cell.count > 1),
        { x: 'start', y: 'i', text: 'count', fill: 'white', fontSize: 10.5, fontWeight: 'bold' },
      ),
    ],
  })
}
