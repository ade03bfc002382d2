import { cell, text } from '@observablehq/plot'
import { chart } from '../plots/chart.ts'
import { framed } from '../plots/frame.ts'
import { FONT, gridOf, LABELS } from '../plots/grid.ts'
import { FAINT, GREY, INK } from '../plots/picture.ts'
import { counted, fitted } from '../plots/words.ts'
import type { SourcesReport } from './sources.ts'
import { FEW, sharesOf } from './tally.ts'

const MOST = 15
/** From white to dark blue, which everybody sees as light to dark: a shade for every eighth. */
const SHADES = ['#F7F6F2', '#DCEBF7', '#BBD9EE', '#8FC0E0', '#5FA3CF', '#3586BC', '#1C679B', '#0B4A80']

/** The report as a picture: a row a group of the first breakdown that tells several apart, a column a role. */
export const sourcesPicture = ({ all, breakdowns, source }: SourcesReport, title = 'Who is quoted'): string => {
  const { by, groups = [] } = breakdowns.find((one) => one.groups.length > 1) ?? {}
  const shown = [{ label: 'all', tally: all }, ...groups.slice(0, MOST)]
  const columns = [...sharesOf(all)].filter(
    ({ count, value }) => count > 0 && (value === 'female' || value === 'direct' || isRole(value)),
  )
  const names = columns.map(({ value }) => WORDS[value] ?? value)
  const labels = shown.map(({ label, tally }) => `${fitted(label, LABELS, FONT)} (${tally.statements})`)
  const cells = shown.flatMap(({ label, tally }, y) => {
    const shares = sharesOf(tally)
    return columns.map((column, x) => {
      const { count = 0, of = 0 } =
        shares.find(({ measure, value }) => measure === column.measure && value === column.value) ?? {}
      const share = of === 0 ? 0 : count / of
      const words = of === 0 ? '–' : `${Math.round(100 * share)}${of < FEW ? '*' : ''}`
      return { x, y, share, words, title: `${label}: ${names[x]} ${count} of ${counted(of, 'statement')}` }
    })
  })
  const [xs, ys] = [columns.map((_, x) => x), shown.map((_, y) => y)]
  const grid = gridOf({ at: ys, names: labels }, { at: xs, names })
  const drawing = chart({
    ...grid.layout,
    marks: [
      ...grid.names,
      cell(cells, { x: 'x', y: 'y', fill: ({ share }) => SHADES[shadeOf(share)], stroke: FAINT, title: 'title' }),
      text(cells, {
        x: 'x',
        y: 'y',
        text: 'words',
        fontSize: FONT,
        fill: ({ share, words }) => (words === '0' || words === '–' ? GREY : shadeOf(share) > 3 ? 'white' : INK),
      }),
    ],
  })
  const rows =
    by === undefined
      ? ''
      : `, a row ${by === 'place' ? 'a part of the article' : `${by === 'outlet' ? 'an' : 'a'} ${by}`}`
  const subtitle =
    `Of 100 statements whose source is told, how many are by whom${rows}; brackets have how many statements there are. ` +
    `Women: of 100 where the gender is told. With an asterisk: of fewer than ${FEW}.`
  return framed({ title, subtitle, legend: [], drawing }, source)
}

const isRole = (value: string): boolean => !['male', 'mixed', 'indirect'].includes(value)
const shadeOf = (share: number): number => Math.min(SHADES.length - 1, Math.ceil(share * SHADES.length))
const WORDS: Readonly<Record<string, string>> = { female: 'women', direct: 'quoted directly' }
