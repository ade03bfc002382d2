import { endsWithAbbreviation } from '../model/abbreviations.ts'
import type { Document } from '../model/document.ts'
import { sentenceAt } from '../model/locate.ts'
import { firstWhere } from '../model/search.ts'
import type { Span } from '../model/span.ts'

/** A full stop that lost the blank behind it: "late Sunday.Fire chief". */
const GLUED = /\p{Ll}{2}[.!?]["”’)]?(?=\p{Lu}\p{Ll})/gu

/** A full stop that may end a sentence too: "He works at Hale Inc. Orr", "in the U.S. Orr". */
const MAYBE = /(?<=\b(?:Inc|Corp|Co|Ltd|Bros|etc)|\p{L}\.\p{L})\.(?=\s+\p{Lu})/gu

/** The part of a span that lies in one sentence: the one of `anchor`, or else the nearest to it. */
export function inOneSentence(document: Document, span: Span, anchor: Span): Span {
  const ends = endsIn(document, span)
  if (ends.length === 0) return span
  const bounds = [span.start, ...ends, span.end]
  const parts = bounds
    .slice(1)
    .map((end, i): Span => withoutStop(document.prose, { start: bounds[i] ?? span.start, end }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(document.prose.slice(start, end)))
  if (parts.length === 0) return span
  const distance = ({ start, end }: Span): number => Math.max(start - anchor.end, anchor.start - end, 0)
  return parts.reduce((best, part) => (distance(part) < distance(best) ? part : best))
}

/** A span without the blanks and the full stop of its sentence, unless that is an abbreviation's as well. */
function withoutStop(prose: string, { start, end }: Span): Span {
  const words = prose.slice(start, end).trimEnd()
  const isStop = /[.!?]$/.test(words) && !endsWithAbbreviation(words)
  return { start, end: start + words.length - (isStop ? 1 : 0) }
}

/** Whether a verb stands in a span, and not in a clause about somebody. */
const isClause = ({ tokens, prose }: Document, { start, end }: Span): boolean =>
  !/\b(?:who|whose|which|that)\b/.test(prose.slice(start, end)) &&
  tokens
    .slice(
      firstWhere(tokens, (token) => token.start >= start),
      firstWhere(tokens, (token) => token.start >= end),
    )
    .some((token) => token.tags.has('Verb') && !token.tags.has('Gerund'))

/** Where sentences end inside a span. */
function endsIn(document: Document, { start, end }: Span): number[] {
  const { sentences, prose } = document
  const ends: number[] = []
  for (let i = sentenceAt(document, start); (sentences[i]?.end ?? end) < end; i++) ends.push(sentences[i]?.end ?? end)
  for (const match of prose.slice(start, end).matchAll(GLUED)) ends.push(start + match.index + match[0].length)
  for (const { index } of prose.slice(start, end).matchAll(MAYBE)) {
    const at = start + index + 1
    if (isClause(document, { start: Math.max(start, ...ends.filter((one) => one < at)), end: at })) ends.push(at)
  }
  return [...new Set(ends)].filter((at) => at > start && at < end).sort((a, b) => a - b)
}
