import type { Mention } from '../model/entity.ts'
import type { CueReading } from './encoder/cue-reading.ts'
import type { QuotedDocument } from './quoted-document.ts'

/** Verbs that do something to people rather than say something of them. */
const TO_PEOPLE =
  /^(?:(?:ha[sd]|have|will|would|was|were|be(?:en)?|also|then|later|since|now|formally)\s+)*(?:hir|appoint|nam|confirm|elect|re-?elect|arrest|jail|fir|sack|swor|swear)(?:e|es|s|ed|ing|n)?(?:\s+in)?$/i
/** What is done to a thing without a word of who does it: "was approved". */
const DONE =
  /^(?:(?:was|were|is|are|has been|have been|had been)\s+)(?:approved|passed|signed|adopted|hired|appointed|elected)$/i
/** Words between the verb and who it is done to: "as", "the new", "Judge". */
const WORDS_BEFORE = /^(?:[\p{L}.-]+\s+){0,3}$/u

/**
 * Whether a reading is of an act and not of words: "has hired Petra Lund", "confirmed Judge Pell by 52 votes to 48". What is
 * in quotation marks, and a clause ("confirmed that…"), is said all the same.
 */
export function isAct(
  quoted: QuotedDocument,
  names: readonly Mention[],
  { cue, sources, contents }: CueReading,
): boolean {
  const { text } = quoted
  const verb = text.slice(cue.start, cue.end)
  if (contents.some((content) => quoted.speechAt(content).length > 0)) return false
  if (sources.length === 0 && DONE.test(verb)) return true
  const [content] = contents
  if (!content || content.start < cue.end || !TO_PEOPLE.test(verb)) return false
  const done = names.find(({ start, end }) => end > content.start && start < content.end)
  return (
    done !== undefined &&
    (done.type === 'PERSON' || done.type === 'OFFICE') &&
    WORDS_BEFORE.test(text.slice(content.start, Math.max(content.start, done.start))) &&
    !/^(?:that|whether|if|how|why)\b/i.test(text.slice(content.start, content.end)) &&
    !/^\s+(?:is|are|was|were|will|would|had|has|have|could|should|might|may|did|does)\b/.test(
      text.slice(done.end, content.end),
    )
  )
}
