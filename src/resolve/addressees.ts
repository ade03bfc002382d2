import type { Document } from '../model/document.ts'
import type { Attribution } from '../model/statement.ts'
import type { Cast, Member } from './cast.ts'

/** Verbs whose object hears what is said. */
const TOLD =
  /\b(?:tell|tells|told|telling|ask|asked|asks|asking|remind|reminded|assure|assured|inform|informed|warn|warned)(?!\p{L})/iu
/** Phrases behind a cue that name the hearer: "said in an interview with CNN". */
const INTERVIEW =
  /^[^.“"]{0,60}?\b(?:interview with|interview on|speaking to|speaking on|talking to|letter to|in a call with)\s+(?:the\s+)?/i

/** The person or body a statement was said to, where a name says so. */
export function addresseeOf(document: Document, cast: Cast, attribution: Attribution): Member | null {
  const cue = attribution.cues[0]
  if (!cue) return null
  const { text } = document.article
  const after = text.slice(cue.end, cue.end + 120)
  // The hearer may be a part of the cue: "told the BBC".
  const told = TOLD.exec(text.slice(cue.start, cue.end))
  const interview = INTERVIEW.exec(after)
  if (!told && !interview) return null
  const start = told ? cue.start + told.index + told[0].length : cue.end + (interview?.[0].length ?? 0)
  const next = cast.within({ start, end: start + 100 }).find(({ member }) => member.type !== 'OFFICE')
  if (!next || !/^\s*(?:the\s+|[\p{Ll}\s]{0,30})?$/u.test(text.slice(start, next.mention.start))) return null
  if (/\b(?:that|he|she|they|to|how)\b/.test(text.slice(start, next.mention.start))) return null
  return next.member.type === 'PERSON' || next.member.type === 'ORG' ? next.member : null
}
