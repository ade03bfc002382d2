import type { Document } from '../model/document.ts'
import type { EntityType, Mention } from '../model/entity.ts'
import { matchesIn } from '../model/locate.ts'

/** Joins words into the alternatives of a regular expression. */
export const oneOf = (list: string): string =>
  `(?:${list
    .trim()
    .split(/\s*\|\s*/)
    .join('|')})`

/** All matches of a pattern in the prose of a document, as mentions. The pattern's first group is the mention. */
export const matchesOf = (document: Document, pattern: RegExp, type: EntityType): Mention[] =>
  matchesIn(document, pattern).map((span) => ({ ...span, type, kind: 'name' }))
