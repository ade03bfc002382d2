import type { PlacedStatement } from './loaded-build.ts'
import { safeText } from './safe-text.ts'
import { colors } from './terminal.ts'

/** Three lines: who about whom, the words that show it, where. */
export function statementLines(statement: PlacedStatement): string {
  const { speakers, sourceWords, targets, addressee, sentence, place, saidOn } = statement
  const speaker = speakers.join(' and ') || sourceWords || '(nobody is named)'
  const about = targets.length > 0 ? ` → ${targets.join(', ')}` : ''
  const to = addressee === null ? '' : ` (to ${addressee})`
  return [
    `${colors.bold(safeText(speaker))}${safeText(`${about}${to}`)}${saidOn === null ? '' : colors.dim(`  ${saidOn}`)}`,
    `  ${safeText(sentence)}`,
    `  ${colors.dim(safeText(place))}`,
  ].join('\n')
}
