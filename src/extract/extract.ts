import type { Document } from '../model/document.ts'
import type { Mention } from '../model/entity.ts'
import type { LinkRanking } from '../model/ranking.ts'
import { overlaps } from '../model/span.ts'
import type { Attribution } from '../model/statement.ts'
import { findAttributions } from './attributions.ts'
import type { Encoder } from './encoder/encoder.ts'
import { hintsFor } from './hints.ts'
import { findMentions } from './mentions.ts'
import { findQuotations } from './quotations.ts'

/** What is found in a document before anyone knows who is who. */
export interface Extraction {
  readonly mentions: readonly Mention[]
  readonly attributions: readonly Attribution[]
  readonly links: LinkRanking
}

/**
 * Finds names and attributed statements by the trained encoder, both in order of the text, and whom words mean by how it read them.
 *
 * @throws {ModelError} if the encoder's runtime fails
 */
export async function extract(document: Document, encoder: Encoder): Promise<Extraction> {
  const { heading } = document
  const quotations = findQuotations(document)
  const { cues, names, links } = await encoder.read(document, quotations, hintsFor(document))
  return {
    links,
    mentions: findMentions(document, names),
    attributions: findAttributions(document, quotations, cues, (reading) => encoder.confidenceOf(reading)).filter(
      ({ contents, cues }) => ![...contents, ...cues].some((span) => heading !== null && overlaps(heading, span)),
    ),
  }
}
