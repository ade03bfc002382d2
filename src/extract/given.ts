import type { Document } from '../model/document.ts'
import { byPosition } from '../model/span.ts'
import type { Attribution } from '../model/statement.ts'
import type { Encoder } from './encoder/encoder.ts'
import type { NameReading } from './encoder/name-reading.ts'
import type { Extraction } from './extract.ts'
import { formOf } from './growing-attribution.ts'
import { peoples } from './mentions.ts'
import { findQuotations } from './quotations.ts'
import { QuotedDocument } from './quoted-document.ts'

/** Names and attributions that are known, from annotators say. */
export interface Given {
  readonly names: readonly NameReading[]
  readonly attributions: readonly Pick<Attribution, 'sources' | 'cues' | 'contents'>[]
}

/**
 * An extraction of what is given instead of what is found: it shows how good the resolution alone is. The encoder still
 * reads the document, for the ranking of links.
 *
 * @throws {ModelError} if the encoder's runtime fails
 */
export async function extractGiven(document: Document, encoder: Encoder, given: Given): Promise<Extraction> {
  const quotations = findQuotations(document)
  const { links, stances } = await encoder.read(document, quotations, [])
  const quoted = new QuotedDocument(document, quotations)
  const names = given.names.map((name) => ({ ...name, kind: 'name' as const }))
  return {
    links,
    stances,
    mentions: [...names, ...peoples(document, names)].sort(byPosition),
    attributions: given.attributions
      .filter(({ contents }) => contents.length > 0)
      .map((one): Attribution => ({ ...one, form: formOf(quoted, one.contents), polarity: 'asserted', confidence: 1 }))
      .sort((a, b) => (a.contents[0]?.start ?? 0) - (b.contents[0]?.start ?? 0)),
  }
}
