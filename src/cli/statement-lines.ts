import type { PlacedStatement } from './loaded-build.ts'
import { safeText } from './safe-text.ts'
import { colors } from './terminal.ts'

/** What is to be said of statements that are not simply made. */
const NOTES: Readonly<Record<string, string>> = { negated: '  [denied or not said]', hypothetical: '  [not yet said]' }

/** How sure a stance must be to be printed. */
const SURE = 0.6

/** Four lines: who about whom and when; what is said, and by which cue; the sentence that shows it; where, and how sure. */
export function statementLines(statement: PlacedStatement): string {
  const { addressee, sentence, place, polarity, saidOn } = statement
  const { cue, text, form, trust, article } = statement
  const about = aboutWhom(statement)
  const to = addressee === null ? '' : ` (to ${addressee})`
  const source = [place, article.outlet, form, `trust ${trust.toFixed(2)}`].filter(Boolean).join(' · ')
  return [
    `${colors.bold(safeText(speakerOf(statement)))}${safeText(`${asWhat(statement)}${about}${to}`)}${NOTES[polarity] ?? ''}${saidOn === null ? '' : colors.dim(`  ${saidOn}`)}`,
    `  ${safeText(`${cue}${cue === '' ? '' : ': '}${text}`.replace(/\s+/g, ' '))}`,
    `  ${colors.dim(safeText(sentence))}`,
    `  ${colors.dim(safeText(source))}`,
  ].join('\n')
}

const speakerOf = ({ speakers, sourceWords }: PlacedStatement): string =>
  speakers.join(' and ') || sourceWords || '(nobody is named)'

/** " (unnamed official)": as what a source is described that the article does not name. */
const asWhat = ({ sourceRole, unnamedAs }: PlacedStatement): string =>
  sourceRole !== 'unnamed' ? '' : unnamedAs === 'people' ? ' (unnamed)' : ` (unnamed ${unnamedAs})`

/** " → Ellery (against), the harbour board": whom it is about, and on which side the words clearly are. */
function aboutWhom({ targets, stances }: PlacedStatement): string {
  const named = targets.map((target, i) => {
    const { stance = null, stanceConfidence } = stances[i] ?? {}
    const isClear = stance !== null && stance !== 'neutral' && (stanceConfidence ?? 0) >= SURE
    return isClear ? `${target} (${stance})` : target
  })
  return named.length > 0 ? ` → ${named.join(', ')}` : ''
}
