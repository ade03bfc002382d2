import type { Document } from '../../model/document.ts'
import type { Attribution } from '../../model/statement.ts'
import { besideCue } from './beside.ts'
import { timesIn } from './times.ts'

/**
 * The day a statement was made, ISO 8601: the one named beside its cue ("said on Tuesday", "told the BBC yesterday"), else
 * the article's own, and never one behind that. A weekday is the last one before the article came out. `null` where only
 * a week, a month or a year is named, or where nobody knows when the article came out.
 */
export function saidOn(document: Document, attribution: Attribution): string | null {
  const { publishedAt } = document.article.info
  const beside = besideCue(document, attribution)
  if (!beside || !publishedAt) return publishedAt
  const distance = (index: number): number => Math.abs(index - beside.cueEnd)
  const [nearest] = timesIn(beside.words, publishedAt).sort((a, b) => distance(a.index) - distance(b.index))
  return nearest ? nearest.day : publishedAt
}
