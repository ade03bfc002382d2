import type { Span } from '../model/span.ts'
import type { Cue } from './cues.ts'
import type { Quotation } from './quotations.ts'
import type { Reading } from './reading.ts'
import type { Source, SourceFinder } from './sources.ts'

/** The quotations that a cue governs. */
export interface DirectSpeech {
  readonly source: Source | null
  readonly contents: readonly Quotation[]
}

/** Longest stretch, in characters, between a cue and its quotation. */
const LEAD = 220

/** Ties a cue to the quotation before it, after it, or on both sides; `null` where it stands beside none. */
export function directSpeech(reading: Reading, sources: SourceFinder, cue: Cue): DirectSpeech | null {
  const before = quotationBefore(reading, sources, cue)
  const source = before?.source ?? (cue.verb.finite ? sources.before(cue.firstToken) : null)
  const after = quotationAfter(reading, cue, before?.source ?? null)
  const contents = [before?.quotation, after].filter((quotation) => quotation !== undefined && quotation !== null)
  return contents.length > 0 ? { source, contents } : null
}

/** `“…,” said Ellery` and `“…,” Ellery said`: the quotation that ends where the cue and its subject begin. */
function quotationBefore(
  reading: Reading,
  sources: SourceFinder,
  cue: Cue,
): { quotation: Quotation; source: Source | null } | null {
  const quotation = reading.speechBefore(cue.start)
  // "…, adding: “…”": a participle leads to what comes, never back.
  if (!quotation || !cue.verb.finite || cue.start - quotation.end > LEAD) return null
  const gap = (end: number): string => reading.text.slice(quotation.end, end)
  const isAdjacent = (end: number): boolean => /^[^\S\n]*(?:[,—–-]+[^\S\n]*)?$/.test(gap(end))
  if (isAdjacent(cue.start)) return { quotation, source: sources.after(cue.endToken) }
  const subject = sources.before(cue.firstToken)
  if (!subject || !isAdjacent(subject.start)) return null
  const endsSentence = reading.text.slice(quotation.inner.start, quotation.inner.end).trimEnd().endsWith('.')
  const isNewSentence = endsSentence && !gap(subject.start).includes(',')
  return isNewSentence ? null : { quotation, source: subject }
}

/** `Ellery said: “…”`, `Ellery told the BBC, “…”`, `…,” she said, “…”`: the quotation that the cue leads to. */
function quotationAfter(reading: Reading, cue: Cue, source: Source | null): Quotation | null {
  const from = Math.max(cue.end, source?.end ?? 0)
  const quotation = reading.speechAfter(from)
  if (!quotation) return null
  const gap = reading.text.slice(from, quotation.start)
  if (gap.length > LEAD || /[.?!]["”’]?\s/.test(gap.replace(/\b(?:\p{Lu}|Mr|Ms|Mrs|Dr|Sen|Rep|Gov|St)\./gu, '')))
    return null
  if (/:\s*$/.test(gap) && !/\n\s*\S/.test(gap)) return quotation
  if (/\n/.test(gap)) return null
  if (/^\s*,?\s*(?:that\s*)?$/.test(gap)) return quotation
  return isLeadIn(reading, { start: from, end: quotation.start }) ? quotation : null
}

/** "the BBC on Tuesday, “…": a few words without a verb of their own, then a quotation that is a sentence. */
function isLeadIn(reading: Reading, gap: Span): boolean {
  const first = reading.tokenFrom(gap.start)
  const between = reading.tokens.slice(first, reading.tokenFrom(gap.end))
  const endsInComma = /,\s*$/.test(reading.text.slice(gap.start, gap.end))
  const isSentence = /^["“‘']\s*\p{Lu}/u.test(reading.text.slice(gap.end, gap.end + 3))
  if (!isSentence || between.length > (endsInComma ? 14 : 6)) return false
  return between.every((token) => !token.tags.has('Verb') && token.normal !== 'that')
}
