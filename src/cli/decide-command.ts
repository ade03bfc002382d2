import type { Decided, EntityRef } from '../decisions/decision.ts'
import { quoted } from './safe-text.ts'

/**
 * The line that decides so, ready to be typed: for pages and lists that show what can be decided.
 *
 * @param folder of the build
 * @param place of the statement, if it is of one: shorter than its words
 */
export function decideCommand(decided: Decided, folder: string, place?: string): string {
  const words = wordsOf(decided, place).map(quoted).join(' ')
  const not = decided.kind === 'concept' && !decided.on ? ' --not' : ''
  return `onrecord decide ${words}${not} --build ${quoted(folder)} --why '…'`
}

function wordsOf(decided: Decided, place?: string): string[] {
  const { kind } = decided
  switch (kind) {
    case 'same':
    case 'different':
      return [kind, ...decided.entities.map(entityWord)]
    case 'rename':
      return [kind, entityWord(decided.entity), decided.name]
    case 'retype':
      return [kind, entityWord(decided.entity), decided.type.toLowerCase()]
    case 'drop':
      return [kind, entityWord(decided.entity)]
    case 'of':
      return [kind, entityWord(decided.entity), decided.owner === null ? 'none' : entityWord(decided.owner)]
    case 'speaker':
      return [kind, place ?? decided.statement.words, ...listed(decided.speakers)]
    case 'about':
      return [kind, place ?? decided.statement.words, ...listed(decided.about)]
    case 'concept':
      return [kind, place ?? decided.statement.words, decided.concept]
    case 'not-a-statement':
      return [kind, place ?? decided.statement.words]
    case 'polarity':
      return [kind, place ?? decided.statement.words, decided.polarity]
    case 'forget':
      return [kind, decided.article]
  }
}

const entityWord = ({ id, name = '', article }: EntityRef): string =>
  article === undefined ? (id ?? name) : `${name}@${article}`

const listed = (refs: readonly EntityRef[]): string[] => (refs.length === 0 ? ['none'] : refs.map(entityWord))
