import type { PlacedStatement } from './loaded-build.ts'
import { safeText } from './safe-text.ts'
import { colors } from './terminal.ts'

/** What is to be said of statements that are not simply made. */
const NOTES: Readonly<Record<string, string>> = { negated: '  [denied or not said]', hypothetical: '  [not yet said]' }

/** Three lines: who about whom, the words that show it, where. */
export function statementLines(statement: PlacedStatement): string {
  const { speakers, sourceWords, targets, addressee, sentence, place, polarity, saidOn } = statement
  const speaker = speakers.join(' and ') || sourceWords || '(nobody is named)'
  const about = targets.length > 0 ? ` → ${targets.join(', ')}` : ''
  const to = addressee === null ? '' : ` (to ${addressee})`
  return [
    `${colors.bold(safeText(speaker))}${safeText(`${about}${to}`)}${NOTES[polarity] ?? ''}${saidOn === null ? '' : colors.dim(`  ${saidOn}`)}`,
    `  ${safeText(sentence)}`,
    `  ${colors.dim(safeText(place))}`,
  ].join('\n')
}
