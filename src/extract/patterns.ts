import type { Document } from '../model/document.ts'
import type { EntityType, Mention } from '../model/entity.ts'

/** Joins words into the alternatives of a regular expression. */
export const oneOf = (list: string): string =>
  `(?:${list
    .trim()
    .split(/\s*\|\s*/)
    .join('|')})`

/** All matches of a pattern in the prose of a document, as mentions. The pattern's first group is the mention. */
export function matchesOf(document: Document, pattern: RegExp, type: EntityType): Mention[] {
  return document.paragraphs.flatMap((paragraph) => {
    const prose = document.article.text.slice(paragraph.start, paragraph.end)
    return [...prose.matchAll(pattern)].flatMap((match) => {
      const [start, end] = match.indices?.[1] ?? [0, 0]
      return end > start
        ? [{ start: paragraph.start + start, end: paragraph.start + end, type, kind: 'name' as const }]
        : []
    })
  })
}
