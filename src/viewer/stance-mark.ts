import type { PageStatement } from '../model/page.ts'
import type { Stance } from '../model/statement.ts'
import { h } from './dom.ts'
import { STANCE_WORDS, stanceOn } from './stances.ts'

/** The stance behind a name that a statement is about, as a sign with its words and how sure it is. */
export function stanceMark(statement: PageStatement, node: number): HTMLElement | false {
  const stance = stanceOn(statement, node)
  if (stance === undefined) return false
  const sure = statement.stanceTrust?.[statement.about.indexOf(node)]
  const percent = sure === undefined || sure === null ? '' : ` ${Math.round(100 * sure)} %`
  const note = `${WORDS[stance]}; judged from the words, with a trust of${percent || ' nothing told'}`
  return h('span', { className: `stance ${stance}`, title: note }, ` ${STANCE_WORDS[stance]}${percent}`)
}

const WORDS: Readonly<Record<Stance, string>> = {
  for: 'The words support it',
  against: 'The words are against it',
  neutral: 'The words are neither for nor against it',
}
