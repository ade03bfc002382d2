import { withoutBy } from '../../byline.ts'
import type { Fields } from '../../fields.ts'
import { englishDay } from '../english-day.ts'

/** How many lines may tell of a document before its text begins. */
const MOST = 4

/** What the first lines of a document say of it, and the paragraphs below them: who wrote it, and of what day it is. */
export function withoutHeadLines(paragraphs: readonly string[]): {
  fields: Partial<Fields>
  paragraphs: readonly string[]
} {
  let publishedAt: string | null = null
  let author: string | null = null
  let at = 0
  for (; at < Math.min(MOST, paragraphs.length - 1); at++) {
    const line = paragraphs[at] ?? ''
    const day = englishDay(line)
    if (publishedAt === null && day !== null && /^[^.!?”"]{6,60}$/.test(line)) publishedAt = day
    else if (author === null && /^By:? \p{Lu}[^.!?:”"]{2,80}$/u.test(line)) author = withoutBy(line)
    else break
  }
  return { fields: { publishedAt, ...(author !== null && { author }) }, paragraphs: paragraphs.slice(at) }
}
