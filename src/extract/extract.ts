import type { Document } from '../model/document.ts'
import type { Mention } from '../model/entity.ts'
import { overlaps } from '../model/span.ts'
import type { Attribution } from '../model/statement.ts'
import { findAttributions } from './attributions.ts'
import type { Encoder } from './encoder/encoder.ts'
import { findMentions } from './mentions.ts'
import { findQuotations } from './quotations.ts'

/** What is found in a document before anyone knows who is who. */
export interface Extraction {
  readonly mentions: readonly Mention[]
  readonly attributions: readonly Attribution[]
}

/**
 * Finds names, by rules, and attributed statements, by the trained encoder, both in order of the text.
 *
 * @throws {ModelError} if the encoder's runtime fails
 */
export async function extract(document: Document, encoder: Encoder): Promise<Extraction> {
  const { heading } = document
  const quotations = findQuotations(document)
  const readings = await encoder.read(document, quotations)
  return {
    mentions: findMentions(document),
    attributions: findAttributions(document, quotations, readings, (reading) => encoder.confidenceOf(reading)).filter(
      ({ contents, cues }) => ![...contents, ...cues].some((span) => heading !== null && overlaps(heading, span)),
    ),
  }
}
