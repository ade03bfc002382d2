import { axisX, barX, text } from '@observablehq/plot'
import { toldIn } from '../../model/told.ts'
import { chart } from './chart.ts'
import { BLUE, INK, type Plot } from './picture.ts'
import { isOneOf, rowsOf } from './rows.ts'
import { counted, fitted, widthOf } from './words.ts'

const MOST = 15
const FORMS = [
  { form: 'direct', colour: BLUE, words: 'quoted directly', ink: 'white' },
  { form: 'mixed', colour: '#9CC9E5', words: 'partly quoted', ink: INK },
  { form: 'indirect', colour: '#F0B37E', words: 'told in the outlet’s own words', ink: INK },
] as const
const [ROW, TOP, LABELS] = [34, 24, 260]

/** How much each outlet quotes, and how much it tells in its own words. */
export const forms: Plot = ({ statements, only, minWeight = 1, most = MOST }) => {
  const isWanted = isOneOf(statements, only)
  const told = [...toldIn(statements)].filter(({ speakers }) => only === undefined || speakers.some(isWanted))
  const outlets = rowsOf(statements, told, ({ outlet }) => (outlet === undefined ? [] : [outlet]))
  const rows = outlets.filter((row) => row.told.length >= minWeight).slice(0, most)
  if (rows.length === 0) return undefined
  const parts = rows.flatMap(({ told }, i) => {
    let from = 0
    return FORMS.map(({ form, colour, words, ink }) => {
      const count = told.filter(({ attributes }) => attributes.form === form).length
      const [start, end] = [from / told.length, (from + count) / told.length]
      from += count
      return { i, count, start, end, colour, ink, title: `${rows[i]?.label}: ${counted(count, 'statement')} ${words}` }
    }).filter(({ count }) => count > 0)
  })
  const labels = rows.map(({ label, told }) => `${fitted(label, LABELS, 13)} (${told.length})`)
  const keys = rows.map((_, i) => i)
  const without = told.filter(({ outlet }) => outlet === undefined).length
  const lacking =
    without > 0 ? ` ${counted(without, 'statement')} of no known outlet ${without === 1 ? 'is' : 'are'} left out.` : ''
  const which =
    rows.length < outlets.length
      ? ` The ${rows.length} of ${counted(outlets.length, 'outlet')} with most statements.`
      : ''
  return {
    title: 'Quoted, or told in other words?',
    subtitle: `Share of the statements that an outlet prints; in bars and brackets how many they are.${which}${lacking}`,
    legend: FORMS.map(({ colour, words }) => ({ colour, words })),
    drawing: chart({
      height: TOP + ROW * rows.length + 6,
      ...{ marginTop: TOP, marginBottom: 6, marginRight: 24 },
      marginLeft: 12 + Math.max(...labels.map((label) => widthOf(label, 13))),
      x: { domain: [0, 1], label: null },
      y: { type: 'band', domain: keys, axis: null, padding: 0.25 },
      marks: [
        axisX({
          anchor: 'top',
          tickSize: 0,
          fontSize: 12,
          ticks: [0, 0.25, 0.5, 0.75, 1],
          tickFormat: (share: number) => `${100 * share}%`,
        }),
        text(keys, {
          y: (i) => i,
          text: (i) => labels[i],
          frameAnchor: 'left',
          textAnchor: 'end',
          dx: -10,
          fontSize: 13,
        }),
        barX(parts, { x1: 'start', x2: 'end', y: 'i', fill: 'colour', stroke: 'white', title: 'title' }),
        text(parts, { x: ({ start, end }) => (start + end) / 2, y: 'i', text: 'count', fill: 'ink', fontSize: 12 }),
      ],
    }),
  }
}
