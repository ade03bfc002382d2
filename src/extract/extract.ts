import type { Document } from '../model/document.ts'
import type { Mention } from '../model/entity.ts'
import type { LinkRanking } from '../model/ranking.ts'
import { overlaps } from '../model/span.ts'
import type { Attribution } from '../model/statement.ts'
import { type Findings, findAttributions } from './attributions.ts'
import type { Encoder } from './encoder/encoder.ts'
import { hintsFor } from './hints.ts'
import { withInitials } from './initials.ts'
import { withInterviewee } from './interviewee.ts'
import { unlabelledTurns } from './interviews.ts'
import { findMentions } from './mentions.ts'
import { embeddedPosts } from './posts.ts'
import { findQuotations } from './quotations.ts'
import { dialogueOf, labelledTurns } from './transcripts.ts'

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
  const dialogue = dialogueOf(document)
  const breaks = dialogue.map(({ label }) => label.behind)
  const { cues, names, links } = await encoder.read(document, quotations, hintsFor(document), breaks)
  const mentions = findMentions(document, names)
  const labelled = labelledTurns(document, dialogue, mentions)
  const talk = labelled.length > 0 ? labelled : unlabelledTurns(document, cues)
  const turns = [
    ...withInterviewee(document, mentions, withInitials(document, mentions, talk)),
    ...embeddedPosts(document),
  ]
  const findings: Findings = { readings: cues, names: mentions, turns }
  const attributions = findAttributions(document, quotations, findings, (one) => encoder.confidenceOf(one))
  return {
    links,
    mentions,
    attributions: attributions.filter(
      ({ contents, cues }) => ![...contents, ...cues].some((span) => heading !== null && overlaps(heading, span)),
    ),
  }
}
