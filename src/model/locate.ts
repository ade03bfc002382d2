import type { Document } from './document.ts'
import { firstWhere } from './search.ts'
import type { Span } from './span.ts'

/** Index of the paragraph that holds an offset, or of the next one. */
export const paragraphAt = ({ paragraphs }: Document, offset: number): number =>
  firstWhere(paragraphs, ({ end }) => offset < end)

/** Index of the sentence that holds an offset, or of the next one. */
export const sentenceAt = ({ sentences }: Document, offset: number): number =>
  firstWhere(sentences, ({ end }) => offset < end)

/** Where a pattern, which needs the flags d and g, matches in the paragraphs, in order: its first group, unless empty. */
export const matchesIn = ({ article, paragraphs }: Document, pattern: RegExp): Span[] =>
  paragraphs.flatMap((paragraph) =>
    [...article.text.slice(paragraph.start, paragraph.end).matchAll(pattern)].flatMap(({ indices }): Span[] => {
      const [start, end] = indices?.[1] ?? [0, 0]
      return end > start ? [{ start: paragraph.start + start, end: paragraph.start + end }] : []
    }),
  )
