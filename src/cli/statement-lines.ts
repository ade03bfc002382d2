import type { PlacedStatement } from './loaded-build.ts'
import { safeText } from './safe-text.ts'
import { colors } from './terminal.ts'

/** What is to be said of statements that are not simply made. */
const NOTES: Readonly<Record<string, string>> = { negated: '  [denied or not said]', hypothetical: '  [not yet said]' }

/** Four lines: who about whom and when; what is said, and by which cue; the sentence that shows it; where, and how sure. */
export function statementLines(statement: PlacedStatement): string {
  const { speakers, sourceWords, targets, addressee, sentence, place, polarity, saidOn } = statement
  const { cue, text, form, trust, article } = statement
  const speaker = speakers.join(' and ') || sourceWords || '(nobody is named)'
  const about = targets.length > 0 ? ` → ${targets.join(', ')}` : ''
  const to = addressee === null ? '' : ` (to ${addressee})`
  const source = [place, article.outlet, form, `trust ${trust.toFixed(2)}`].filter(Boolean).join(' · ')
  return [
    `${colors.bold(safeText(speaker))}${safeText(`${about}${to}`)}${NOTES[polarity] ?? ''}${saidOn === null ? '' : colors.dim(`  ${saidOn}`)}`,
    `  ${safeText(`${cue}${cue === '' ? '' : ': '}${text}`.replace(/\s+/g, ' '))}`,
    `  ${colors.dim(safeText(sentence))}`,
    `  ${colors.dim(safeText(source))}`,
  ].join('\n')
}
