import { toldIn } from '../../model/told.ts'
import { bubbles } from './bubbles.ts'
import { BLUE, ORANGE, type Plot } from './picture.ts'
import { isOneOf, rowsOf } from './rows.ts'
import { spanOf } from './spans.ts'

const MOST = 8

/** What one person says, of whom, and who says what of that person, as time goes. */
export const person: Plot = ({ statements, person: id, only, minWeight = 1, most = MOST }) => {
  if (id === undefined || !statements.hasNode(id)) return undefined
  const isWanted = isOneOf(statements, only)
  const others = (ids: readonly string[]): string[] => ids.filter((one) => one !== id && isWanted(one))
  const told = [...toldIn(statements)].filter(({ day }) => day !== undefined)
  const own = told.filter(({ speakers }) => speakers.includes(id))
  const ofOthers = told.filter(({ speakers, targets }) => targets.includes(id) && !speakers.includes(id))
  if (own.length + ofOthers.length === 0) return undefined
  const span = spanOf([...own, ...ofOthers].flatMap(({ day }) => day ?? []))
  const several = (rows: ReturnType<typeof rowsOf>) => rows.filter((row) => row.told.length >= minWeight).slice(0, most)
  const says = several(rowsOf(statements, own, ({ targets }) => others(targets)))
  const isSaid = several(rowsOf(statements, ofOthers, ({ speakers }) => others(speakers)))
  const bands = [
    {
      colour: BLUE,
      rows: [...(own.length > 0 ? [{ label: 'Says in all', told: own }] : []), ...labelled('about', says)],
    },
    {
      colour: ORANGE,
      rows: [
        ...(ofOthers.length > 0 ? [{ label: 'Is spoken of in all', told: ofOthers }] : []),
        ...labelled('by', isSaid),
      ],
    },
  ]
  return {
    title: `${statements.getNodeAttribute(id, 'label')} on the record`,
    subtitle: `Statements by ${span}: about whom, and by whom, at most ${most} of each. A dot is one statement; larger ones say how many, the figure at the end how many in all.`,
    legend: [
      { colour: BLUE, words: 'what is said by this person' },
      { colour: ORANGE, words: 'what others say about this person' },
    ],
    drawing: bubbles(bands, span),
  }
}

const labelled = (word: string, rows: ReturnType<typeof rowsOf>) =>
  rows.map(({ label, told }) => ({ label: `${word} ${label}`, told }))
