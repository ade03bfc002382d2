import type { Document } from '../model/document.ts'
import type { Mention } from '../model/entity.ts'
import { overlaps } from '../model/span.ts'
import type { Attribution } from '../model/statement.ts'
import { findAttributions } from './attributions.ts'
import { findMentions } from './mentions.ts'
import { findQuotations } from './quotations.ts'

/** What is found in a document before anyone knows who is who. */
export interface Extraction {
  readonly mentions: readonly Mention[]
  readonly attributions: readonly Attribution[]
}

/** Finds names and attributed statements, both in order of the text. This version goes by rules alone. */
export function extract(document: Document): Extraction {
  const { heading } = document
  return {
    mentions: findMentions(document),
    attributions: findAttributions(document, findQuotations(document)).filter(
      ({ contents, cues }) => ![...contents, ...cues].some((span) => heading !== null && overlaps(heading, span)),
    ),
  }
}
