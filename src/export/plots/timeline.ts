import { toldIn } from '../../model/told.ts'
import { bubbles } from './bubbles.ts'
import { BLUE, type Plot } from './picture.ts'
import { isOneOf, rowsOf } from './rows.ts'
import { spanOf } from './spans.ts'
import { counted } from './words.ts'

const MOST = 15

/** Who says how much when. */
export const timeline: Plot = ({ statements, only, minWeight = 1, most = MOST }) => {
  const isWanted = isOneOf(statements, only)
  const told = [...toldIn(statements)].filter(({ day }) => day !== undefined)
  const speakers = rowsOf(statements, told, (one) => one.speakers.filter(isWanted))
  const rows = speakers.filter((row) => row.told.length >= minWeight).slice(0, most)
  if (rows.length === 0) return undefined
  const span = spanOf(rows.flatMap((row) => row.told.flatMap(({ day }) => day ?? [])))
  const which =
    rows.length < speakers.length ? `The ${rows.length} of ${counted(speakers.length, 'speaker')} who say most. ` : ''
  return {
    title: `Who says how much, by ${span}`,
    subtitle: `${which}A dot is one statement; larger ones say how many ${span === 'day' ? 'on' : 'in'} that ${span}, the figure at the end how many in all.`,
    legend: [],
    drawing: bubbles([{ colour: BLUE, rows }], span),
  }
}
