import type { AnyGraph } from '../../model/projected.ts'
import { type Told, toldIn } from '../../model/told.ts'
import { type Band, bubbles } from './bubbles.ts'
import { BLUE, ORANGE, type Plot } from './picture.ts'
import { printedNames } from './printed-names.ts'
import { isOneOf, type Row, rowsOf } from './rows.ts'
import { spanOf } from './spans.ts'

const MOST = 8

/** The nodes that a statement falls under. */
type KeysOf = (told: Told) => string[]

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
  const name = printedNames(statements as AnyGraph, [id]).get(id) ?? id
  const band = (colour: string, total: string, all: readonly Told[], word: string, keysOf: KeysOf): Band[] => {
    if (all.length === 0) return []
    const rows = rowsOf(statements, all, keysOf).filter((row) => row.told.length >= minWeight)
    return [{ colour, rows: [{ label: total, told: all, isTotal: true }, ...labelled(word, rows.slice(0, most))] }]
  }
  const bands = [
    ...band(BLUE, 'Says in all', own, 'about', ({ targets }) => others(targets)),
    ...band(ORANGE, 'Is spoken of in all', ofOthers, 'by', ({ speakers }) => others(speakers)),
  ]
  return {
    title: `${name} on the record`,
    subtitle: `Statements by ${span}, and the ${most} most often spoken about, or speaking. A dot is one statement; larger ones say how many, the figure at the end how many in all.`,
    legend: [
      { colour: BLUE, words: `said by ${name}` },
      { colour: ORANGE, words: `said by others about ${name}` },
    ],
    drawing: bubbles(bands, span),
  }
}

const labelled = (word: string, rows: readonly Row[]): Row[] =>
  rows.map(({ label, told }) => ({ label: `${word} ${label}`, told }))
