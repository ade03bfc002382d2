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

const [ROW, TOP, BOTTOM, LABELS, TOTALS] = [28, 8, 36, 230, 60]
const LARGEST = 13

/** For each row a bubble a stretch of time, as large as there are statements. Statements without a day are left out. */
export const bubbles = (bands: readonly Band[], span: Span): Drawing => {
  const rows = bands.flatMap(({ colour, rows }) => rows.map((row) => ({ ...row, colour })))
  const keys = rows.map((_, i) => i)
  const cells = rows.flatMap(({ label, told, colour }, i) => {
    const counts = new Map<number, number>()
    for (const { day } of told)
      if (day !== undefined) {
        const start = startOf(day, span).getTime()
        counts.set(start, (counts.get(start) ?? 0) + 1)
      }
    return [...counts].map(([start, count]) => ({ i, label, colour, start: new Date(start), count }))
  })
  const most = Math.max(...cells.map(({ count }) => count))
  const labels = rows.map(({ label }) => fitted(label, LABELS, 13))
  const marginLeft = 12 + Math.max(...labels.map((label) => widthOf(label, 13)))
  const height = TOP + ROW * rows.length + BOTTOM
  const radius = ({ count }: { count: number }): number =>
    Math.max(3.5, Math.round(10 * LARGEST * Math.sqrt(count / Math.max(most, 9))) / 10)
  return chart({
    height,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft,
    marginRight: TOTALS,
    x: { type: 'point', interval: intervalOf(span), label: null, padding: 0.7 },
    y: { type: 'band', domain: keys, axis: null, padding: 0 },
    r: { type: 'identity' },
    marks: [
      gridX({ stroke: FAINT, strokeOpacity: 1 }),
      ruleY(keys, { y: (i) => i, stroke: FAINT }),
      axisX({ anchor: 'bottom', tickSize: 0, fontSize: 12 }),
      text(keys, {
        y: (i) => i,
        text: (i) => labels[i],
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -10,
        fontSize: 13,
      }),
      text(keys, {
        ...{
          y: (i) => i,
          text: (i) => String(rows[i]?.told.length),
          frameAnchor: 'right',
          textAnchor: 'end',
          dx: TOTALS - 8,
        },
        ...{ fontSize: 13, fill: GREY },
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
