import type { Paragraph } from '../paragraphs.ts'

const RULE = /^[_*—–-]{2,}$/
/** "Ann Writer can be reached at …", "ends": what an agency writes below its text. */
const SIGN_OFF =
  /^(?:ends?|\(?more\)?|###|-30-)$|\b(?:can be reached at|contributed (?:to this (?:report|story|article)|reporting))\b|^\(?(?:additional )?(?:reporting|writing|editing) by\b|^(?:online:|associated press writers?\b|ap writers?\b)|^follow\b.*(?:https?:|@)/i
/** The most paragraphs below a last rule that are a note. */
const MOST = 5

/** The paragraphs of an agency's text without the rules between them, and without what stands below the last. */
export function withoutSignOff(paragraphs: readonly Paragraph[]): Paragraph[] {
  const last = paragraphs.findLastIndex(({ text }) => RULE.test(text))
  const below = last < 0 ? [] : paragraphs.slice(last + 1)
  const isNote = below.length <= MOST && below.some(({ text }) => SIGN_OFF.test(text) || /https?:\/\/|@\w/.test(text))
  const kept = (isNote ? paragraphs.slice(0, last) : paragraphs).filter(({ text }) => !RULE.test(text))
  while (SIGN_OFF.test(kept.at(-1)?.text ?? '') && (kept.at(-1)?.text.length ?? 0) < 300) kept.pop()
  return kept
}
