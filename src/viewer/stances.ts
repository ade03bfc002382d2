import type { PageGraph, PageStatement } from '../model/page.ts'
import type { Stance } from '../model/statement.ts'
import type { Theme } from './looks.ts'

/** What all that one says about another comes to: `mixed` where as much is for as against. */
export type TieStance = 'for' | 'against' | 'mixed'

/** Green and red as those who are colour-blind tell them apart, by Paul Tol; besides, what is against is dashed. */
export const STANCE_LOOKS: Readonly<
  Record<TieStance, { readonly light: string; readonly dark: string; readonly dash: number; readonly words: string }>
> = {
  for: { light: '#117733', dark: '#44BB99', dash: 0, words: 'more for' },
  against: { light: '#CC3311', dark: '#EE7766', dash: 9, words: 'more against' },
  mixed: { light: '#8A7A1F', dark: '#EEDD88', dash: 3, words: 'as much for as against' },
}

/** With a sign, so that nothing is told by colour alone. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  for: '+ for',
  against: '− against',
  neutral: '○ neither',
}

/** What a statement says of one of those it is about; `undefined` where nobody judged it. */
export const stanceOn = ({ about, stances }: PageStatement, node: number): Stance | undefined =>
  stances?.[about.indexOf(node)] ?? undefined

/** Whether a statement's stance toward one is among those wanted; all are where none is named. */
export const hasStance = (statement: PageStatement, node: number, wanted: readonly string[]): boolean =>
  wanted.length === 0 || wanted.includes(stanceOn(statement, node) ?? '')

/** Whether the build's statements are judged at all. */
export const areJudged = ({ statements }: PageGraph): boolean => statements.some(({ stances }) => stances !== undefined)

/** Whom statements are about, and which they are. */
interface Said {
  readonly to: number
  readonly statements: readonly number[]
}

/** How many statements of a tie are for and against. */
export function countsOf({ statements }: PageGraph, { to, statements: places }: Said): { pro: number; contra: number } {
  const found = places.map((place) => {
    const statement = statements[place]
    return statement && stanceOn(statement, to)
  })
  const count = (stance: Stance): number => found.filter((one) => one === stance).length
  return { pro: count('for'), contra: count('against') }
}

/** What a tie comes to; `undefined` where nothing is for or against. */
export function tieStance(graph: PageGraph, tie: Said): TieStance | undefined {
  const { pro, contra } = countsOf(graph, tie)
  if (pro + contra === 0) return undefined
  return pro === contra ? 'mixed' : pro > contra ? 'for' : 'against'
}

export const stanceColour = (stance: TieStance, theme: Theme): string => STANCE_LOOKS[stance][theme]
