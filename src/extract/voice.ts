import type { Span } from '../model/span.ts'

const QUOTED = /“[^”]*”?|"[^"]*"?/g
const FIRST_PERSON = /\b(?:I|me|[Mm]y|mine|[Ww]e|us|[Oo]ur|ours)\b/
const SECOND_PERSON = /\b(?:you|your|yours)\b/i
const REPLY =
  /^(?:yes|no|well|yeah|oh|okay|ok|sure|right|absolutely|exactly|certainly|please|thanks|thank you|hello|good (?:morning|afternoon|evening)|welcome)\b/i

/** Words without those in quotation marks. */
export const unquoted = (words: string): string => words.replace(QUOTED, ' ')

/** Whether words outside quotation marks are by one who speaks of himself or herself ("I told the board twice"). */
export const isFirstPerson = (words: string): boolean => FIRST_PERSON.test(unquoted(words))

/** Whether words outside quotation marks address somebody. */
export const isAddressed = (words: string): boolean => SECOND_PERSON.test(unquoted(words))

/** Whether a turn's words sound spoken: in the first or second person, a question, a reply, or in quotation marks as a whole. */
export const isSpoken = (words: string): boolean =>
  isFirstPerson(words) || isAddressed(words) || /\?$/.test(words) || REPLY.test(words) || /^["“]/.test(words)

/** Whether at least half of the spans' words pass. */
export const mostly = (text: string, spans: readonly Span[], passes: (words: string) => boolean): boolean =>
  2 * spans.filter(({ start, end }) => passes(text.slice(start, end))).length >= spans.length
