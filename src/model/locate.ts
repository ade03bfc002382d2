import type { Document } from './document.ts'
import { firstWhere } from './search.ts'
import type { Span } from './span.ts'

/** Index of the paragraph that holds an offset, or of the next one. */
export const paragraphAt = ({ paragraphs }: Document, offset: number): number =>
  firstWhere(paragraphs, ({ end }) => offset < end)

/** Index of the sentence that holds an offset, or of the next one. */
export const sentenceAt = ({ sentences }: Document, offset: number): number =>
  firstWhere(sentences, ({ end }) => offset < end)

/** Where a global pattern that ends in its one group matches in the paragraphs, in order: that group, unless empty. */
export const matchesIn = ({ article, paragraphs }: Document, pattern: RegExp): Span[] =>
  paragraphs.flatMap((paragraph) =>
    [...article.text.slice(paragraph.start, paragraph.end).matchAll(pattern)].flatMap((match): Span[] => {
      const [whole, group = ''] = match
      const end = paragraph.start + match.index + whole.length
      return group ? [{ start: end - group.length, end }] : []
    }),
  )
